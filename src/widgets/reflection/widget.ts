import {h2, h3, p, type WidgetDescription} from '../../content/widget-description.js';
import type {ReflectionContent} from './content.js';
import {check, rules} from './later/reader.js';

export const widget: WidgetDescription<ReflectionContent> = {
  tag: 'power-reflection',
  rules,
  check,
  reading: ({groups}) =>
    groups.flatMap(({label, prompts}) => [h2(label), ...prompts.flatMap(({prompt, followUp}) => [h3(prompt), p(followUp)])]),
};
