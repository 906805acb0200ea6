// What test/widgets/<name>/cases.ts exports, and the states that every widget has. Stories import it too: no test library is imported here.
import type {PowerElement} from '../../src/activity/power-element.js';
import type {Act} from './driving.js';
import {click} from './driving.js';
import {copyByHand, find, openMenu, withStorageRefused} from './page.js';
import {onDevice} from './tabs.js';

/** A state of a widget that a reader can meet. All accessibility suites use it; the fields say which other tests do. */
export interface WidgetState {
  readonly name: string;
  readonly attributes?: string;
  /** The learner's state to begin with, as plain JSON. */
  readonly given?: unknown;
  /** What the page puts inside the element. */
  readonly slotted?: string;
  /** What the learner does then. */
  readonly enter?: Act;
  /** A dialog holds the focus. */
  readonly modal?: boolean;
  /** It has the most content: also for checks that are slow or hardly depend on the state. */
  readonly full?: boolean;
  /** A test presses its controls and releases them somewhere else. */
  readonly pressed?: boolean;
  /** What a touch test taps before `enter`, and what a reader then sees. */
  readonly touch?: readonly (readonly [tapped: string, seen: string])[];
  /** What must be in the printed page and in the copied text, in this order, before `enter`. */
  readonly reading?: {readonly paper: readonly string[]; readonly copy: readonly string[]};
  /** Selectors of what is marked, and of something that must look different. */
  readonly marked?: readonly (readonly [marked: string, other: string])[];
  /** Storybook outlines the parts that are seen in it. */
  readonly parts?: boolean;
  /** How far along it is. The stories that all widgets share show one state of each, as it is given. */
  readonly stage?: 'under way' | 'done';
  /** Its name among the pictures. */
  readonly picture?: string;
  /** Its name among the prints, and the language. */
  readonly print?: {readonly name: string; readonly lang: string};
  /** Only pictures and prints use it: for all other tests, another state is the same. */
  readonly only?: 'pictures';
}

/** A moment on the way through a widget that a screen reader describes. */
export interface Scene {
  readonly name: string;
  /** Starts again with this markup; without it, the scene continues from the one before. */
  readonly markup?: string;
  /** What the learner does to come here. */
  readonly act?: Act;
}

/** What a learner opens, writes into, or presses: the first that matches, or another. */
export type Step = readonly [selector: string, place?: number];
/** Steps, each read when the one before is done. */
export type Walkthrough = (element: PowerElement) => Iterable<Step>;

/** What a cases.ts exports. */
export interface WidgetCases {
  /** The built-in content. */
  readonly english: unknown;
  /** Markup with a fixed order. */
  readonly markup: string;
  /** The same with less content, for tests that make many widgets. */
  readonly shortMarkup?: string;
  /** Firefox builds a calendar into each date field, which takes many times as long as the widget itself. */
  readonly slowInFirefox?: boolean;
  /** The page is told how far the learner is, and nothing about the answers. */
  readonly tellsOnlyProgress?: boolean;
  /** Acts once, so that there is something to keep. */
  readonly act: (element: never) => Promise<void>;
  readonly states: readonly WidgetState[];
  /** The way through it with a screen reader. */
  readonly scenes: readonly Scene[];
  /** The whole way through it, more than ten steps, for a page that is translated. */
  readonly ways: readonly (readonly [markup: string, way: Walkthrough])[];
}

/** The states that every widget has; `act` is what a learner does first, `more` adds fields to a state by its name. */
export function common(act: (element: never) => Promise<void>, more: Readonly<Record<string, Partial<WidgetState>>> = {}): WidgetState[] {
  const perform = act as (element: unknown) => Promise<void>;
  const states: WidgetState[] = [
    {name: 'first view', full: true, pressed: true, picture: 'first'},
    {name: 'error notice', attributes: 'src="/content/not-json.json"', parts: true},
    {name: 'not saved', enter: (element) => withStorageRefused(element, () => perform(element))},
    {
      name: 'kept on the device',
      attributes: 'persist="device"',
      enter: async (element) => {
        await perform(element);
        // This also makes sure that nothing is written after the test clears the device for the next one.
        await onDevice(element.localName);
      },
    },
    {name: 'text to copy by hand', enter: copyByHand, parts: true},
    {
      name: 'quick way out, all about it opened',
      attributes: 'quick-exit="/elsewhere"',
      full: true,
      parts: true,
      enter: async (element) => {
        await openMenu(element);
        find<HTMLDetailsElement>(element, '.about').open = true;
      },
    },
    {
      name: 'dialog open',
      modal: true,
      full: true,
      parts: true,
      enter: async (element) => {
        await openMenu(element);
        await click(element, '.take-along details button:last-of-type');
      },
    },
  ];
  return states.map((state) => ({...state, ...more[state.name]}));
}
