import type {PolicyItem} from '../content.js';
import {statusOf, type ChecklistState} from '../model.js';

/** True where a client's line goes onto the sheet: as chosen by hand, else where the item is in place. */
export const isChosen = (state: ChecklistState, item: PolicyItem): boolean =>
  item.audience === 'client' && (state.chosen[item.id] ?? statusOf(state, item) === 'in-place');

/** An item's line for the sheet: as edited, else the sample. */
export const lineOf = ({lines}: ChecklistState, {id, sample}: PolicyItem): string => lines[id] ?? sample;

/** The lines of the sheet. One that was emptied is left out. */
export const sheetLines = (state: ChecklistState, items: readonly PolicyItem[]): string[] =>
  items
    .filter((item) => isChosen(state, item))
    .map((item) => lineOf(state, item))
    .filter((line) => line.trim());

/** The day it is where the reader is, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
