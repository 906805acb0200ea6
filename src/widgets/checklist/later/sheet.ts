import type {PolicyItem} from '../content.js';
import {statusOf, type ChecklistState} from '../model.js';

/** True if a client's line is on the sheet: as chosen by hand, or else if the item is in place. */
export const isChosen = (state: ChecklistState, item: PolicyItem): boolean =>
  item.audience === 'client' && (state.chosen[item.id] ?? statusOf(state, item) === 'in-place');

/** An item's line for the sheet: the edited one, or else the sample. */
export const lineOf = ({lines}: ChecklistState, {id, sample}: PolicyItem): string => lines[id] ?? sample;

/** The lines of the sheet. Empty ones are left out. */
export const sheetLines = (state: ChecklistState, items: readonly PolicyItem[]): string[] =>
  items
    .filter((item) => isChosen(state, item))
    .map((item) => lineOf(state, item))
    .filter((line) => line.trim());

/** Today in the reader's time zone, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
