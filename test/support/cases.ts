// What test/widgets/<name>/cases.ts exports, and the states that every widget has. Stories import it too: no test library is imported here.
import type {Act} from './driving.js';
import {click} from './driving.js';
import {copyByHand, find, openMenu, withStorageRefused} from './page.js';
import {onDevice} from './tabs.js';

/** A state of a widget in which a reader can meet it. All accessibility suites look at it; the fields say who reads it besides. */
export interface WidgetState {
  readonly name: string;
  readonly attributes?: string;
  /** The learner's state to begin with, as plain JSON. */
  readonly given?: unknown;
  /** What the page puts into the element. */
  readonly slotted?: string;
  /** What the learner does then. */
  readonly enter?: Act;
  /** A dialog holds the focus. */
  readonly modal?: boolean;
  /** It has the most in it: also for what takes long to look at or hardly differs. */
  readonly full?: boolean;
  /** Its controls are pressed, and let go somewhere else. */
  readonly pressed?: boolean;
  /** A finger's way on from here, before `enter`: what is tapped, and what a reader then sees. */
  readonly touch?: readonly (readonly [tapped: string, seen: string])[];
  /** What must come to paper from the page itself, and what Copy must give, in this order, before `enter`. */
  readonly reading?: {readonly paper: readonly string[]; readonly copy: readonly string[]};
  /** What is marked, and one of those that it must differ from. */
  readonly marked?: readonly (readonly [marked: string, other: string])[];
  /** Its name among the pictures. */
  readonly picture?: string;
  /** Its name among the prints, and the language. */
  readonly print?: {readonly name: string; readonly lang: string};
  /** Only pictures and prints show it: for all others, a state above is like it. */
  readonly only?: 'pictures';
}

/** A moment on the way through a widget that a screen reader describes. */
export interface Scene {
  readonly name: string;
  /** Begins again with this markup; otherwise it goes on from the scene before. */
  readonly markup?: string;
  /** What the learner does to come here. */
  readonly act?: Act;
}

/** What a cases.ts exports. */
export interface WidgetCases {
  /** The built-in content. */
  readonly english: unknown;
  /** Markup with a fixed order. */
  readonly markup: string;
  /** The same with less in it, for tests that make many of them. */
  readonly shortMarkup?: string;
  /** Firefox builds a calendar into each date field that is connected, which takes it many times as long as all that is ours. */
  readonly slowInFirefox?: boolean;
  /** Acts once, so that there is something to keep. */
  readonly act: (element: never) => Promise<void>;
  readonly states: readonly WidgetState[];
  /** The way through it with a screen reader. */
  readonly scenes: readonly Scene[];
}

/** The states that every widget has; `act` is what a learner does first, `more` adds fields to a state by its name. */
export function common(act: (element: never) => Promise<void>, more: Readonly<Record<string, Partial<WidgetState>>> = {}): WidgetState[] {
  const perform = act as (element: unknown) => Promise<void>;
  const states: WidgetState[] = [
    {name: 'first view', full: true, pressed: true, picture: 'first'},
    {name: 'error notice', attributes: 'src="/content/not-json.json"'},
    {name: 'not saved', enter: (element) => withStorageRefused(element, () => perform(element))},
    {
      name: 'kept on the device',
      attributes: 'persist="device"',
      enter: async (element) => {
        await perform(element);
        // Also so that nothing is written any more when the test clears the device for the next one.
        await onDevice(element.localName);
      },
    },
    {name: 'text to copy by hand', enter: copyByHand},
    {
      name: 'quick way out, all about it opened',
      attributes: 'quick-exit="/elsewhere"',
      full: true,
      enter: async (element) => {
        await openMenu(element);
        find<HTMLDetailsElement>(element, '.about').open = true;
      },
    },
    {
      name: 'dialog open',
      modal: true,
      full: true,
      enter: async (element) => {
        await openMenu(element);
        await click(element, '.take-along details button:last-of-type');
      },
    },
  ];
  return states.map((state) => ({...state, ...more[state.name]}));
}
