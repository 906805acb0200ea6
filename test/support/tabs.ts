import type {PowerElement} from '../../src/activity/power-element.js';
import {DATABASE} from '../../src/keeping/later/database.js';
import {Frame} from './frame.js';
import {mount, until} from './page.js';

/** Adds the same widget to the pages of two tabs, one after the other. */
export async function inTwoTabs<E extends PowerElement>(
  markup: string,
  act: (first: E, second: E) => Promise<void>,
  prepare = (_: Window) => {},
) {
  const tabs = [await Frame.open(), await Frame.open()];
  try {
    prepare(tabs[1]!.page.defaultView!);
    const [first, second] = [await mount<E>(markup, undefined, tabs[0]!.page), await mount<E>(markup, undefined, tabs[1]!.page)];
    await act(first, second);
  } finally {
    for (const tab of tabs) await tab.close();
  }
}

/** The learner switches to a tab. */
export const turnTo = (element: Element) => element.ownerDocument.dispatchEvent(new Event('visibilitychange'));

/** What a later visit finds on this device. */
export async function later<E extends PowerElement>(markup: string, look: (element: E) => unknown): Promise<void> {
  const tab = await Frame.open();
  try {
    const element = await mount<E>(markup, undefined, tab.page);
    await until('what was kept', () => look(element));
  } finally {
    await tab.close();
  }
}

/** Waits until these words are stored on the device, where a later visit would find them. */
export const onDevice = (words: string) =>
  until(`“${words}” on the device`, async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.transaction!.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }).catch(() => undefined);
    if (!database) return false;
    const entries = await new Promise<unknown>((resolve) => {
      const request = database.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return JSON.stringify(entries).includes(words);
  });
