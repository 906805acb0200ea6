import {h2, p, type WidgetDescription} from '../../content/widget-description.js';
import type {ExplainerContent} from './content.js';
import {check, rules} from './later/reader.js';

export const widget: WidgetDescription<ExplainerContent> = {
  tag: 'power-explainer',
  rules,
  check,
  reading: ({steps}) => Object.values(steps).flatMap(({title, body}) => [h2(title), p(body)]),
  ceiling: 20_480,
};
