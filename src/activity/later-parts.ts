import {importLater, type LaterModule} from '../element/import-later.js';

/** What comes later for all widgets. */
const loadCommon = () => import('./later/index.js');
type Common = Awaited<ReturnType<typeof loadCommon>>;

interface HasLater<L> {
  readonly later: LaterModule<L>;
}

const loaded = new WeakMap<object, readonly [Common, unknown]>();

/** What comes later for all widgets and for one class, if it is already here. */
export const loadedParts = <L>(description: HasLater<L>): readonly [Common, L] | undefined =>
  loaded.get(description) as readonly [Common, L] | undefined;

/** Fetches both. After a failure the next call asks again for what is missing. */
export async function importParts<L>(description: HasLater<L>): Promise<readonly [Common, L]> {
  const found = await Promise.allSettled([importLater(loadCommon), importLater(description.later)]);
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

/** At most this long a page is waited for to be idle, in milliseconds. */
const MOST = 2000;

/** Calls `idle` of an activity once the page has nothing else to do: one timer for all. */
export function whenIdle(activity: Waiting): void {
  if (!waiting.size) {
    // Safari has no idle callbacks; an element may have their name there.
    if (globalThis.requestIdleCallback instanceof Function) requestIdleCallback(tellAll, {timeout: MOST});
    else setTimeout(tellAll, MOST / 10);
  }
  waiting.add(activity);
}

function tellAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const activity of all) activity.idle();
}
