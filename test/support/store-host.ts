import {LitElement} from 'lit';
import {merge, type Change} from '../../src/keeping/change.js';
import {Journal} from '../../src/keeping/later/journal.js';
import {namesOfPage} from '../../src/keeping/later/page-name.js';
import {addressOfPage} from '../../src/keeping/page-address.js';
import {stateOf, type Archive, type Snapshot} from '../../src/keeping/later/record.js';
import type {Persist} from '../../src/keeping/kept.js';
import {StoreController} from '../../src/keeping/later/store.js';
import {cleanUp, until} from './page.js';

/** An element that has only a store. */
export class StoreHost extends LitElement {
  static override properties = {persist: {}, activity: {}};
  persist: Persist = 'session';
  activity = 'test';
  readonly #restored: (Change | undefined)[] = [];
  #state: Change = {};
  #archive: Readonly<Archive> = {};
  readonly store: StoreController = new StoreController(this, ([field]) => field === 'note' || field === 'notes');

  /** The states that it restored, in order. */
  get restored(): readonly (Change | undefined)[] {
    this.#take();
    return this.#restored;
  }

  get state(): Change {
    this.#take();
    return this.#state;
  }

  get archive(): Readonly<Archive> {
    this.#take();
    return this.#archive;
  }

  /** Uses this state instead of the stored one. */
  hold(state: Change, archive = this.archive): void {
    this.#state = state;
    this.#archive = archive;
    this.store.hold(this.#now);
  }

  get #now(): Snapshot {
    return {state: this.#state, content: 'content', archive: this.#archive};
  }

  #take(): void {
    const found = this.store.takeFound();
    if (!found) return;
    this.#restored.push(found.state);
    this.hold(found.state ?? {}, found.archive);
  }

  protected override willUpdate(): void {
    this.store.open(this.activity, this.persist);
    this.#take();
  }

  /** Does what a widget does when a learner acts. */
  save(change: Change, typed = false): void {
    this.#state = merge(this.state, change);
    this.store.keep(this.#now, change, typed);
  }

  /** Keeps the whole state, as a new attempt does. */
  replace(state: Change = this.state): void {
    this.#state = state;
    this.store.keep(this.#now);
  }
}
customElements.define('store-host', StoreHost);

/** The storage key of an activity. */
export const keyOf = (activity = 'test'): string => namesOfPage(addressOfPage())(`store-host:${activity}`).key;

/** The state that a later visit would find on the device. */
export const onDevice = async (activity = 'test'): Promise<Change | undefined> => stateOf(await new Journal(keyOf(activity)).read());

/** The state that is stored in the tab. */
export const inTab = (): Change | undefined => stateOf(JSON.parse(sessionStorage.getItem(keyOf()) ?? '{}') as Change);

const made = new Set<StoreHost>();

/** Adds one to the page. It may still be reading what is stored. */
export async function storeHostAtFirst(persist: Persist = 'session'): Promise<StoreHost> {
  const element = document.createElement('store-host') as StoreHost;
  element.persist = persist;
  made.add(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** Adds one to the page and waits until it has read what is stored. */
export async function storeHost(persist: Persist = 'session'): Promise<StoreHost> {
  const element = await storeHostAtFirst(persist);
  await until('the store', () => element.store.ready);
  return element;
}

/** Removes all of them and clears their storage, after pending writes, which would otherwise reach the next test. */
export async function cleanUpStores(): Promise<void> {
  for (const element of made) element.remove();
  await Promise.all([...made].map(({store}) => store.settled()));
  made.clear();
  await cleanUp();
}
