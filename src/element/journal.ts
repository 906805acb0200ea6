/** A change to a widget's state: the fields that are new. A field that is an object is merged one level deep. */
export type Change = Readonly<Record<string, unknown>>;

interface Entry {
  readonly activity: string;
  readonly change: Change;
  /** The change is the whole state: what stood before is dropped. */
  readonly whole?: boolean;
}

const DATABASE = 'power-widgets';
const ENTRIES = 'entries';

export const isPlain = (value: unknown): value is Change => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a change onto a state. */
export function merge(state: Change, change: Change): Change {
  const merged: Record<string, unknown> = {...state};
  for (const [key, value] of Object.entries(change)) {
    if (key === '__proto__') continue;
    const before = Object.hasOwn(state, key) ? state[key] : undefined;
    merged[key] = isPlain(value) && isPlain(before) ? {...before, ...value} : value;
  }
  return merged;
}

/** The state that entries make, in their order. What is no entry of ours is passed over. */
function fold(entries: readonly Entry[]): Change | undefined {
  return entries
    .filter(({change}) => isPlain(change))
    .reduce<Change | undefined>((state, {change, whole}) => (whole ? change : merge(state ?? {}, change)), undefined);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** True where something was kept on this device before. */
async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({name}) => name === DATABASE);
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES, {autoIncrement: true}).createIndex('activity', 'activity');
  };
  const database = await settled(request);
  database.onversionchange = () => database.close();
  return database;
}

/** Runs `work` in one transaction and resolves when it is on the disk. Rejects where the browser refuses storage. */
async function transact(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => Promise<unknown> | void): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(ENTRIES, mode, {durability: 'strict'});
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    const worked = async () => {
      await work(transaction.objectStore(ENTRIES));
      transaction.commit?.();
    };
    // Both are waited for at once: where the transaction breaks off meanwhile, no rejection is left for the page to report.
    await Promise.all([worked(), done]);
  } finally {
    database.close();
  }
}

/**
 * What a learner chose to keep on this device: one entry in IndexedDB for each change, so that a crash loses none and two tabs do not
 * overwrite each other. (localStorage loses seconds in a crash; measured.)
 */
export class Journal {
  constructor(private readonly activity: string) {}

  /** Adds a change, or `whole` where nothing is kept here yet. Resolves when it is on the disk. */
  append(change: Change, whole = change): Promise<void> {
    return transact('readwrite', async (entries) => {
      const known = await settled(entries.index('activity').count(this.activity));
      entries.add({activity: this.activity, ...(known ? {change} : {change: whole, whole: true})} satisfies Entry);
    });
  }

  /** Takes `state` as the whole state: what stood before is dropped. */
  replace(state: Change): Promise<void> {
    return transact('readwrite', (entries) => void entries.add({activity: this.activity, change: state, whole: true} satisfies Entry));
  }

  /** The state kept here, or `undefined`. Asking creates nothing. Several entries are folded into one on the way. */
  async read(): Promise<Change | undefined> {
    if (!(await exists())) return undefined;
    let state: Change | undefined;
    await transact('readwrite', async (entries) => {
      const index = entries.index('activity');
      const found: Entry[] = await settled(index.getAll(this.activity));
      state = fold(found);
      if (found.length < 2) return;
      for (const key of await settled(index.getAllKeys(this.activity))) entries.delete(key);
      entries.add({activity: this.activity, change: state ?? {}, whole: true} satisfies Entry);
    });
    return state;
  }

  /** Removes everything kept for this activity. */
  async erase(): Promise<void> {
    if (!(await exists())) return;
    await transact('readwrite', async (entries) => {
      for (const key of await settled(entries.index('activity').getAllKeys(this.activity))) entries.delete(key);
    });
  }
}
