/** Imports a module when it is first needed. `attempt` counts from 0: a browser that remembers a failed module is asked for another address. */
export type LaterModule<M> = (attempt: number) => Promise<M>;

const failures = new WeakMap<object, number>();
const asked = new WeakMap<object, Promise<unknown>>();

/**
 * The module, asked for once, however many elements wait for it: they go on in the order in which they asked. (Several `import()` of one
 * module may be answered in another order.) After a failure the next call asks again.
 */
export function importLater<M>(load: LaterModule<M>): Promise<M> {
  const attempt = failures.get(load) ?? 0;
  const module =
    (asked.get(load) as Promise<M> | undefined) ??
    load(attempt).catch((error: unknown) => {
      failures.set(load, attempt + 1);
      asked.delete(load);
      throw error;
    });
  asked.set(load, module);
  return module;
}
