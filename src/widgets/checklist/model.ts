import type {ChecklistContent, PolicyGroup, PolicyItem} from './content.js';

export const STATUSES = ['open', 'in-place', 'not-applicable'] as const;
export type Status = (typeof STATUSES)[number];

/** What the practitioner noted about an item. What is left out is open, not ticked, or empty. */
export type ItemState = Readonly<
  Partial<{
    status: Status;
    said: boolean;
    written: boolean;
    note: string;
    /** Who looks after it. */
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
  /** Lines of the sheet that were edited. */
  readonly lines: Readonly<Record<string, string>>;
  /** Lines that were taken or left out by hand. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** Every item was decided once. */
  readonly done: boolean;
}

/** All items of some groups. */
export const itemsOf = (groups: readonly PolicyGroup[]): PolicyItem[] => groups.flatMap(({items}) => items);

export const statusOf = ({items}: ChecklistState, {id}: PolicyItem): Status => items[id]?.status ?? 'open';

/** How many of the items have this status. */
export const count = (state: ChecklistState, items: readonly PolicyItem[], status: Status): number =>
  items.filter((item) => statusOf(state, item) === status).length;

/** The essential items that are still open. */
export const essentialOpen = (state: ChecklistState, items: readonly PolicyItem[]): PolicyItem[] =>
  items.filter((item) => item.level === 'essential' && statusOf(state, item) === 'open');

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

const readText = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A day that exists, or nothing. */
const readDay = (value: unknown): string => {
  const day = readText(value);
  const date = new Date(`${day}T00:00Z`);
  return !isNaN(+date) && date.toISOString().slice(0, 10) === day ? day : '';
};

/** What is known about an item, without what is as it was from the start. */
export function readItem(value: unknown): ItemState {
  const {status, said, written, note, who, review} = (value ?? {}) as Partial<Record<keyof ItemState, unknown>>;
  const whole = {
    status: STATUSES.includes(status as Status) && status !== 'open' && status,
    said: said === true,
    written: written === true,
    note: readText(note),
    who: readText(who),
    review: readDay(review),
  };
  return Object.fromEntries(Object.entries(whole).filter(([, kept]) => kept));
}

/** A state that came from a storage or a host, made whole: only items that exist, only values that are allowed. */
export function readState(content: ChecklistContent, value: unknown): ChecklistState {
  const given = value as
    | (Partial<Record<'version' | 'lines' | 'chosen' | 'done', unknown>> & {
        items?: Record<string, unknown>;
        sheet?: Partial<Record<keyof SheetState, unknown>>;
      })
    | null;
  const {items, sheet, lines, chosen, done} = given?.version === 1 ? given : ({} as NonNullable<typeof given>);
  const ids = itemsOf(content.groups).map(({id}) => id);
  const only = <T>(kind: string, from: unknown) =>
    Object.fromEntries(
      ids.map((id) => [id, (from as Record<string, T> | null)?.[id]] as const).filter(([, kept]) => typeof kept === kind),
    ) as Record<string, T>;
  return {
    version: 1,
    items: Object.fromEntries(ids.map((id) => [id, readItem(items?.[id])] as const).filter(([, item]) => Object.keys(item).length)),
    sheet: {practice: readText(sheet?.practice), date: readDay(sheet?.date)},
    lines: only<string>('string', lines),
    chosen: only<boolean>('boolean', chosen),
    done: done === true,
  };
}
