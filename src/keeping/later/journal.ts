import {isPlain, merge, type Change} from '../change.js';
import {DATABASE, exists} from './database.js';

interface Entry {
  readonly activity: string;
  readonly change: Change;
  /** The change is the whole state: what was there before is dropped. */
  readonly whole?: boolean;
}

const ENTRIES = 'entries';

/** The state that the entries make, one after the other. If one is not ours, it is passed over. */
function fold(entries: readonly Entry[]): Change | undefined {
  let state: Change | undefined;
  for (const {change, whole} of entries) if (isPlain(change)) state = whole ? change : merge(state ?? {}, change);
  return state;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES, {autoIncrement: true}).createIndex('activity', 'activity');
  };
  const blocked = new Promise<never>((_, reject) => {
    request.onblocked = () => {
      reject(new Error('blocked'));
      // If it opens later, nobody needs it.
      request.onsuccess = () => request.result.close();
    };
  });
  const database = await Promise.race([settled(request), blocked]);
  database.onversionchange = () => database.close();
  return database;
}

/** The names of all activities of which something is kept. */
async function namesIn(index: IDBIndex): Promise<string[]> {
  const names: string[] = [];
  const request = index.openKeyCursor(null, 'nextunique');
  for (let cursor = await settled(request); cursor; cursor = await settled(request)) {
    if (typeof cursor.key === 'string') names.push(cursor.key);
    cursor.continue();
  }
  return names;
}

/** Runs `work` in one transaction and resolves when it is on the disk. Rejects if the browser refuses storage. */
async function transact(work: (entries: IDBObjectStore) => Promise<void>): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(ENTRIES, 'readwrite', {durability: 'strict'});
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    const worked = async () => {
      await work(transaction.objectStore(ENTRIES));
      transaction.commit?.();
    };
    // Both are awaited at once: if the transaction breaks off meanwhile, no rejection is left for the page to report.
    await Promise.all([worked(), done]);
  } finally {
    database.close();
  }
}

/**
 * What a learner chose to keep on this device: one entry in IndexedDB for each activity, read, changed and written in one transaction, so
 * that a crash loses nothing, two tabs do not overwrite each other, and no earlier words are left behind. (localStorage loses seconds in a
 * crash; measured.) Earlier versions wrote an entry for each change, and had other names.
 */
export class Journal {
  /** `isEarlier` knows the names that earlier versions kept the same activity by. */
  constructor(
    private readonly activity: string,
    private readonly isEarlier: (name: string) => boolean = () => false,
  ) {}

  /**
   * Replaces the kept state with what `change` makes of it. Resolves to that when it is on the disk.
   *
   * @throws DOMException or Error if the browser refuses or does not answer
   */
  async update(change: (state: Change | undefined) => Change | undefined): Promise<Change | undefined> {
    let state: Change | undefined;
    await transact(async (entries) => {
      const index = entries.index('activity');
      const ours: IDBValidKey[] = [];
      let before: Change | undefined;
      // What is kept under today's name wins over what earlier versions kept under other names.
      const earlier = (await namesIn(index)).filter(this.isEarlier);
      for (const name of [...earlier, this.activity]) {
        const [found, keys] = await Promise.all([settled<Entry[]>(index.getAll(name)), settled(index.getAllKeys(name))]);
        const above = fold(found);
        before = before && above ? merge(before, above) : (above ?? before);
        ours.push(...keys);
      }
      state = change(before);
      if (state === before && ours.length < 2 && !earlier.length) return;
      for (const each of ours) entries.delete(each);
      if (state) entries.add({activity: this.activity, change: state, whole: true} satisfies Entry);
    });
    return state;
  }

  /** The state kept here, or `undefined`. Asking creates nothing. */
  async read(): Promise<Change | undefined> {
    return (await exists()) ? this.update((state) => state) : undefined;
  }

  /** Replaces what is kept with `state`. If nothing was ever kept on this device, it stays so. */
  async replace(state: Change | undefined): Promise<void> {
    if (await exists()) await this.update(() => state);
  }
}
