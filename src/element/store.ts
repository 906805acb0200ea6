import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {Journal, merge, type Change} from './journal.js';

/** Where the learner's state is: nowhere but in this page, in this tab, on this device, or (`refused`) only here against our will. */
export type Kept = 'page' | 'tab' | 'device' | 'refused';

/** The values of the `persist` attribute. */
export const PERSIST = ['none', 'session', 'device'] as const;
export type Persist = (typeof PERSIST)[number];

/** How long after the last key typed words are written to the device, in milliseconds. Leaving the page writes them at once. */
const TYPING_PAUSE = 400;

interface StoreOptions {
  /** The stable id of the activity. */
  readonly activity: () => string;
  readonly persist: () => Persist;
  /** Takes over what was kept for the activity, if anything. It comes from a storage that anyone may have written: check it. */
  readonly restore: (state: Change | undefined) => void;
}

/**
 * Keeps a widget's state. Nothing is stored before the learner acts: `save` is called for what they did. In the tab by default; on the
 * device where the learner chose it or the host set `persist="device"`. A storage that throws is told by `kept`, and nothing is lost.
 */
export class StoreController implements ReactiveController {
  kept: Kept = 'page';
  /** False until what was kept before has been read. */
  ready = false;

  #state: Change = {};
  #key = '';
  #unwritten: {change: Change; whole: boolean} | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #writes = new Set<Promise<void>>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: StoreOptions,
  ) {
    host.addController(this);
  }

  /** Resolves when all that was saved so far is written. */
  async settled(): Promise<void> {
    this.#flush();
    while (this.#writes.size) await Promise.allSettled(this.#writes);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('pagehide', this.#stash);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#stash);
  }

  hostUpdate(): void {
    if (isServer) return;
    const key = `power-widgets:${location.pathname}:${this.options.activity()}`;
    if (key === this.#key) return;
    this.#key = key;
    this.ready = false;
    this.kept = this.#unsaved;
    void this.#load(key);
  }

  /** Adds what the learner just did. What they are typing is written to the device when they pause. */
  save(change: Change, typed = false): void {
    this.#state = merge(this.#state, change);
    this.#write(change, false, typed);
  }

  /** Takes `state` as the whole state, as a new attempt does. */
  replace(state: Change): void {
    this.#state = state;
    this.#write(state, true);
  }

  /** Keeps the state on this device from now on, or (`false`) only in this tab again. */
  async keepOnDevice(keep: boolean): Promise<void> {
    await this.#forget();
    this.kept = keep ? 'device' : 'tab';
    this.#write(this.#state, true);
    await this.settled();
  }

  /** Removes all that was kept for this activity, everywhere. */
  async erase(): Promise<void> {
    this.#state = {};
    await this.#forget();
    this.kept = this.#unsaved;
    this.host.requestUpdate();
  }

  /** Where the answers will be, while there are none: a host that keeps them on the device says so from the start. */
  get #unsaved(): Kept {
    return this.options.persist() === 'device' ? 'device' : 'page';
  }

  get #journal(): Journal {
    return new Journal(this.#key);
  }

  async #load(key: string): Promise<void> {
    const persist = this.options.persist();
    let found: Change | null | undefined;
    try {
      if (persist !== 'none') {
        found = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Change | null;
        if (found) this.kept = 'tab';
        else if ((found = await this.#readDevice())) this.kept = 'device';
      }
    } catch {
      this.kept = 'refused';
    }
    if (key !== this.#key) return; // the activity has changed meanwhile
    this.#state = found && typeof found === 'object' ? found : {};
    this.options.restore(found ? this.#state : undefined);
    this.ready = true;
    this.host.requestUpdate();
  }

  async #readDevice(): Promise<Change | undefined> {
    const state = await this.#journal.read();
    const stash = localStorage.getItem(this.#key);
    if (!stash) return state;
    const {change, whole} = JSON.parse(stash) as {change: Change; whole: boolean};
    await this.#journal.append(change, whole);
    localStorage.removeItem(this.#key);
    return whole ? change : merge(state ?? {}, change);
  }

  #write(change: Change, whole = false, typed = false): void {
    const persist = this.options.persist();
    if (persist === 'none') return;
    if (this.kept === 'page') this.kept = 'tab';
    if (this.kept === 'device') this.#writeDevice(change, whole, typed);
    else this.#writeTab();
    this.host.requestUpdate();
  }

  #writeTab(): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#state));
      this.kept = 'tab';
    } catch {
      this.kept = 'refused';
    }
  }

  #writeDevice(change: Change, whole: boolean, typed: boolean): void {
    const before = this.#unwritten;
    this.#unwritten = whole || !before ? {change, whole} : {change: merge(before.change, change), whole: before.whole};
    clearTimeout(this.#pause);
    if (typed) this.#pause = setTimeout(() => this.#flush(), TYPING_PAUSE);
    else this.#flush();
  }

  #flush(): void {
    clearTimeout(this.#pause);
    const pending = this.#unwritten;
    if (!pending) return;
    const write = this.#journal
      .append(pending.change, pending.whole)
      .then(
        () => {
          if (this.#unwritten === pending) this.#unwritten = undefined;
        },
        () => {
          this.kept = 'refused';
          this.host.requestUpdate();
        },
      )
      .finally(() => this.#writes.delete(write));
    this.#writes.add(write);
  }

  async #forget(): Promise<void> {
    await this.settled();
    try {
      sessionStorage.removeItem(this.#key);
      localStorage.removeItem(this.#key);
      if ((await indexedDB.databases()).length) await this.#journal.erase();
    } catch {
      // Storage is refused here, so nothing was kept either.
    }
  }

  /** A transaction may not finish while the page goes away; localStorage does. It is taken in at the next load. */
  readonly #stash = (): void => {
    if (this.kept !== 'device' || !this.#unwritten) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#unwritten));
    } catch {
      // Refused: the transaction under way is all there is.
    }
  };
}
