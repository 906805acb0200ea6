import {isPlain, merge, type Change} from '../change.js';
import {Journal} from './journal.js';
import {exists, inTime} from './database.js';
import {toJson} from '../../element/json.js';
import type {Names} from './page-name.js';
import {keptOf, type Unwritten} from './record.js';

/** What stands in a storage under a key, or `undefined` where it is nothing of ours. */
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

/** What is kept once a change is put onto it. */
type Combine = (record: Change | undefined, unwritten: Unwritten) => Change | undefined;

/**
 * What this device keeps of one activity: its journal, and in localStorage a mark that says there is one, since asking the database takes
 * longer than drawing a widget. What a page that goes away could not write any more joins the mark, and so does the time of an erasure, of
 * which other tabs are told by the browser.
 */
export class Device {
  readonly #key: string;
  readonly #combine: Combine;
  readonly #names: Names;
  /** What this page has left when it went away, and not written since. */
  #left = '';

  constructor(names: Names, combine: Combine) {
    this.#key = names.key;
    this.#combine = combine;
    this.#names = names;
  }

  /** Something is kept here. A crash may take the mark with it (browsers write it late), and not the journal. */
  get marked(): boolean {
    const mark = readStored(localStorage, this.#key);
    return localStorage.getItem(this.#key) !== null && (!mark?.['erased'] || !!mark['marked']);
  }

  /** When the learner erased what was kept here, in milliseconds; 0 for never, and where the browser does not tell. */
  get erased(): number {
    try {
      return keptOf({kept: readStored(localStorage, this.#key)}).erased;
    } catch {
      return 0;
    }
  }

  /** What is kept here, or `undefined`; with what a page could not write when it went away. */
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

  /** Puts a change onto what is kept. Resolves to the whole when it is on the disk. */
  async write(unwritten: Unwritten): Promise<Change | undefined> {
    const left = this.#left;
    const change = () => toJson(readStored(localStorage, this.#key)?.['change']);
    try {
      if (!this.marked) this.#mark();
    } catch {
      // Refused: the journal is found without a mark, a little later.
    }
    const record = await inTime(this.#update((before) => this.#combine(before, unwritten)));
    try {
      // The page went away meanwhile, and came back: what it left is written.
      if ([left, toJson(unwritten.change)].includes(change())) this.#mark();
    } catch {
      // Refused: it was not left there.
    }
    return record;
  }

  /** A transaction may not finish while the page goes away; localStorage does. It is taken in at the next `read`. */
  stash(unwritten: Unwritten): void {
    this.#left = toJson(unwritten.change);
    this.#mark(unwritten);
  }

  /** Removes everything kept for this activity. The time of an erasure stays (0 for none), so that other tabs learn of it. */
  async erase(erased: number): Promise<void> {
    try {
      if (erased) localStorage.setItem(this.#key, toJson({erased}));
      else localStorage.removeItem(this.#key);
    } catch {
      // Refused: other tabs learn of it from the journal.
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
      // Refused: what is on the disk is found without a mark, a little later.
    }
  }
}
