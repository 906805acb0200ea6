import {merge, type Change} from '../change.js';
import type {Names} from './page-name.js';
import {toJson} from '../../element/json.js';
import {Device, readStored, takeOver} from './device.js';
import {nextRecord, type IsWords, type Knowledge} from './join.js';
import {isErased, keptOf, type Unwritten} from './record.js';

/** Where one activity is kept, this tab and this device, and what this page knows of it. */
export class Place implements Knowledge {
  readonly device: Device;
  #known: Change | undefined;
  #erased: number;
  #hasJoined = false;

  constructor(
    private readonly names: Names,
    readonly isWords: IsWords,
    readonly wantsDevice: () => boolean,
  ) {
    this.device = new Device(names, (record, written) => this.#next(record, written));
    this.#erased = this.device.erased;
  }

  get key(): string {
    return this.names.key;
  }

  /** What is kept, as this page last read or wrote it. */
  get known(): Change | undefined {
    return this.#known;
  }

  /** The last erasure that this page knows of, in milliseconds; 0 if there is none. */
  get erased(): number {
    return this.#erased;
  }

  /** The last change was added to something that another tab had written. */
  get hasJoined(): boolean {
    return this.#hasJoined;
  }

  /** True if another tab has written this record. */
  isOfOthers(record: Change | undefined): boolean {
    return keptOf(record).time !== keptOf(this.#known).time;
  }

  /** Notes what is kept. */
  know(record: Change | undefined): void {
    this.#known = record;
    this.#erased = Math.max(this.#erased, keptOf(record).erased);
  }

  /** Drops what was kept before it was erased. */
  forget(erased: number): void {
    this.#known = undefined;
    this.#erased = erased;
    this.leaveTab();
  }

  /**
   * What is kept in this tab, unless another tab has erased it since.
   *
   * @throws DOMException if the browser refuses storage
   */
  readTab(): Change | undefined {
    const {names, key, device} = this;
    for (const storage of [sessionStorage, localStorage]) takeOver(storage, names);
    const found = readStored(sessionStorage, key);
    if (found && isErased(found, this.#erased)) return void sessionStorage.removeItem(key);
    // If the device had something before the learner began here, it gets this too.
    return found && keptOf(found).isEarly && device.marked ? merge(found, {kept: {forDevice: true}}) : found;
  }

  /** True if what the tab has is to go to the device. */
  isForDevice(tab: Change | undefined): boolean {
    return !!tab && (keptOf(tab).forDevice || this.wantsDevice());
  }

  /**
   * Adds a change to what is kept in this tab: another element of the page may have written there too. With `forDevice` it only waits there
   * until the device takes it.
   *
   * @throws DOMException if the browser refuses storage
   */
  writeTab(written: Unwritten, forDevice: boolean): void {
    const record = this.#next(readStored(sessionStorage, this.key), written);
    sessionStorage.setItem(this.key, toJson(forDevice ? merge(record!, {kept: {forDevice}}) : record));
    if (!forDevice) this.#known = record;
  }

  /** Removes what is kept in this tab, or (`onlyWaiting`) only what the device was to get. */
  leaveTab(onlyWaiting = false): void {
    try {
      const {forDevice, isEarly} = keptOf(readStored(sessionStorage, this.key));
      if (!onlyWaiting || forDevice || isEarly || this.wantsDevice()) sessionStorage.removeItem(this.key);
    } catch {
      // The browser refuses storage, so nothing was kept there.
    }
  }

  /** Removes what the opening has kept in this tab since it was read. */
  leaveEarly(): void {
    try {
      for (const name of Object.keys(sessionStorage)) if (this.names.isEarlier(name)) sessionStorage.removeItem(name);
    } catch {
      // The browser refuses storage, so nothing was kept there.
    }
  }

  /** What is to be kept once a change is added to a record of the tab or the device. */
  #next(record: Change | undefined, written: Unwritten): Change | undefined {
    this.#hasJoined = this.isOfOthers(record);
    return nextRecord(record, written, this);
  }
}
