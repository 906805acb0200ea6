import {isPlain, merge, type Change} from '../change.js';
import {valueAt} from './paths.js';

/** States that belong to other contents, by the identity of the content; `null` for one that was taken up again. */
export type Archive = Record<string, Change | null>;

/** What the store must know of a state that it keeps. It stands in the state, as its field `kept`. */
export interface Keeping {
  /** When it was written, in milliseconds; always later than what stood there before. */
  readonly time: number;
  /** When the learner erased what stood there before; 0 for never. Whoever has older answers in hand drops them. */
  readonly erased: number;
  /** The identity of the content that the state belongs to. */
  readonly content: string;
  readonly archive: Readonly<Archive>;
  /** Words of another tab that differ from those in the state, by the path to them. Empty ones are settled. */
  readonly others: Readonly<Record<string, string>>;
  /** It stands in the tab only because the device did not take it. */
  readonly forDevice?: boolean;
  /** The opening wrote it: that reads nothing, so it knows of no erasure before. */
  readonly isEarly?: boolean;
}

/** What the page has of an activity. */
export interface Snapshot {
  readonly state: Change;
  /** The identity of the content that the state belongs to. */
  readonly content: string;
  /** States that belong to earlier contents. */
  readonly archive: Readonly<Archive>;
}

/** What waits to be written; with what the page had when it came to be written. */
export interface Unwritten extends Partial<Snapshot> {
  readonly change: Change;
  /** The change is the whole state. */
  readonly whole: boolean;
  /** What stood in the places of the change when this page last read or wrote them. */
  readonly base?: unknown;
}

const plain = (value: unknown): Change => (isPlain(value) ? value : {});
const time = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What is known of a kept state. It comes from a storage that anyone may have written. */
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

/** True if what is kept was erased at that time, in milliseconds, or before. */
export function isErased(record: Change | undefined, at: number): boolean {
  const {isEarly, time, erased} = keptOf(record);
  return (isEarly ? time : erased) < at;
}

/** The state alone; `undefined` where there is none. */
export function stateOf(record: Change | undefined): Change | undefined {
  const fields = Object.entries(record ?? {}).filter(([field]) => field !== 'kept');
  return fields.length ? Object.fromEntries(fields) : undefined;
}

/** The parts of `state` at the places of a change. */
export function partsOf(state: unknown, change: Change): Change {
  return Object.fromEntries(
    Object.entries(change).map(([key, now]) => {
      const there = valueAt(state, [key]);
      return [key, isPlain(now) ? partsOf(there, now) : there];
    }),
  );
}

/** A list with what was put on and taken off it in two places. */
function joined(before: unknown, there: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(before)) return now;
  const gone = before.filter((each) => !there.includes(each));
  const added = there.filter((each) => !before.includes(each) && !now.includes(each));
  return [...now.filter((each) => !gone.includes(each)), ...added];
}

/**
 * A record once a change is put onto it. Where somebody else wrote other words meanwhile, theirs are kept beside: `isWords` tells where a
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
