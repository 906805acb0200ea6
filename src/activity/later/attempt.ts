import {isPlain, merge, type Change, type Changed} from '../../keeping/change.js';
import {mapsOf, type Archive, type Snapshot} from '../../keeping/later/record.js';
import type {AnyState} from '../state.js';
import {identityOf, isAnother, isLost} from './content-identity.js';
import {toJson} from '../../element/json.js';

/** What must be saved after the learner did something: the state, and what is new in it. Without `change` all of the state is new. */
export interface ToKeep<S> {
  readonly state: S;
  readonly change?: Changed<S>;
}

/**
 * One learner's way through a widget. It combines the saved state, the state that the page gives, the content and what the learner does. It
 * knows nothing about the page or the storage: methods that change the state return what must be saved.
 */
export class Attempt<C, S extends AnyState> {
  #state: S | undefined;
  /** A state that was saved or given. It is read again until the content and the attributes that belong to it have arrived. */
  #candidate: unknown;
  /** The content that the state was made for. */
  #content: C | undefined;
  #selection = '';
  #identity = '';
  /** True if the learner has done something, now or on an earlier visit. */
  #isOwn = false;
  /** True if the saved state is an earlier one of this attempt: then a change can be added to it. If not, all of it is replaced. */
  #isContinued = false;
  /** True once the saved state has been offered. From then on it takes precedence over what the page gave. */
  #hasTaken = false;
  /** Answers were put aside because the content has changed. */
  isPutAside = false;
  /** The answers that were put aside. */
  archive: Readonly<Archive> = {};

  /** `read` makes a complete state that fits the content: from a saved or given one if possible, or else a new one. */
  constructor(private readonly read: (content: C, kept: unknown) => S) {}

  /** The state, once it fits a content. */
  get fitted(): S | undefined {
    return this.#state;
  }

  /** The state that the page can read. */
  get state(): S | undefined {
    // Until the content is there, the page reads back the state that it gave.
    return this.#state ?? (this.#isOwn ? undefined : (this.#candidate as S | undefined));
  }

  /** The identity of the content that the state belongs to. */
  get identity(): string {
    return this.#identity;
  }

  /** What to save, once there is a state. */
  get snapshot(): Snapshot | undefined {
    return this.#state && {state: this.#state as unknown as Change, content: this.#identity, archive: this.archive};
  }

  /** The state, if it is not saved yet. */
  get unkept(): S | undefined {
    return this.#isContinued ? undefined : this.#state;
  }

  /** Another activity begins: a state that the page has given since takes precedence over what is saved of it. */
  open(): void {
    this.#hasTaken = false;
  }

  /** Continues with the saved state and the answers that were put aside. False if the page gave another state before, which takes precedence. */
  take(kept: unknown, identity: string, archive: Readonly<Archive>): boolean {
    this.archive = archive;
    const isGiven = !this.#hasTaken && this.#candidate !== undefined && toJson(this.#candidate) !== toJson(kept);
    this.#hasTaken = true;
    if (isGiven) return false;
    this.#start(kept, identity, true);
    return true;
  }

  /** Continues with a state from the page; `undefined` begins again. False if it is the current state: a page may give back what it has read. */
  give(state: unknown): boolean {
    if (state !== undefined && this.#state && toJson(state) === toJson(this.#state)) return false;
    this.#start(state, '', false);
    return true;
  }

  /** Continues with the state of the opening, if no saved state takes precedence over it. */
  goOn(state: S): void {
    this.#start(state, '', true);
    this.#hasTaken = true;
  }

  /** Forgets everything, also what was put aside. */
  erase(): void {
    this.archive = {};
    this.#start(undefined, '', false);
  }

  #start(candidate: unknown, identity: string, isKept: boolean): void {
    this.#candidate = candidate;
    this.#identity = identity;
    this.#state = this.#content = undefined;
    this.#isContinued = this.#isOwn = isKept;
    this.isPutAside = false;
  }

  /**
   * Fits the state to the content and to the part of it that the attributes select. True if answers were put aside, which must be saved at
   * once. Nothing is put aside if the content is only a substitute.
   */
  show(content: C, selection: unknown, isSubstitute = false): boolean {
    const selected = toJson(selection ?? '');
    if (content === this.#content && selected === this.#selection) return false;
    this.#content = content;
    this.#selection = selected;
    const before = this.#candidate ?? this.#state;
    const earlier = this.#identity;
    this.#identity = identityOf(content, selected);
    const state = (this.#state = this.#read(content, before));
    if (isPlain(before) && isAnother(before, state)) this.#isContinued = false;
    return this.#identity !== earlier && this.#putAsideOrBack(content, before, earlier, isSubstitute);
  }

  /** Called when the attributes that belong to a given state have arrived: it is not read again. */
  settle(): void {
    this.#candidate = undefined;
  }

  /** Adds what the learner just did. The change holds only what is new, so that two tabs do not overwrite each other's answers. */
  update(change: Changed<S>): ToKeep<S> {
    const state = merge(this.#state as unknown as Change, change as Change) as unknown as S;
    if (!this.#isContinued) return this.replace(state);
    this.#state = state;
    this.#isOwn = true;
    return {state, change};
  }

  /** Continues with another state. */
  replace(state: S): ToKeep<S> {
    this.#state = state;
    this.#isOwn = this.#isContinued = true;
    return {state};
  }

  /** A saved state may have any shape. If it cannot be read, a new one begins. */
  #read(content: C, kept: unknown): S {
    try {
      return this.read(content, kept);
    } catch {
      return this.read(content, undefined);
    }
  }

  /** Puts answers aside that do not fit the new content, and brings them back when their content returns. */
  #putAsideOrBack(content: C, before: unknown, earlier: string, isSubstitute: boolean): boolean {
    const archive = (this.archive = {...this.archive});
    const lost = isLost(before, this.#state);
    if (lost) archive[earlier] = before as Change;
    const name = [this.#identity, ''].find((name) => archive[name] && name !== (lost && earlier));
    // What was done in the meantime and still fits takes precedence.
    const newer = lost || !isPlain(before) ? {} : mapsOf(before);
    const waiting = name !== undefined && isPlain(archive[name]) && this.#read(content, merge(archive[name], newer));
    const isBack = waiting && !isLost(archive[name!], waiting);
    if (isBack) {
      this.#state = waiting;
      archive[name!] = null;
    }
    if (!lost && !isBack) return false;
    this.#isContinued = false;
    if (isBack) this.isPutAside = false;
    if (isBack || !this.#isOwn || isSubstitute) return false;
    return (this.isPutAside = true);
  }
}
