import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../../element/attributes.js';
import type {Kept, Persist} from '../kept.js';
import {merge, type Change} from '../change.js';
import {Device, readStored, takeOver} from './device.js';
import {inTime} from './database.js';
import {toJson} from '../../element/json.js';
import {hasPage} from '../../element/has-page.js';
import {own} from '../../element/own.js';
import {addressOfPage, type PageAddress} from '../page-address.js';
import {namesOfPage, type Names} from './page-name.js';
import {short} from '../../element/short.js';
import {combine, isErased, keptOf, partsOf, stateOf, type Archive, type Snapshot, type Unwritten} from './record.js';

/** How long after the last key typed words are written to the device, in milliseconds. Leaving the page writes them at once. */
const TYPING_PAUSE = 400;
/** How long typed words wait at most, in milliseconds: who types without a pause loses no more than this in a crash. */
const TYPING_LIMIT = 1000;

/** The version of the states that this library writes. */
const STATE_VERSION = 1;

/** What was kept of an activity, for the page to take up. It comes from a storage that anyone may have written: check it. */
export interface Found {
  /** `undefined` if nothing was kept, or all of it was erased. */
  readonly state: Change | undefined;
  /** The identity of the content that the state belongs to. */
  readonly content: string;
  readonly archive: Readonly<Archive>;
}

const NOTHING: Snapshot = {state: {}, content: '', archive: {}};

/** Where a store keeps one activity. */
interface Place extends Names {
  readonly device: Device;
  /** What is kept, as this page last read or wrote it. */
  known?: Change;
  /** The last erasure that this page knows of; see `Kept`. */
  erased: number;
  /** Somebody else has written since. */
  joined?: boolean;
}

const stores = new Set<StoreController>();

/**
 * Keeps a widget's state. Nothing is stored before the learner acts: `save` is called for what they did. In the tab by default; on the
 * device where the learner chose it or the host set `persist="device"`. Several tabs join what they write, and what is erased in one is gone
 * in all. A storage that throws or does not answer is told by `kept`, and nothing is lost.
 */
export class StoreController implements ReactiveController {
  kept: Kept = 'page';
  /** False until what was kept before has been read. */
  ready = false;

  #names: ReturnType<typeof namesOfPage> | undefined;
  #at: Place | undefined;
  #onDevice = false;
  /** A newer version of this library wrote what is kept: it is left as it is. */
  #untouchable = false;
  #unwritten: Unwritten | undefined;
  /** What of it is on its way. */
  #sent: Unwritten | undefined;
  /** When the first of the typed words that wait was typed. */
  #typedSince = 0;
  #persist: Persist = 'session';
  /** What the page has now, kept or not. */
  #now: Snapshot = NOTHING;
  /** What was read, or joined with what another tab wrote, until the page takes it up. */
  #found: Found | undefined;
  /** What may still be found comes too late: the learner has begun, or the page gave another state. */
  #begun = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #writes = new Set<Promise<void>>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** True if a path into the state leads to words that a learner wrote. */
    private readonly isWords: (path: readonly string[]) => boolean,
    /** The address of the page as it was when the element came, if that was before. */
    private readonly address?: PageAddress,
  ) {
    host.addController(this);
  }

  /** Words that stand beside those in the state, since two tabs wrote, by the path to them. */
  get others(): [path: string, words: string][] {
    return Object.entries(keptOf(this.#at?.known).others).filter(([, words]) => words && typeof words === 'string');
  }

  /** The learner has found a place for such words. */
  settle(path: string): void {
    this.#write({change: {kept: {others: {[path]: ''}}}, whole: false});
  }

  /** Resolves when all that was saved so far is written. */
  async settled(): Promise<void> {
    this.#flush();
    while (this.#writes.size) await Promise.allSettled(this.#writes);
  }

  hostConnected(): void {
    if (!hasPage()) return;
    stores.add(this);
    addEventListener('pagehide', this.#leave);
    addEventListener('storage', this.#hear);
    own(document, 'addEventListener')('visibilitychange', this.#turn);
  }

  hostDisconnected(): void {
    stores.delete(this);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('storage', this.#hear);
    own(document, 'removeEventListener')('visibilitychange', this.#turn);
    // The page may go away right after.
    this.#leave();
  }

  /** Keeps the activity with this stable id from now on, and begins to read what was kept of it. */
  open(id: string, persist: Persist): void {
    if (!hasPage()) return;
    this.#persist = persist;
    this.#names ??= namesOfPage(this.address ?? addressOfPage());
    const names = this.#names(`${this.host.localName}:${id}`);
    const {key} = names;
    if (key === this.#at?.key) return;
    this.#flush();
    this.#unwritten = this.#found = undefined;
    this.#now = NOTHING;
    for (const other of stores) if (other.#at?.key === key) warn(this.host, `another one has the activity-id "${short(id)}" too`);
    const device: Device = new Device(names, (record, unwritten) => this.#combine(at, record, unwritten));
    const at: Place = (this.#at = {...names, device, erased: device.erased});
    this.ready = this.#begun = false;
    void this.#load(at);
  }

  /** What was found since the last call, if anything. */
  takeFound(): Found | undefined {
    const found = this.#found;
    this.#found = undefined;
    return found;
  }

  /** The page keeps its own state, and takes up nothing that is found later. */
  begin(): void {
    this.#begun = true;
  }

  /** Is told what the page has. Nothing of it is kept before the learner acts. */
  hold(now: Snapshot): void {
    this.#now = now;
  }

  /**
   * Keeps what the learner just did: the change is added to what is kept, or else the whole state takes its place. What is being typed is
   * written to the device when they pause.
   */
  keep(now: Snapshot, change?: Change, typed = false): void {
    this.#now = now;
    this.#write(change ? {change, whole: false} : this.#whole, typed);
  }

  /**
   * Keeps the state on this device from now on, beside what another tab keeps there, or (`false`) only in this tab again. It leaves the old
   * place when the new one has it.
   */
  async keepOnDevice(keep: boolean): Promise<void> {
    await this.settled();
    if (this.#untouchable) return;
    const at = this.#at!;
    const before = this.kept;
    // What the device has is joined now, and not taken up later.
    this.#begun = true;
    if (keep) {
      const {marked} = at.device;
      this.#onDevice = true;
      at.known = undefined;
      this.#writeDevice({...this.#whole, whole: false});
      await this.settled();
      if (this.kept === 'refused') {
        this.#onDevice = false;
        this.#unwritten = undefined;
        this.#writeTab(this.#full(this.#whole));
        // A database that answers late may have taken it all the same.
        if (!marked) void at.device.erase(at.erased).catch(() => {});
      } else this.#leaveTab(at);
    } else {
      this.#writeTab(this.#full(this.#whole));
      // Where the tab has no room, the device has the only copy.
      if (this.kept === 'refused') this.kept = 'device';
      else {
        this.#onDevice = false;
        await at.device.erase(at.erased).catch(() => {
          // It is there still, and so it is kept there, and said.
          this.#onDevice = true;
          // What it never took stays in the tab too.
          if (before === 'device') this.#leaveTab(at);
          this.kept = 'not-erased';
        });
      }
    }
    this.host.requestUpdate();
  }

  /** Removes all that was kept for this activity, everywhere, also from other tabs. */
  async erase(): Promise<void> {
    this.#unwritten = undefined;
    await this.settled();
    const at = this.#at!;
    const onDevice = this.#onDevice;
    const erased = Math.max(Date.now(), at.erased + 1);
    this.#forget(at, erased);
    const done = await at.device.erase(erased).then(
      () => true,
      // Where nothing could be kept, nothing is left.
      () => !onDevice,
    );
    for (const other of stores) if (other !== this && other.#at?.key === at.key) other.#beErased(erased);
    this.kept = done ? this.#unsaved : 'not-erased';
    this.#onDevice = this.kept === 'device';
    this.host.requestUpdate();
  }

  get #whole(): Unwritten {
    return {change: this.#now.state, whole: true};
  }

  /** Where the answers will be, while there are none: a host that keeps them on the device says so from the start. */
  get #unsaved(): Kept {
    return this.#persist === 'device' ? 'device' : 'page';
  }

  async #load(at: Place): Promise<void> {
    let kept = this.#unsaved;
    let found: Change | undefined;
    let reading: Promise<Change | undefined> | undefined;
    let unread = false;
    try {
      if (this.#persist !== 'none') {
        found = this.#inTab(at);
        unread = !found;
        if (found) kept = 'tab';
        if (keptOf(found).forDevice || (unread && at.device.marked)) {
          unread = true;
          reading = at.device.read();
          at.known = await inTime(reading);
          unread = false;
          if (stateOf((found = this.#newest(found, at.known)))) kept = 'device';
        }
      }
    } catch {
      kept = 'refused';
    }
    const onlyInTab = keptOf(found).forDevice && at === this.#at;
    this.#take(at, kept, found, kept === 'device' || !!reading);
    if (onlyInTab) this.#write({change: found!, whole: false});
    if (unread) void this.#recover(at, reading ?? at.device.read());
  }

  /** What is kept in this tab, unless another tab has erased it since. */
  #inTab(at: Place): Change | undefined {
    const {key, erased} = at;
    for (const storage of [sessionStorage, localStorage]) takeOver(storage, at);
    const found = readStored(sessionStorage, key);
    if (found && isErased(found, erased)) return void sessionStorage.removeItem(key);
    // The device had something before the learner began here.
    return found && keptOf(found).isEarly && at.device.marked ? merge(found, {kept: {forDevice: true}}) : found;
  }

  /** Two copies of one state: the newer one, with all that only the older one has. */
  #newest(tab: Change | undefined, device: Change | undefined): Change | undefined {
    if (!tab || !device) return tab ?? device;
    const {isEarly, time: last} = keptOf(tab);
    const [older, newer] = !isEarly && last > keptOf(device).time ? [device, tab] : [tab, device];
    return combine(older, {change: newer, whole: false}, this.isWords);
  }

  #take(at: Place, kept: Kept, found: Change | undefined, onDevice = kept === 'device'): void {
    if (at !== this.#at) return; // the activity has changed meanwhile
    if (found && isErased(found, at.erased)) [kept, found] = [this.#unsaved, undefined];
    const {erased, archive, content} = keptOf(found);
    const version = found?.['version'];
    this.#untouchable = typeof version === 'number' && version > STATE_VERSION;
    this.kept = this.#untouchable ? 'refused' : kept;
    this.#onDevice = onDevice;
    at.known = found;
    at.erased = Math.max(at.erased, erased);
    this.#begun = false;
    this.#found = {state: this.#untouchable ? undefined : stateOf(found), content, archive};
    this.#now = {...this.#found, state: this.#found.state ?? {}};
    this.ready = true;
    this.host.requestUpdate();
  }

  /** Takes up what the device has when that comes late, unless the learner has begun: nobody has waited for it. */
  async #recover(at: Place, reading: Promise<Change | undefined>): Promise<void> {
    try {
      const found = await reading;
      if (stateOf(found) && !this.#begun) this.#take(at, 'device', found);
    } catch {
      if (at !== this.#at || this.kept !== 'device') return;
      this.kept = 'refused';
      this.host.requestUpdate();
    }
  }

  #write(written: Unwritten, typed = false): void {
    if (this.#persist === 'none' || this.#untouchable) return;
    const {erased} = this.#at!.device;
    if (erased > this.#at!.erased) return this.#beErased(erased);
    this.#begun = true;
    if (this.#onDevice) this.#writeDevice(written, typed);
    else this.#writeTab(this.#full(written));
  }

  /** Onto what is there: another element or copy of the page in this tab may have the same activity. */
  #writeTab(full: Unwritten, at = this.#at!, forDevice = false): void {
    try {
      const record = this.#combine(at, readStored(sessionStorage, at.key), full);
      sessionStorage.setItem(at.key, toJson(forDevice ? merge(record!, {kept: {forDevice}}) : record));
      if (forDevice) return;
      at.known = record;
      this.kept = 'tab';
    } catch {
      this.kept = 'refused';
    }
  }

  #writeDevice(written: Unwritten, typed = false): void {
    const before = this.#unwritten;
    if (written.whole || !before) this.#unwritten = written;
    else {
      const base = before.base && merge(partsOf(this.#at!.known, written.change), before.base as Change);
      this.#unwritten = {change: merge(before.change, written.change), whole: before.whole, base};
    }
    if (!typed) return this.#flush();
    clearTimeout(this.#pause);
    this.#typedSince ||= Date.now();
    this.#pause = setTimeout(() => this.#flush(), Math.min(TYPING_PAUSE, this.#typedSince + TYPING_LIMIT - Date.now()));
  }

  /** A change with what it belongs to; another activity may have come before it is written. */
  #full(written: Unwritten): Unwritten {
    return {...written, ...this.#now};
  }

  /** What is kept once a change is put onto `record`; the record as it is where this page has been overtaken. */
  #combine(at: Place, record: Change | undefined, written: Unwritten): Change | undefined {
    const {time, erased} = keptOf(record);
    const {change, whole, state = change, content, archive} = written;
    at.joined = time !== keptOf(at.known).time;
    // Erased by another tab, or taken off the device there.
    if (erased > at.erased || (!stateOf(record) && stateOf(at.known) && this.#persist !== 'device')) return record;
    const base = written.base ?? at.known;
    const before = stateOf(record);
    const earlier = keptOf(record).content;
    // Another tab has other questions: its answers wait for them, and this page's own come back whole.
    const isOther = !whole && before && content !== earlier && content === keptOf(at.known).content;
    const joined = whole ? change : !before || isOther ? state : combine(record!, {...written, base}, this.isWords);
    const more = {
      ...(whole && {others: keptOf(at.known).others}),
      ...(content && {content}),
      // What another tab has put aside stays.
      ...((archive || whole) && {
        archive: merge(keptOf(record).archive, {...archive, ...(isOther && {[earlier]: before, [content!]: null})}),
      }),
    };
    return merge(joined, {kept: {time: Math.max(Date.now(), time + 1), erased: at.erased, isEarly: false, ...more}});
  }

  /** What could not be written is tried again with the next change. */
  #flush(): void {
    clearTimeout(this.#pause);
    const at = this.#at;
    const pending = this.#unwritten;
    if (!at || !pending || pending === this.#sent) return;
    this.#sent = pending;
    this.#typedSince = 0;
    const full = this.#full(pending);
    const write = at.device
      .write(full)
      .then(
        (record) => {
          if (this.#unwritten === pending) this.#unwritten = undefined;
          this.#settle(at, record);
        },
        () => {
          // The tab keeps it until the device takes it.
          if (at !== this.#at) return this.#writeTab({...full, change: full.state!}, at, true);
          this.#sent = undefined;
          this.#writeTab(this.#full(this.#whole), at, true);
          this.kept = 'refused';
        },
      )
      .finally(() => {
        this.#writes.delete(write);
        this.host.requestUpdate();
      });
    this.#writes.add(write);
  }

  /** Takes over what the device has after a read or a write. */
  #settle(at: Place, record: Change | undefined): void {
    if (at !== this.#at) return;
    const {erased, content, archive} = keptOf(record);
    if (erased > at.erased) {
      this.#forget(at, erased);
      return this.#take(at, stateOf(record) ? 'device' : this.#unsaved, record);
    }
    if (!stateOf(record)) {
      this.#onDevice = false;
      this.#unwritten = at.known = undefined;
      return this.#writeTab(this.#full(this.#whole));
    }
    const before = at.known;
    at.known = record;
    this.kept = 'device';
    this.#leaveTab(at, true);
    const waiting = this.#unwritten;
    if (!at.joined || waiting?.whole) return;
    // What was typed meanwhile stays as it is under the learner's hands, and is held against what they saw.
    if (waiting) this.#unwritten = {...waiting, base: waiting.base ?? partsOf(before, waiting.change)};
    this.#found = {state: stateOf(waiting ? merge(record!, waiting.change) : record), content, archive};
  }

  /** Drops all that this page has in hand or in its tab. */
  #forget(at: Place, erased: number): void {
    clearTimeout(this.#pause);
    this.#unwritten = at.known = undefined;
    this.#untouchable = false;
    this.#now = {...this.#now, archive: {}};
    at.erased = erased;
    this.#leaveTab(at);
  }

  /** Takes away what is kept in the tab; where told so, only what waits there for the device. */
  #leaveTab({key}: Place, onlyWaiting = false): void {
    try {
      if (!onlyWaiting || keptOf(readStored(sessionStorage, key)).forDevice) sessionStorage.removeItem(key);
    } catch {
      // Nothing could be kept there.
    }
  }

  /** Another tab has erased the answers: they are gone here too. */
  #beErased(erased: number): void {
    const at = this.#at!;
    if (erased <= at.erased) return;
    this.#forget(at, erased);
    this.#take(at, this.#unsaved, undefined);
  }

  /** A transaction may not end while the page goes away; what is stashed does not need one. */
  readonly #leave = (): void => {
    const at = this.#at;
    if (!at || !this.#unwritten || at.device.erased > at.erased) return;
    // Where nothing is kept yet, a change alone would be no state.
    if (!stateOf(at.known)) this.#unwritten = {...this.#whole, whole: this.#unwritten.whole};
    const {change} = this.#unwritten;
    at.device.stash({
      ...this.#unwritten,
      content: this.#now.content,
      archive: this.#now.archive,
      base: partsOf(at.known, change),
    });
    this.#flush();
  };

  readonly #turn = (): void => {
    if (own(document, 'visibilityState') === 'hidden') this.#leave();
    else void this.#look();
  };

  readonly #hear = ({key}: StorageEvent): void => {
    if (this.#at && key === this.#at.key) this.#beErased(this.#at.device.erased);
  };

  /** A tab that comes to the front reads again what others may have written. */
  async #look(): Promise<void> {
    const at = this.#at;
    if (!at) return;
    this.#beErased(at.device.erased);
    if (!this.#onDevice || !this.ready) return;
    await this.settled();
    try {
      const record = await inTime(at.device.read());
      at.joined = keptOf(record).time !== keptOf(at.known).time;
      if (!this.#unwritten && at.joined) this.#settle(at, record);
    } catch {
      // The next change tells whether the device takes it.
    }
    this.host.requestUpdate();
  }
}
