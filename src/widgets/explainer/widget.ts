import {h2, p, type WidgetDescription} from '../../content/widget-description.js';
import type {ExplainerContent} from './content.js';
import {check, rules} from './later/reader.js';

export const widget: WidgetDescription<ExplainerContent> = {
  tag: 'power-explainer',
  rules,
  check,
  // The first step, and the titles of the others.
  opening: ({steps, ...more}) => ({
    ...more,
    steps: {...Object.fromEntries(Object.entries(steps).map(([name, {title}]) => [name, {title}])), power: steps.power},
  }),
  reading: ({steps}) => Object.values(steps).flatMap(({title, body}) => [h2(title), p(body)]),
  ceiling: 17_408,
};
