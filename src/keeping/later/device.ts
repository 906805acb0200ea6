import {isPlain, merge, type Change} from '../change.js';
import {Journal} from './journal.js';
import {inTime} from './database.js';
import {toJson} from '../../element/json.js';
import type {Names} from './page-name.js';
import {keptOf, type Unwritten} from './record.js';

/** What a storage has under a key; `undefined` if it has nothing, or nothing of ours. */
export function readStored(storage: Storage, key: string): Change | undefined {
  const text = storage.getItem(key);
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isPlain(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Gives today's name to what earlier versions stored under another one. */
export function takeOver(storage: Storage, {key, isEarlier}: Names): void {
  for (const name of Object.keys(storage)) {
    if (!isEarlier(name)) continue;
    storage.setItem(key, toJson(merge(readStored(storage, name) ?? {}, readStored(storage, key) ?? {})));
    storage.removeItem(name);
  }
}

/** Tells what is to be kept once a change is added to what is kept. */
type Combine = (record: Change | undefined, unwritten: Unwritten) => Change | undefined;

/**
 * What this device keeps of one activity: its journal in IndexedDB, and a mark in localStorage that says that there is one, because asking
 * the database takes longer than drawing a widget. The mark also holds what a page could not write before it went away, and the time of
 * an erasure: the browser tells other tabs when localStorage changes.
 */
export class Device {
  readonly #key: string;
  readonly #journal: Journal;
  readonly #combine: Combine;
  /** The change that this page left in the mark when it went away. */
  #left = '';

  constructor({key, isEarlier}: Names, combine: Combine) {
    this.#key = key;
    this.#journal = new Journal(key, isEarlier);
    this.#combine = combine;
  }

  /**
   * True if something is kept here. Browsers write the mark late: after a crash it may be missing, but the journal is there. False if the
   * browser refuses to tell.
   */
  get marked(): boolean {
    try {
      const mark = readStored(localStorage, this.#key);
      return localStorage.getItem(this.#key) !== null && (!mark?.['erased'] || !!mark['marked']);
    } catch {
      return false;
    }
  }

  /** When the learner erased what was kept here, in milliseconds; 0 if never, or if the browser refuses to tell. */
  get erased(): number {
    try {
      return keptOf({kept: readStored(localStorage, this.#key)}).erased;
    } catch {
      return 0;
    }
  }

  /** What is kept here, if anything, with what a page could not write before it went away. */
  async read(): Promise<Change | undefined> {
    const {change, whole, base, content, archive} = (readStored(localStorage, this.#key) ?? {}) as Partial<Unwritten>;
    if (!isPlain(change)) return this.#journal.read();
    const record = await this.#journal.update((before) =>
      this.#combine(before, {
        change,
        whole: whole === true,
        base,
        ...(typeof content === 'string' && {content}),
        ...(isPlain(archive) && {archive: archive as Unwritten['archive']}),
      }),
    );
    this.#mark();
    return record;
  }

  /** Adds a change to what is kept. Resolves to all that is kept when it is on the disk. */
  async write(unwritten: Unwritten): Promise<Change | undefined> {
    const left = this.#left;
    const change = () => toJson(readStored(localStorage, this.#key)?.['change']);
    if (!this.marked) this.#mark();
    const record = await inTime(this.#journal.update((before) => this.#combine(before, unwritten)));
    try {
      // If the page went away meanwhile and came back, what it left is written now.
      if ([left, toJson(unwritten.change)].includes(change())) this.#mark();
    } catch {
      // If this is refused, nothing was left there.
    }
    return record;
  }

  /** Leaves a change in localStorage, as a transaction may not end while the page goes away. The next `read` takes it in. */
  stash(unwritten: Unwritten): void {
    this.#left = toJson(unwritten.change);
    this.#mark(unwritten);
  }

  /** Removes all that is kept here. Only the time of the erasure stays, so that other tabs learn of it; 0 if the learner erased nothing. */
  async erase(erased: number): Promise<void> {
    try {
      if (erased) localStorage.setItem(this.#key, toJson({erased}));
      else localStorage.removeItem(this.#key);
    } catch {
      // If this is refused, other tabs learn of it from the journal.
    }
    await inTime(this.#journal.replace(erased ? {kept: {erased}} : undefined));
  }

  #mark(stash?: Unwritten): void {
    const {erased} = this;
    try {
      localStorage.setItem(this.#key, toJson({...(erased && {erased, marked: true}), ...stash}));
    } catch {
      // If the mark is refused, what is on the disk is found without it, a little later.
    }
  }
}
