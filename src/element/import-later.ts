/** Imports a module when it is first needed. `attempt` counts from 0: some browsers remember a failed module, so a retry must use another address. */
export type LaterModule<M> = (attempt: number) => Promise<M>;

const failures = new WeakMap<object, number>();
const asked = new WeakMap<object, Promise<unknown>>();

/**
 * Loads the module once, even if several elements wait for it. They continue in the order in which they asked; several `import()` calls for
 * one module may be answered in another order. After a failure the next call tries again.
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
