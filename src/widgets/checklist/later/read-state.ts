import type {ChecklistContent} from '../content.js';
import {itemsOf, type ChecklistState, type ItemState, type SheetState, type Status} from '../model.js';

/** What may be decided about a policy. */
export const STATUSES: readonly Status[] = ['open', 'in-place', 'not-applicable'];

const readText = (value: unknown): string => (typeof value === 'string' ? value : '');
/** The day, if it exists, or else an empty string. */
const readDay = (value: unknown): string => {
  const day = readText(value);
  const date = new Date(`${day}T00:00Z`);
  return !isNaN(+date) && date.toISOString().slice(0, 10) === day ? day : '';
};

/** What is known about an item. Fields that have their initial value are left out. */
function readItem(value: unknown): ItemState {
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

/** Makes a complete state from one that came from a storage or a host, with only existing items and allowed values. */
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
