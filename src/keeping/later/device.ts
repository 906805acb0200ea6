import {isPlain, merge, type Change} from '../change.js';
import {Journal} from './journal.js';
import {exists, inTime} from './database.js';
import {toJson} from '../../element/json.js';
import type {Names} from './page-name.js';
import {keptOf, type Unwritten} from './record.js';

/** The value that a storage holds for a key, or `undefined` if it is not ours. */
export function readStored(storage: Storage, key: string): Change | undefined {
  const text = storage.getItem(key);
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isPlain(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Moves what earlier versions stored under other names to the current name. */
export function takeOver(storage: Storage, {key, isEarlier}: Names): void {
  for (const name of Object.keys(storage)) {
    if (!isEarlier(name)) continue;
    storage.setItem(key, toJson(merge(readStored(storage, name) ?? {}, readStored(storage, key) ?? {})));
    storage.removeItem(name);
  }
}

/** Makes the record that is saved from the one before and a change. */
type Combine = (record: Change | undefined, unwritten: Unwritten) => Change | undefined;

/**
 * What this device keeps for one activity: its journal, and a mark in localStorage that says there is one, because asking the database
 * takes longer than drawing a widget. The mark also holds changes that a closing page could no longer write to the journal, and the time of
 * an erasure, because the browser tells other tabs about changes in localStorage.
 */
export class Device {
  readonly #key: string;
  readonly #combine: Combine;
  readonly #names: Names;
  /** What this page put beside the mark when it was closed or hidden, as JSON. */
  #left = '';

  constructor(names: Names, combine: Combine) {
    this.#key = names.key;
    this.#combine = combine;
    this.#names = names;
  }

  /**
   * True if something is kept here. After a crash the mark may be missing although the journal is there, because browsers write
   * localStorage late.
   */
  get marked(): boolean {
    const mark = readStored(localStorage, this.#key);
    return localStorage.getItem(this.#key) !== null && (!mark?.['erased'] || !!mark['marked']);
  }

  /** When the learner erased what was kept here, in milliseconds. 0 if never, or if the browser refuses to say. */
  get erased(): number {
    try {
      return keptOf({kept: readStored(localStorage, this.#key)}).erased;
    } catch {
      return 0;
    }
  }

  /** What is kept here, or `undefined`. It includes changes that a closing page could not write to the journal. */
  async read(): Promise<Change | undefined> {
    const {change, whole, base, content, archive} = (readStored(localStorage, this.#key) ?? {}) as Partial<Unwritten>;
    if (!isPlain(change)) return (await exists()) ? this.#update((before) => before) : undefined;
    const record = await this.#update((before) =>
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

  /** Adds a change to what is kept. Resolves to the complete record when it is on the disk. */
  async write(unwritten: Unwritten): Promise<Change | undefined> {
    const left = this.#left;
    const change = () => toJson(readStored(localStorage, this.#key)?.['change']);
    try {
      if (!this.marked) this.#mark();
    } catch {
      // Refused. Without a mark the journal is still found, only a little later.
    }
    const record = await inTime(this.#update((before) => this.#combine(before, unwritten)));
    try {
      // What the page put beside the mark when it was hidden has now been written, so it is removed.
      if ([left, toJson(unwritten.change)].includes(change())) this.#mark();
    } catch {
      // Refused. Then nothing was put beside the mark either.
    }
    return record;
  }

  /** For a closing page: a transaction might not finish in time, but localStorage does. The next `read` adds the change to the journal. */
  stash(unwritten: Unwritten): void {
    this.#left = toJson(unwritten.change);
    this.#mark(unwritten);
  }

  /** Removes everything kept for this activity. The time of the erasure stays (0: none), so that other tabs can see it. */
  async erase(erased: number): Promise<void> {
    try {
      if (erased) localStorage.setItem(this.#key, toJson({erased}));
      else localStorage.removeItem(this.#key);
    } catch {
      // Refused. Other tabs find the erasure in the journal.
    }
    await inTime(exists().then((is) => (is ? this.#update(() => (erased ? {kept: {erased}} : undefined)) : undefined)));
  }

  async #update(change: (record: Change | undefined) => Change | undefined): Promise<Change | undefined> {
    return new Journal(this.#key, this.#names.isEarlier).update(change);
  }

  #mark(stash?: Unwritten): void {
    const {erased} = this;
    try {
      localStorage.setItem(this.#key, toJson({...(erased && {erased, marked: true}), ...stash}));
    } catch {
      // Refused. Without a mark the journal is still found, only a little later.
    }
  }
}
