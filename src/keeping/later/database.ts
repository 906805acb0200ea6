/** The database of this device, in IndexedDB. */
export const DATABASE = 'power-widgets';

/** If a database does not answer within this many milliseconds, it counts as refused: a learner waits for no storage. */
const DATABASE_TIMEOUT_MS = 2000;

/** True if something was kept on this device before. */
export async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({name}) => name === DATABASE);
}

/** Rejects if the answer does not come in time. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('no answer')), DATABASE_TIMEOUT_MS)));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
