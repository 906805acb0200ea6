import {isPlain, merge, type Change} from '../change.js';
import {valueAt} from './paths.js';
import {keptOf, mapsOf, stateOf, type Unwritten} from './record.js';

/** True if a path into the state leads to words that a learner wrote. */
export type IsWords = (path: readonly string[]) => boolean;

/** What a page knows of an activity when it adds a change to what is kept. */
export interface Knowledge {
  /** What is kept, as this page last read or wrote it. */
  readonly known: Change | undefined;
  /** The last erasure that this page knows of; see `Keeping`. */
  readonly erased: number;
  /** True if the host wants the answers on the device, whatever another tab did with them. */
  readonly wantsDevice: () => boolean;
  readonly isWords: IsWords;
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

/** A list with all that two tabs added to it, without what either of them removed. `before` is the list that both began with. */
function joinLists(before: unknown, there: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(before)) return now;
  const gone = before.filter((each) => !there.includes(each));
  const added = there.filter((each) => !before.includes(each) && !now.includes(each));
  return [...now.filter((each) => !gone.includes(each)), ...added];
}

/**
 * A record with a change added. If another tab has written other words in the same place since, the words of this page win, and the other
 * ones are kept in `others`.
 */
export function combine(record: Change, {change, base}: Pick<Unwritten, 'change' | 'base'>, isWords: IsWords): Change {
  const others: Record<string, string> = {};
  const merged = merge(record, change, (there, now, path) => {
    if (Array.isArray(there) && Array.isArray(now)) return joinLists(valueAt(base, path), there, now);
    if (!isWords(path) || typeof there !== 'string' || there === valueAt(base, path) || `${now as string}`.includes(there))
      return undefined;
    const place = path.join('/');
    others[place] = [keptOf(record).others[place], there].filter(Boolean).join('\n\n');
    return undefined;
  });
  return merge(merged, {kept: {others}});
}

/** True if another tab has erased the record since, or has taken it off the device. */
function isGone(record: Change | undefined, {known, erased, wantsDevice}: Knowledge): boolean {
  return keptOf(record).erased > erased || (!stateOf(record) && !!stateOf(known) && !wantsDevice());
}

/** What is to be kept once a change is added to `record`: the record as it is, if another tab has erased it or taken it away. */
export function nextRecord(record: Change | undefined, written: Unwritten, knowledge: Knowledge): Change | undefined {
  if (isGone(record, knowledge)) return record;
  const there = keptOf(record);
  const known = keptOf(knowledge.known);
  const {change, whole, state = change, content, archive, base = knowledge.known} = written;
  const before = stateOf(record);
  // If another tab shows other questions, its answers are put aside, and the whole state of this page takes their place. What the opening
  // wrote does not say to which questions it belongs.
  const isOther = !whole && before && content && content !== there.content && content === known.content;
  const joined = whole ? change : !before || isOther ? state : combine(record!, {change, base}, knowledge.isWords);
  const kept = {
    time: Math.max(Date.now(), there.time + 1),
    erased: knowledge.erased,
    isEarly: false,
    ...(whole && {others: known.others}),
    ...(content && {content}),
    // What another tab has put aside stays.
    archive: merge(there.archive, {...archive, ...(isOther && {[there.content]: before, [content!]: null})}),
  };
  return merge(joined, {kept});
}

/**
 * The state that the tab and the device have a copy of: the newer copy, with all that only the older one has. Of a copy that the opening
 * wrote, only what the learner did is taken: the opening knew nothing of the device.
 */
export function joinCopies(tab: Change | undefined, device: Change | undefined, isWords: IsWords): Change | undefined {
  if (!tab || !device) return tab ?? device;
  const {isEarly, time} = keptOf(tab);
  const early = stateOf(tab) ?? {};
  if (isEarly) return combine(merge(early, device), {change: mapsOf(early)}, isWords);
  const [older, newer] = time > keptOf(device).time ? [device, tab] : [tab, device];
  return combine(older, {change: newer}, isWords);
}

/** Two changes that wait to be written, as one. `known` is what is kept, as this page last read or wrote it. */
export function joinChanges(first: Unwritten | undefined, second: Unwritten, known: Change | undefined): Unwritten {
  if (second.whole || !first) return second;
  const base = first.base && merge(partsOf(known, second.change), first.base as Change);
  return {change: merge(first.change, second.change), whole: first.whole, base};
}
