/** Imports a module when it is first needed. `attempt` counts from 0: a browser that remembers a failed module is asked for another address. */
export type LaterModule<M> = (attempt: number) => Promise<M>;

const failures = new WeakMap<object, number>();

/** The module; the browser fetches it once, however many elements ask. After a failure the next call asks again. */
export async function importLater<M>(load: LaterModule<M>): Promise<M> {
  const attempt = failures.get(load) ?? 0;
  try {
    return await load(attempt);
  } catch (error) {
    failures.set(load, attempt + 1);
    throw error;
  }
}
