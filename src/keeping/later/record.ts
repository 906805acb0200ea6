import {isPlain, type Change} from '../change.js';

/** The version of the states that this library writes. */
const STATE_VERSION = 1;

/** States that were put aside, by the identity of the content they belong to; `null` if the learner is back at it. */
export type Archive = Record<string, Change | null>;

/** What the store must know of a state that it keeps. It is stored in the state, as its field `kept`: the two together are a record. */
export interface Keeping {
  /** When it was written, in milliseconds. It is always later than that of the record before. */
  readonly time: number;
  /** When the learner last erased everything, in milliseconds; 0 if never. A page that still has older answers drops them. */
  readonly erased: number;
  /** The identity of the content that the state belongs to. */
  readonly content: string;
  readonly archive: Readonly<Archive>;
  /** Words that another tab wrote in the same place, by the path to it. If they are empty, the learner has chosen. */
  readonly others: Readonly<Record<string, string>>;
  /** It is in the tab only because the device did not take it. */
  readonly forDevice?: boolean;
  /** The opening wrote it. The opening reads nothing, so it knows of no erasure before. */
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

/** What was kept of an activity, for the page to take up. It comes from a storage that anyone may have written: check it. */
export interface Found extends Omit<Snapshot, 'state'> {
  /** `undefined` if nothing was kept, or all of it was erased. */
  readonly state: Change | undefined;
}

/** A change that is to be written, with what the page had at that time. */
export interface Unwritten extends Partial<Snapshot> {
  readonly change: Change;
  /** The change is the whole state. */
  readonly whole: boolean;
  /** What was in the places of the change when this page last read or wrote them. */
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

/** True if the record is older than an erasure at that time, in milliseconds. */
export function isErased(record: Change | undefined, at: number): boolean {
  const {isEarly, time, erased} = keptOf(record);
  return (isEarly ? time : erased) < at;
}

/** The state without `kept`; `undefined` if nothing is left. */
export function stateOf(record: Change | undefined): Change | undefined {
  const fields = Object.entries(record ?? {}).filter(([field]) => field !== 'kept');
  return fields.length ? Object.fromEntries(fields) : undefined;
}

/** The fields of a state that are objects: each of their entries is something that the learner did. */
export const mapsOf = (state: Change): Change => Object.fromEntries(Object.entries(state).filter(([, value]) => isPlain(value)));

/** The part of a record that the page takes up. */
export function foundIn(record: Change | undefined): Found {
  const {content, archive} = keptOf(record);
  return {state: stateOf(record), content, archive};
}

/** True if a newer version of this library wrote the record. */
export function isNewer(record: Change | undefined): boolean {
  const version = record?.['version'];
  return typeof version === 'number' && version > STATE_VERSION;
}

/** What another tab wrote in the same places, as long as the learner has not chosen, by the path to it. */
export const othersIn = (record: Change | undefined): [path: string, words: string][] =>
  Object.entries(keptOf(record).others).filter(([, words]) => words && typeof words === 'string');
