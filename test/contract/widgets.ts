import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import type {WidgetCases} from '../support/cases.js';
import {cases} from '../support/states.js';

/** A widget, and how a learner acts on it once, so that there is something to keep. */
export interface WidgetUnderTest extends WidgetCases {
  readonly tag: string;
  readonly constructor: typeof PowerElement;
}

/** Every widget of the library. */
export const widgets: readonly WidgetUnderTest[] = Object.entries(cases).map(([name, each]) => ({
  ...each,
  tag: `power-${name}`,
  constructor: customElements.get(`power-${name}`) as unknown as typeof PowerElement,
}));
