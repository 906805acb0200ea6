/** The name of our database in IndexedDB. */
export const DATABASE = 'power-widgets';

/** If the database does not answer within this many milliseconds, it counts as refused: a learner must not wait for storage. */
const PATIENCE = 2000;

/** True if something was ever saved on this device. */
export async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({name}) => name === DATABASE);
}

/** Rejects if an answer does not come in time. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('no answer')), PATIENCE)));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
