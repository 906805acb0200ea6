/// <reference types="vite/types/importMeta.d.ts" />
import type {WidgetCases, WidgetState} from '../../test/support/cases.js';

const found = import.meta.glob<WidgetCases>('../../test/widgets/*/cases.ts', {eager: true});

/** The cases of each widget by its name. The widgets themselves are listed nowhere: a new one is in all stories and pages that look here. */
export const cases: Readonly<Record<string, WidgetCases>> = Object.fromEntries(
  Object.entries(found).map(([path, module]) => [path.split('/').at(-2)!, module]),
);

/** The names of all widgets. */
export const names = Object.keys(cases);

/** A widget's name as a heading. */
export const titleOf = (name: string): string => name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The first state that is so far along, or nothing if a widget has none: then it is shown as a reader finds it. */
export const atStage = (name: string, stage: WidgetState['stage']): Partial<WidgetState> =>
  (stage && cases[name]!.states.find((state) => state.stage === stage)) ?? {};

/** One of a widget's states as the arguments of a story. */
export function argsOf(states: readonly WidgetState[], name: string): Record<string, unknown> {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`No state is named “${name}”.`);
  const holder = document.createElement('template');
  holder.innerHTML = `<i ${state.attributes ?? ''}></i>`;
  const {attributes} = holder.content.firstElementChild!;
  const given = state.given === undefined ? {} : {state: state.given};
  return {...given, ...Object.fromEntries([...attributes].map(({name, value}) => [name, value || true]))};
}
