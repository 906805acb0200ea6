// The cases of all widgets as lists, for the tests that run over all of them.
import type {PowerElement, Theme} from '../../src/activity/power-element.js';
import * as discovered from '../generated/cases.js';
import type {WidgetCases, WidgetState as Described} from './cases.js';
import {mount} from './page.js';

const all: Readonly<Record<string, WidgetCases>> = discovered;
/** The names of the widgets that are tested, if not all. */
const {powerWidgets: wanted} = globalThis as {powerWidgets?: readonly string[] | null};

/** The cases of each widget by its name. */
export const cases = Object.fromEntries(Object.entries(all).filter(([name]) => wanted?.includes(name) ?? true));

export interface WidgetState extends Described {
  readonly tag: string;
}

/** All states of all widgets. The tests of accessibility run over all of them, in any language. */
export const states: readonly WidgetState[] = Object.entries(cases).flatMap(([name, {states}]) =>
  states.filter(({only}) => !only).map((state) => ({tag: `power-${name}`, ...state})),
);

/** The states with the most content, for checks that are slow or hardly depend on the state. */
export const fullStates = states.filter(({full}) => full);

/** The tags of all widgets. */
export const tags = Object.keys(cases).map((name) => `power-${name}`);

/** A state by its name. */
export const named = (tag: string, name: string): WidgetState => states.find((state) => state.tag === tag && state.name === name)!;

/** Each state with something marked in it, with selectors for it and for something that must look different. */
export const MARKED = states.flatMap((state) => (state.marked ?? []).map(([marked, other]) => [state, marked, other] as const));

/** Puts a widget in this state on a page. */
export async function show(state: WidgetState, lang = 'en', page = document): Promise<PowerElement> {
  const {tag, attributes = '', slotted = '', given, enter} = state;
  const element = await mount<PowerElement>(
    `<${tag} seed="a" ${attributes}>${slotted}</${tag}>`,
    (made) => {
      made.lang = lang;
      if (given) made.state = given;
    },
    page,
  );
  await enter?.(element);
  await element.updateComplete;
  return element;
}

/** Shows a widget in another theme, after all transitions have ended. */
export async function setTheme(element: PowerElement, theme: Theme): Promise<void> {
  element.theme = theme;
  await element.updateComplete;
  for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
}
