import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../../element/later/warn.js';
import {hasPage} from '../../element/has-page.js';
import {builtIn} from '../../element/built-in.js';
import {short} from '../../element/later/short.js';
import {merge, type Change} from '../change.js';
import type {Kept, Persist} from '../kept.js';
import {addressOfPage, type PageAddress} from '../page-address.js';
import {namesOfPage} from './page-name.js';
import {inTime} from './database.js';
import {DeviceWrites} from './device-writes.js';
import {joinCopies, partsOf, type IsWords} from './join.js';
import {Place} from './place.js';
import {foundIn, isErased, isNewer, keptOf, othersIn, stateOf, type Found, type Snapshot, type Unwritten} from './record.js';

const NOTHING: Snapshot = {state: {}, content: '', archive: {}};

const stores = new Set<StoreController>();

/**
 * Keeps a widget's state. Nothing is stored before the learner acts: `keep` is called for what they did. It is kept in the tab, or on the
 * device if the learner chose it or the host set `persist="device"`. Several tabs join what they write, and what is erased in one is gone in
 * all. If a storage throws or does not answer, `kept` says so, and nothing is lost.
 */
export class StoreController implements ReactiveController {
  kept: Kept = 'page';
  /** False until what was kept before has been read. */
  ready = false;

  #names: ReturnType<typeof namesOfPage> | undefined;
  #at: Place | undefined;
  #onDevice = false;
  /** A newer version of this library wrote what is kept, so it is left as it is. */
  #untouchable = false;
  #persist: Persist = 'session';
  /** What the page has now, kept or not. */
  #now: Snapshot = NOTHING;
  /** What was read, or joined with what another tab wrote, until the page takes it up. */
  #found: Found | undefined;
  /** The learner has begun, or the page gave another state. What is found later comes too late. */
  #begun = false;
  readonly #writes = new DeviceWrites((waiting) => this.#send(waiting));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly isWords: IsWords,
    /** The address of the page when the element came, if that was before. */
    private readonly address?: PageAddress,
  ) {
    host.addController(this);
  }

  get isOnDevice(): boolean {
    return this.#onDevice;
  }

  /** What another tab wrote in the same places, as long as the learner has not chosen, by the path to it. */
  get others(): [path: string, words: string][] {
    return othersIn(this.#at?.known);
  }

  /** The learner has chosen between such words and their own. */
  settle(path: string): void {
    this.#write({change: {kept: {others: {[path]: ''}}}, whole: false});
  }

  /** What the opening has kept is kept here now, unless the browser refuses. */
  leaveEarly(): void {
    if (this.kept !== 'refused') this.#at?.leaveEarly();
  }

  /** Resolves when all that was saved so far is written. */
  settled(): Promise<void> {
    return this.#writes.settled();
  }

  hostConnected(): void {
    if (!hasPage()) return;
    stores.add(this);
    addEventListener('pagehide', this.#leave);
    addEventListener('storage', this.#hear);
    builtIn(document, 'addEventListener')('visibilitychange', this.#turn);
  }

  hostDisconnected(): void {
    stores.delete(this);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('storage', this.#hear);
    builtIn(document, 'removeEventListener')('visibilitychange', this.#turn);
    // The page may go away right after.
    this.#leave();
  }

  /** Keeps the activity with this stable id from now on, and begins to read what was kept of it. False if it is the same as before. */
  open(id: string, persist: Persist): boolean {
    if (!hasPage()) return false;
    const before = this.#persist;
    this.#persist = persist;
    this.#names ??= namesOfPage(this.address ?? addressOfPage());
    const names = this.#names(`${this.host.localName}:${id}`);
    if (names.key === this.#at?.key) {
      if (persist !== before && this.ready) this.#changePersist(this.#at);
      return false;
    }
    this.#writes.flush();
    this.#writes.drop();
    this.#found = undefined;
    this.#now = NOTHING;
    for (const other of stores) if (other.#at?.key === names.key) warn(this.host, `another one has the activity-id "${short(id)}" too`);
    this.#at = new Place(names, this.isWords, () => this.#persist === 'device');
    this.ready = this.#begun = false;
    void this.#load(this.#at);
    return true;
  }

  /** The host has changed its mind. What is on the device stays there: the learner is told so, and can erase it. */
  #changePersist(at: Place): void {
    const hasKept = !!stateOf(at.known);
    if (hasKept && this.#persist === 'device') return void this.keepOnDevice(true);
    if (hasKept && (this.#onDevice || this.#persist === 'session')) return;
    at.leaveTab();
    at.know(undefined);
    this.kept = this.#unsaved;
    this.#onDevice = this.kept === 'device';
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

  /** Notes what the page has. Nothing of it is kept before the learner acts. */
  hold(now: Snapshot): void {
    this.#now = now;
  }

  /**
   * Keeps what the learner just did: the change is added to what is kept; without one, the whole state takes its place. What is being typed
   * is written to the device when they pause.
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
    // What the device has is joined now, and not taken up later.
    this.#begun = true;
    await (keep ? this.#moveToDevice(this.#at!) : this.#moveToTab(this.#at!));
    this.host.requestUpdate();
  }

  async #moveToDevice(at: Place): Promise<void> {
    const {marked} = at.device;
    this.#onDevice = true;
    at.know(undefined);
    this.#writes.add({...this.#whole, whole: false}, undefined);
    await this.settled();
    if (this.kept !== 'refused') return at.leaveTab();
    this.#onDevice = false;
    this.#writes.drop();
    this.#writeTab();
    // A database that answers late may have taken it all the same.
    if (!marked) void at.device.erase(at.erased).catch(() => {});
  }

  async #moveToTab(at: Place): Promise<void> {
    const before = this.kept;
    if (this.#persist === 'none') this.kept = 'page';
    else this.#writeTab();
    // If the tab has no room, the device has the only copy.
    if (this.kept === 'refused') {
      this.kept = 'device';
      return;
    }
    this.#onDevice = false;
    await at.device.erase(at.erased).catch(() => {
      // It is still kept there, and the page says so.
      this.#onDevice = true;
      // What the device never took stays in the tab too.
      if (before === 'device') at.leaveTab();
      this.kept = 'not-erased';
    });
  }

  /** Removes all that was kept for this activity, everywhere, also from other tabs. */
  async erase(): Promise<void> {
    this.#writes.drop();
    await this.settled();
    const at = this.#at!;
    const onDevice = this.#onDevice;
    const erased = Math.max(Date.now(), at.erased + 1);
    this.#forget(at, erased);
    const done = await at.device.erase(erased).then(
      () => true,
      // If nothing could be kept there, nothing is left.
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

  /** What is said as long as there are no answers: if the host keeps them on the device, that is said from the start. */
  get #unsaved(): Kept {
    return this.#persist === 'device' ? 'device' : 'page';
  }

  /** Reads what was kept: at once if the tab has it, and from the device if there is a sign that it has more. */
  async #load(at: Place): Promise<void> {
    let kept = this.#unsaved;
    let found: Change | undefined;
    let reading: Promise<Change | undefined> | undefined;
    let unread = false;
    let forDevice = false;
    try {
      if (this.#persist !== 'none') {
        found = at.readTab();
        unread = !found;
        if (found) kept = 'tab';
        forDevice = at.isForDevice(found);
        if (forDevice || (unread && at.device.marked)) {
          unread = true;
          reading = at.device.read();
          const there = await inTime(reading);
          // The opening may have written meanwhile.
          const tab = at.readTab();
          forDevice = at.isForDevice(tab);
          found = joinCopies(tab, there, this.isWords);
          unread = false;
          if (stateOf(found)) kept = 'device';
        }
      }
    } catch {
      kept = 'refused';
    }
    const onlyInTab = forDevice && at === this.#at;
    this.#take(at, kept, found, kept === 'device' || !!reading);
    if (onlyInTab) this.#write({change: found!, whole: false});
    if (unread) void this.#recover(at, reading ?? at.device.read());
  }

  /** Takes up what was kept, unless the activity has changed meanwhile. */
  #take(at: Place, kept: Kept, found: Change | undefined, onDevice = kept === 'device'): void {
    if (at !== this.#at) return;
    if (found && isErased(found, at.erased)) [kept, found] = [this.#unsaved, undefined];
    this.#untouchable = isNewer(found);
    this.kept = this.#untouchable ? 'refused' : kept;
    this.#onDevice = onDevice;
    at.know(found);
    this.#begun = false;
    this.#found = {...foundIn(found), ...(this.#untouchable && {state: undefined})};
    this.#now = {...this.#found, state: this.#found.state ?? {}};
    this.ready = true;
    this.host.requestUpdate();
  }

  /** Takes up what the device tells late, unless the learner has begun: nobody has waited for it. */
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

  /** Keeps a change where the answers are. */
  #write(written: Unwritten, typed = false): void {
    const at = this.#at!;
    if ((this.#persist === 'none' && !this.#onDevice) || this.#untouchable) return;
    const {erased} = at.device;
    if (erased > at.erased) return this.#beErased(erased);
    this.#begun = true;
    if (this.#onDevice) this.#writes.add(written, at.known, typed);
    else this.#writeTab(this.#full(written));
  }

  #writeTab(written = this.#full(this.#whole), at = this.#at!, forDevice = false): void {
    try {
      at.writeTab(written, forDevice);
      if (!forDevice) this.kept = 'tab';
    } catch {
      this.kept = 'refused';
    }
  }

  /** A change with what it belongs to: the page may show another activity before it is written. */
  #full(written: Unwritten): Unwritten {
    return {...written, ...this.#now};
  }

  /** Writes to the device what waits for it. */
  #send(waiting: Unwritten): Promise<void> {
    const at = this.#at!;
    const full = this.#full(waiting);
    const written = (record: Change | undefined) => {
      this.#writes.done(waiting);
      this.#settle(at, record);
    };
    // The tab keeps it until the device takes it.
    const refused = () => {
      if (at !== this.#at) return this.#writeTab({...full, change: full.state!}, at, true);
      this.#writes.retry();
      this.#writeTab(undefined, at, true);
      this.kept = 'refused';
    };
    return at.device
      .write(full)
      .then(written, refused)
      .finally(() => this.host.requestUpdate());
  }

  /** Takes over what the device has after a read or a write. `hasJoined`: another tab had written there. */
  #settle(at: Place, record: Change | undefined, hasJoined = at.hasJoined): void {
    if (at !== this.#at) return;
    const {erased} = keptOf(record);
    if (erased > at.erased) {
      this.#forget(at, erased);
      return this.#take(at, stateOf(record) ? 'device' : this.#unsaved, record);
    }
    if (!stateOf(record)) {
      this.#onDevice = false;
      this.#writes.drop();
      at.know(undefined);
      return this.#writeTab();
    }
    const before = at.known;
    at.know(record);
    this.kept = 'device';
    at.leaveTab(true);
    const {waiting} = this.#writes;
    if (!hasJoined || waiting?.whole) return;
    // What was typed meanwhile stays under the learner's hands as it is, and is compared with what they saw.
    if (waiting) this.#writes.replace({...waiting, base: waiting.base ?? partsOf(before, waiting.change)});
    this.#found = foundIn(waiting ? merge(record!, waiting.change) : record);
  }

  /** Drops all that this page has in hand or in its tab. */
  #forget(at: Place, erased: number): void {
    this.#writes.drop();
    this.#untouchable = false;
    this.#now = {...this.#now, archive: {}};
    at.forget(erased);
  }

  /** If another tab has erased the answers, they are gone here too. */
  #beErased(erased: number): void {
    const at = this.#at!;
    if (erased <= at.erased) return;
    this.#forget(at, erased);
    this.#take(at, this.#unsaved, undefined);
  }

  /** A transaction of the database may not end while the page goes away, so what waits is left in localStorage too. */
  readonly #leave = (): void => {
    const at = this.#at;
    let {waiting} = this.#writes;
    if (!at || !waiting || at.device.erased > at.erased) return;
    // As long as nothing is kept, a change alone would be no state.
    if (!stateOf(at.known)) this.#writes.replace((waiting = {...this.#whole, whole: waiting.whole}));
    const {content, archive} = this.#now;
    at.device.stash({...waiting, content, archive, base: partsOf(at.known, waiting.change)});
    this.#writes.flush();
  };

  readonly #turn = (): void => {
    if (builtIn(document, 'visibilityState') === 'hidden') this.#leave();
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
      if (!this.#writes.waiting && at.isOfOthers(record)) this.#settle(at, record, true);
    } catch {
      // The next change tells whether the device takes it.
    }
    this.host.requestUpdate();
  }
}
