import {isPlain, merge, type Change} from '../change.js';
import {valueAt} from './paths.js';

/** States that belong to other contents, by the identity of the content. `null` if it is in use again. */
export type Archive = Record<string, Change | null>;

/** What the store must know about a state that it saves. It is saved in the field `kept` of the state. */
export interface Keeping {
  /** When it was written, in milliseconds. Always later than the state before it. */
  readonly time: number;
  /** When the learner erased an earlier state; 0 for never. A page with answers that are older than this drops them. */
  readonly erased: number;
  /** The identity of the content that the state belongs to. */
  readonly content: string;
  readonly archive: Readonly<Archive>;
  /** Words of another tab that differ from those in the state, by their path. Empty if the learner has chosen. */
  readonly others: Readonly<Record<string, string>>;
  /** It is in the tab only because the device refused it. */
  readonly forDevice?: boolean;
  /** The opening wrote it. The opening reads no storage, so it does not know about earlier erasures. */
  readonly isEarly?: boolean;
}

/** The current answers in this page. */
export interface Snapshot {
  readonly state: Change;
  /** The identity of the content that the state belongs to. */
  readonly content: string;
  /** States that belong to earlier contents. */
  readonly archive: Readonly<Archive>;
}

/** A change that must be written, with the answers in the page at the time of writing. */
export interface Unwritten extends Partial<Snapshot> {
  readonly change: Change;
  /** True if the change is the whole state. */
  readonly whole: boolean;
  /** The values that the changed fields had when this page last read or wrote them. */
  readonly base?: unknown;
}

const plain = (value: unknown): Change => (isPlain(value) ? value : {});
const time = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What is known about a saved state. Anyone may have written to the storage, so each value is checked. */
export function keptOf(record: Change | undefined): Keeping {
  const kept = plain(record?.['kept']);
  return {
    time: time(kept['time']),
    erased: time(kept['erased']),
    content: typeof kept['content'] === 'string' ? kept['content'] : '',
    archive: plain(kept['archive']) as Archive,
    others: plain(kept['others']) as Keeping['others'],
    forDevice: kept['forDevice'] === true,
    isEarly: kept['isEarly'] === true,
  };
}

/** True if the record is from before an erasure at that time, in milliseconds. */
export function isErased(record: Change | undefined, at: number): boolean {
  const {isEarly, time, erased} = keptOf(record);
  return (isEarly ? time : erased) < at;
}

/** The state alone; `undefined` if there is none. */
export function stateOf(record: Change | undefined): Change | undefined {
  const fields = Object.entries(record ?? {}).filter(([field]) => field !== 'kept');
  return fields.length ? Object.fromEntries(fields) : undefined;
}

/** The values in `state` of the fields that a change has. */
export function partsOf(state: unknown, change: Change): Change {
  return Object.fromEntries(
    Object.entries(change).map(([key, now]) => {
      const there = valueAt(state, [key]);
      return [key, isPlain(now) ? partsOf(there, now) : there];
    }),
  );
}

/** A list with what two tabs have added to it and removed from it. */
function joined(before: unknown, there: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(before)) return now;
  const gone = before.filter((each) => !there.includes(each));
  const added = there.filter((each) => !before.includes(each) && !now.includes(each));
  return [...now.filter((each) => !gone.includes(each)), ...added];
}

/**
 * Adds a change to a record. If another tab wrote other words in the meantime, they are kept in `others`. `isWords` says in which fields a
 * learner writes.
 */
export function combine(record: Change, {change, base}: Unwritten, isWords: (path: readonly string[]) => boolean): Change {
  const others: Record<string, string> = {};
  const merged = merge(record, change, (there, now, path) => {
    if (Array.isArray(there) && Array.isArray(now)) return joined(valueAt(base, path), there, now);
    if (!isWords(path) || typeof there !== 'string' || there === valueAt(base, path) || `${now as string}`.includes(there))
      return undefined;
    const place = path.join('/');
    others[place] = [keptOf(record).others[place], there].filter(Boolean).join('\n\n');
    return undefined;
  });
  return merge(merged, {kept: {others}});
}
