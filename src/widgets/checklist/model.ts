import type {PolicyGroup, PolicyItem} from './content.js';

export type Status = 'open' | 'in-place' | 'not-applicable';

/** What the practitioner noted about an item. A missing field means open, not checked, or empty. */
export type ItemState = Readonly<
  Partial<{
    status: Status;
    said: boolean;
    written: boolean;
    note: string;
    /** Who is responsible for it. */
    who: string;
    /** The day to look at it again, `YYYY-MM-DD`. */
    review: string;
  }>
>;

/** The sheet for clients, apart from the notes. */
export interface SheetState {
  readonly practice: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
}

export interface ChecklistState {
  readonly version: 1;
  readonly items: Readonly<Record<string, ItemState>>;
  readonly sheet: SheetState;
  /** The lines of the sheet that were edited. */
  readonly lines: Readonly<Record<string, string>>;
  /** The lines that were chosen (`true`) or left out (`false`) by hand. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** True once every item has been decided. */
  readonly done: boolean;
}

/** All items of the given groups. */
export const itemsOf = (groups: readonly PolicyGroup[]): PolicyItem[] => groups.flatMap(({items}) => items);

export const statusOf = ({items}: ChecklistState, {id}: PolicyItem): Status => items[id]?.status ?? 'open';

/** How many of the items have this status. */
export const count = (state: ChecklistState, items: readonly PolicyItem[], status: Status): number =>
  items.filter((item) => statusOf(state, item) === status).length;

/** The essential items that are still open. */
export const essentialOpen = (state: ChecklistState, items: readonly PolicyItem[]): PolicyItem[] =>
  items.filter((item) => item.level === 'essential' && statusOf(state, item) === 'open');

/** A state in which nothing is marked. */
export const newState = (): ChecklistState => ({
  version: 1,
  items: {},
  sheet: {practice: '', date: ''},
  lines: {},
  chosen: {},
  done: false,
});
