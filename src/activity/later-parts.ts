import {importLater, type LaterModule} from '../element/import-later.js';

/** The later parts that all widgets share. */
const loadCommon = () => import('./later/index.js');
type Common = Awaited<ReturnType<typeof loadCommon>>;

interface HasLater<L> {
  readonly later: LaterModule<L>;
}

const loaded = new WeakMap<object, readonly [Common, unknown]>();

/** The shared later parts and those of one class, if they are already loaded. */
export const loadedParts = <L>(description: HasLater<L>): readonly [Common, L] | undefined =>
  loaded.get(description) as readonly [Common, L] | undefined;

/** Fetches both, and waits for what else is on its way. After a failure the next call requests again what is missing. */
export async function importParts<L>(description: HasLater<L>, others?: Promise<void>): Promise<readonly [Common, L]> {
  // All have ended, so that the next try requests all again.
  const found = await Promise.allSettled([importLater(loadCommon), importLater(description.later), others]);
  const parts = found.map((part) => {
    if (part.status === 'rejected') throw part.reason;
    return part.value;
  }) as unknown as readonly [Common, L];
  loaded.set(description, parts);
  return parts;
}

interface Waiting {
  idle(): void;
}

const waiting = new Set<Waiting>();

/** The longest wait for the page to become idle. */
const IDLE_TIMEOUT_MS = 2000;

/** Calls `idle` of an activity when the page has nothing else to do. All activities share one timer. */
export function whenIdle(activity: Waiting): void {
  if (!waiting.size) {
    // Safari has no `requestIdleCallback`; there an element with that id may be found in its place.
    if (globalThis.requestIdleCallback instanceof Function) requestIdleCallback(tellAll, {timeout: IDLE_TIMEOUT_MS});
    else setTimeout(tellAll, IDLE_TIMEOUT_MS / 10);
  }
  waiting.add(activity);
}

function tellAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const activity of all) activity.idle();
}
