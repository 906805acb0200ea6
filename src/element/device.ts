import {isPlain, Journal, merge, type Change} from './journal.js';

/** What waits to be written. */
export interface Unwritten {
  readonly change: Change;
  /** The change is the whole state. */
  readonly whole: boolean;
}

/** Stands in localStorage, under the key of an activity, while the journal has something of it. */
const MARK = '{}';

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

/**
 * What this device keeps of one activity: its journal, and in localStorage a mark that says there is one, since asking the database takes
 * longer than drawing a widget. What a page that goes away could not write any more takes the place of the mark.
 */
export class Device {
  readonly #key: string;
  readonly #journal: Journal;

  constructor(key: string) {
    this.#key = key;
    this.#journal = new Journal(key);
  }

  /** Something is kept here. A crash may take the mark with it (browsers write it late), and not the journal. */
  get marked(): boolean {
    return localStorage.getItem(this.#key) !== null;
  }

  /** The state kept here, or `undefined`; with what a page could not write when it went away. */
  async read(): Promise<Change | undefined> {
    const state = await this.#journal.read();
    const {change, whole} = (readStored(localStorage, this.#key) ?? {}) as Partial<Unwritten>;
    if (!isPlain(change)) return state;
    await (whole ? this.#journal.replace(change) : this.#journal.append(change));
    localStorage.setItem(this.#key, MARK);
    return whole ? change : merge(state ?? {}, change);
  }

  /** Writes a change, or `state`, which is the whole, where nothing is kept here yet. Resolves when it is on the disk. */
  async write(unwritten: Unwritten, state: Change): Promise<void> {
    this.#mark(null);
    await (unwritten.whole ? this.#journal.replace(unwritten.change) : this.#journal.append(unwritten.change, state));
    // The page went away meanwhile, and came back.
    this.#mark(JSON.stringify(unwritten));
  }

  /** A transaction may not finish while the page goes away; localStorage does. It is taken in at the next `read`. */
  stash(unwritten: Unwritten): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(unwritten));
    } catch {
      // Refused: the transaction under way is all there is.
    }
  }

  /** Removes everything kept for this activity. */
  async erase(): Promise<void> {
    localStorage.removeItem(this.#key);
    await this.#journal.erase();
  }

  /** Sets the mark in the place of `before`, which another page may have changed. */
  #mark(before: string | null): void {
    try {
      if (localStorage.getItem(this.#key) === before) localStorage.setItem(this.#key, MARK);
    } catch {
      // Refused: the journal is found without, a little later.
    }
  }
}
