import {LitElement} from 'lit';
import type {Archive} from '../../src/keeping/record.js';
import {merge, type Change} from '../../src/keeping/change.js';
import {Journal} from '../../src/keeping/later/journal.js';
import {namesOfPage} from '../../src/keeping/page-name.js';
import {stateOf} from '../../src/keeping/record.js';
import {StoreController, type Persist} from '../../src/keeping/store.js';
import {cleanUp, until} from './page.js';

/** An element with nothing but a store. */
export class StoreHost extends LitElement {
  static override properties = {persist: {}, activity: {}};
  persist: Persist = 'session';
  activity = 'test';
  restored: (Change | undefined)[] = [];
  state: Change = {};
  archive: Archive = {};
  readonly store: StoreController = new StoreController(this, {
    activity: () => this.activity,
    persist: () => this.persist,
    state: () => this.state,
    content: () => 'content',
    archive: () => this.archive,
    forget: () => (this.archive = {}),
    isWords: ([field]) => field === 'note' || field === 'notes',
    restore: (state, _content, archive) => {
      this.archive = {...archive};
      this.restored.push(state);
      this.state = state ?? {};
      return true;
    },
  });

  /** Does what a widget does when a learner acts. */
  save(change: Change, typed = false): void {
    this.state = merge(this.state, change);
    this.store.save(change, typed);
  }
}
customElements.define('store-host', StoreHost);

/** What the store of an activity is kept under. */
export const keyOf = (activity = 'test'): string => namesOfPage()(`store-host:${activity}`).key;

/** The state that a later visit would find on the device. */
export const onDevice = async (activity = 'test'): Promise<Change | undefined> => stateOf(await new Journal(keyOf(activity)).read());

/** The state that stands in the tab. */
export const inTab = (): Change | undefined => stateOf(JSON.parse(sessionStorage.getItem(keyOf()) ?? '{}') as Change);

const made = new Set<StoreHost>();

/** Puts one on the page; it may still be reading what was kept. */
export async function storeHostAtFirst(persist: Persist = 'session'): Promise<StoreHost> {
  const element = document.createElement('store-host') as StoreHost;
  element.persist = persist;
  made.add(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** Puts one on the page and waits until it has read what was kept. */
export async function storeHost(persist: Persist = 'session'): Promise<StoreHost> {
  const element = await storeHostAtFirst(persist);
  await until('the store', () => element.store.ready);
  return element;
}

/** Takes all of them off the page and forgets what they stored, once they have written what they had in hand: it would reach the next test. */
export async function cleanUpStores(): Promise<void> {
  for (const element of made) element.remove();
  await Promise.all([...made].map(({store}) => store.settled()));
  made.clear();
  await cleanUp();
}
