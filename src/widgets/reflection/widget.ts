import {h2, h3, p, type WidgetDescription} from '../../content/widget-description.js';
import type {ReflectionContent} from './content.js';
import {check, rules} from './later/reader.js';

export const widget: WidgetDescription<ReflectionContent> = {
  tag: 'power-reflection',
  rules,
  check,
  // The first card. The others are only counted, so only their ids are needed.
  opening: ({opening, closing, groups, care: _, ...more}) => ({
    ...more,
    opening,
    closing: {id: closing.id},
    groups: groups.map(({id, label, prompts}) => {
      const isOpening = prompts.some((prompt) => prompt.id === opening);
      return {
        id,
        label: isOpening ? label : undefined,
        prompts: prompts.map((prompt) => (prompt.id === opening ? prompt : {id: prompt.id})),
      };
    }),
  }),
  reading: ({groups}) =>
    groups.flatMap(({label, prompts}) => [h2(label), ...prompts.flatMap(({prompt, followUp}) => [h3(prompt), p(followUp)])]),
  linkAttributes: ['deck', 'seed'],
};
