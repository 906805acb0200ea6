import {isPlain, type Change} from '../change.js';

/** The value in a state at the end of a path. */
export function valueAt(state: unknown, path: readonly string[]): unknown {
  let at = state;
  for (const key of path) at = isPlain(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** A change of one value. */
export const changeAt = (path: readonly string[], value: unknown): Change =>
  path.reduceRight((inner, key) => ({[key]: inner}), value) as unknown as Change;
