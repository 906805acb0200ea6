import type {PolicyItem} from '../content.js';
import {statusOf, type ChecklistState} from '../model.js';

/** True if a client's line is on the sheet: as chosen by hand, or else if the item is in place. */
export const isChosen = (state: ChecklistState, item: PolicyItem): boolean =>
  item.audience === 'client' && (state.chosen[item.id] ?? statusOf(state, item) === 'in-place');

/** An item's line for the sheet: the edited one, or else the sample. */
export const lineOf = ({lines}: ChecklistState, {id, sample}: PolicyItem): string => lines[id] ?? sample;

/** A line that belongs to no item. */
export const OWN_LINE = /^own-\d+$/;

/** The ids of the lines that the practitioner added without an item, in their order. */
export const ownLines = ({chosen}: ChecklistState): string[] =>
  Object.keys(chosen)
    .filter((id) => chosen[id] && OWN_LINE.test(id))
    .sort((a, b) => numberOf(a) - numberOf(b));

/** A new id for a line without an item. */
export const nextOwnLine = ({chosen}: ChecklistState): string =>
  `own-${
    Math.max(
      0,
      ...Object.keys(chosen)
        .filter((id) => OWN_LINE.test(id))
        .map(numberOf),
    ) + 1
  }`;

const numberOf = (id: string): number => Number(id.replace('own-', ''));

/** The lines of the sheet, the practitioner's own ones last. Empty ones are left out. */
export const sheetLines = (state: ChecklistState, items: readonly PolicyItem[]): string[] =>
  [
    ...items.filter((item) => isChosen(state, item)).map((item) => lineOf(state, item)),
    ...ownLines(state).map((id) => state.lines[id] ?? ''),
  ].filter((line) => line.trim());

/** Today in the reader's time zone, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
