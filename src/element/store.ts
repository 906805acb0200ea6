import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {warn} from './attributes.js';
import {Device, readStored, type Unwritten} from './device.js';
import {merge, type Change} from './journal.js';

/**
 * Where the learner's state is: nowhere but in this page, in this tab, on this device, only here against our will (`refused`), or still on
 * the device against the learner's will (`not-erased`).
 */
export type Kept = 'page' | 'tab' | 'device' | 'refused' | 'not-erased';

/** The values of the `persist` attribute. */
export const PERSIST = ['none', 'session', 'device'] as const;
export type Persist = (typeof PERSIST)[number];

/** How long after the last key typed words are written to the device, in milliseconds. Leaving the page writes them at once. */
const TYPING_PAUSE = 400;

/** The version of the states that this library writes. */
const STATE_VERSION = 1;

interface StoreOptions {
  /** The stable id of the activity. */
  readonly activity: () => string;
  readonly persist: () => Persist;
  /** The whole state as it is now. */
  readonly state: () => Change;
  /**
   * Takes over what was kept for the activity, if anything. It comes from a storage that anyone may have written: check it. Gives false
   * where another state goes before it.
   */
  readonly restore: (state: Change | undefined) => boolean;
}

const stores = new Set<StoreController>();

/**
 * Keeps a widget's state. Nothing is stored before the learner acts: `save` is called for what they did. In the tab by default; on the
 * device where the learner chose it or the host set `persist="device"`. A storage that throws is told by `kept`, and nothing is lost.
 */
export class StoreController implements ReactiveController {
  kept: Kept = 'page';
  /** False until what was kept before has been read. */
  ready = false;

  #key = '';
  /** The page's path when the element came; single-page hosts change it under our feet. */
  #path: string | undefined;
  #onDevice = false;
  /** A newer version of this library wrote what is kept: it is left as it is. */
  #untouchable = false;
  #unwritten: Unwritten | undefined;
  /** Something goes before what may still be found: what the learner did since the last load, or what the host gave. */
  #begun = false;
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
    if (isServer) return;
    stores.add(this);
    addEventListener('pagehide', this.#stash);
  }

  hostDisconnected(): void {
    stores.delete(this);
    removeEventListener('pagehide', this.#stash);
    this.#flush();
  }

  hostUpdate(): void {
    if (isServer) return;
    this.#path ??= location.pathname;
    const id = this.options.activity();
    const key = `power-widgets:${this.#path}:${this.host.localName}:${id}`;
    if (key === this.#key) return;
    this.#flush();
    this.#unwritten = undefined;
    for (const other of stores) if (other.#key === key) warn(this.host, `another one has the activity-id "${id}" too; give each its own`);
    this.#key = key;
    this.ready = this.#begun = false;
    void this.#load(key);
  }

  /** Adds what the learner just did. What they are typing is written to the device when they pause. */
  save(change: Change, typed = false): void {
    this.#write({change, whole: false}, typed);
  }

  /** Keeps the whole state anew, as a new attempt does. */
  replace(): void {
    this.#write({change: this.options.state(), whole: true});
  }

  /** Keeps the state on this device from now on, or (`false`) only in this tab again. It leaves the old place when the new one has it. */
  async keepOnDevice(keep: boolean): Promise<void> {
    await this.settled();
    this.#onDevice = keep;
    this.replace();
    await this.settled();
    if (keep && this.kept === 'refused') {
      this.#onDevice = false;
      this.#unwritten = undefined;
      this.replace();
    } else await this.#forget(keep ? 'tab' : 'device').catch(() => {});
    this.host.requestUpdate();
  }

  /** Removes all that was kept for this activity, everywhere. */
  async erase(): Promise<void> {
    clearTimeout(this.#pause);
    this.#unwritten = undefined;
    await this.settled();
    let erased = true;
    try {
      await this.#forget('tab');
      await this.#forget('device');
    } catch {
      // Where nothing could be kept, nothing is left.
      erased = !this.#onDevice;
    }
    this.kept = erased ? this.#unsaved : 'not-erased';
    this.#onDevice = this.kept === 'device';
    this.host.requestUpdate();
  }

  /** Where the answers will be, while there are none: a host that keeps them on the device says so from the start. */
  get #unsaved(): Kept {
    return this.options.persist() === 'device' ? 'device' : 'page';
  }

  async #load(key: string): Promise<void> {
    const device = new Device(key);
    let kept = this.#unsaved;
    let found: Change | undefined;
    let unmarked = false;
    try {
      if (this.options.persist() !== 'none') {
        if ((found = readStored(sessionStorage, key))) kept = 'tab';
        else if (!device.marked) unmarked = true;
        else if ((found = await device.read())) kept = 'device';
      }
    } catch {
      kept = 'refused';
    }
    this.#take(key, kept, found);
    if (unmarked) void this.#recover(key, device);
  }

  #take(key: string, kept: Kept, found: Change | undefined): void {
    if (key !== this.#key) return; // the activity has changed meanwhile
    this.#untouchable = Number(found?.['version']) > STATE_VERSION;
    this.kept = this.#untouchable ? 'refused' : kept;
    this.#onDevice = kept === 'device';
    this.#begun = !this.options.restore(this.#untouchable ? undefined : found);
    this.ready = true;
    this.host.requestUpdate();
  }

  /** Takes up what is on the device without a mark, unless the learner has begun: nobody has waited for it. */
  async #recover(key: string, device: Device): Promise<void> {
    try {
      const found = await device.read();
      if (found && !this.#begun) this.#take(key, 'device', found);
    } catch {
      if (key !== this.#key || this.kept !== 'device') return;
      this.kept = 'refused';
      this.host.requestUpdate();
    }
  }

  #write(written: Unwritten, typed = false): void {
    if (this.options.persist() === 'none' || this.#untouchable) return;
    this.#begun = true;
    if (this.#onDevice) this.#writeDevice(written, typed);
    else this.#writeTab(written);
    this.host.requestUpdate();
  }

  /** Onto what is there: another element or copy of the page in this tab may have the same activity. */
  #writeTab({change, whole}: Unwritten): void {
    try {
      const before = whole ? undefined : readStored(sessionStorage, this.#key);
      sessionStorage.setItem(this.#key, JSON.stringify(before ? merge(before, change) : this.options.state()));
      this.kept = 'tab';
    } catch {
      this.kept = 'refused';
    }
  }

  #writeDevice(written: Unwritten, typed: boolean): void {
    const before = this.#unwritten;
    this.#unwritten = written.whole || !before ? written : {change: merge(before.change, written.change), whole: before.whole};
    clearTimeout(this.#pause);
    if (typed) this.#pause = setTimeout(() => this.#flush(), TYPING_PAUSE);
    else this.#flush();
  }

  /** What could not be written is tried again with the next change. */
  #flush(): void {
    clearTimeout(this.#pause);
    const pending = this.#unwritten;
    if (!pending) return;
    const key = this.#key;
    const settle = (kept: Kept) => {
      if (key === this.#key) this.kept = kept;
    };
    const write = new Device(key)
      .write(pending, this.options.state())
      .then(
        () => {
          if (this.#unwritten === pending) this.#unwritten = undefined;
          settle('device');
        },
        () => settle('refused'),
      )
      .finally(() => {
        this.#writes.delete(write);
        this.host.requestUpdate();
      });
    this.#writes.add(write);
  }

  async #forget(place: 'tab' | 'device'): Promise<void> {
    if (place === 'tab') return sessionStorage.removeItem(this.#key);
    await new Device(this.#key).erase();
  }

  readonly #stash = (): void => {
    if (this.#unwritten) new Device(this.#key).stash(this.#unwritten);
  };
}
