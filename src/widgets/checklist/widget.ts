import {h2, h3, p, type WidgetDescription} from '../../content/widget-description.js';
import type {ChecklistContent} from './content.js';
import {check, rules} from './later/reader.js';

export const widget: WidgetDescription<ChecklistContent> = {
  tag: 'power-checklist',
  rules,
  check,
  // The groups, with the parts of their items that are needed for counting.
  opening: ({sheet: _, groups, ...more}) => ({
    ...more,
    groups: groups.map(({id, label, items}) => ({id, label, items: items.map(({id, level}) => ({id, level}))})),
  }),
  reading: ({groups}) => groups.flatMap(({label, items}) => [h2(label), ...items.flatMap(({item, why}) => [h3(item), p(why)])]),
  linkAttributes: ['groups'],
};
