/** A change to a widget's state: the fields that are new. Objects are merged into each other, everything else is replaced. */
export type Change = Readonly<Record<string, unknown>>;

/** New values for fields of a state. For a field that is an object, only what is new in it. */
export type Changed<S> = {readonly [K in keyof S]?: S[K] extends readonly unknown[] ? S[K] : S[K] extends object ? Changed<S[K]> : S[K]};

export const isPlain = (value: unknown): value is Change => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Called with the old value, the new value and the keys that lead to it. It may return another value to use instead. */
type Replaced = (there: unknown, now: unknown, path: readonly string[]) => unknown;

/** Merges a change into a state. */
export function merge(state: Change, change: Change, replaced?: Replaced, path: readonly string[] = []): Change {
  const merged: Record<string, unknown> = {...state};
  for (const [key, now] of Object.entries(change)) {
    if (key === '__proto__') continue;
    const there = Object.hasOwn(state, key) ? state[key] : undefined;
    const here = [...path, key];
    if (isPlain(now) && isPlain(there)) merged[key] = merge(there, now, replaced, here);
    else merged[key] = replaced?.(there, now, here) ?? now;
  }
  return merged;
}
