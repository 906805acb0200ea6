import {isPlain, merge, type Change, type Changed} from '../../keeping/change.js';
import type {Archive, Snapshot} from '../../keeping/later/record.js';
import type {AnyState} from '../state.js';
import {identityOf, isAnother, isLost} from './content-identity.js';
import {toJson} from '../../element/json.js';

/** What is to be kept after an act: the state, and what is new in it. Without a change all of the state is new. */
export interface ToKeep<S> {
  readonly state: S;
  readonly change?: Changed<S>;
}

/**
 * One learner's way through a widget: it brings together what was kept, what the page gives, the content and what the learner does. It
 * knows neither page nor storage: what changes the state says what is to be kept.
 */
export class Attempt<C, S extends AnyState> {
  #state: S | undefined;
  /** A state that was kept or given. It is read again until the content and the attributes that came with it are there. */
  #candidate: unknown;
  /** What the state was made for. */
  #content: C | undefined;
  #selection = '';
  #identity = '';
  /** The learner has done something, or had done before. */
  #isOwn = false;
  /** The kept state is an earlier one of this attempt: a change can be added to it. If not, all of it is replaced. */
  #isContinued = false;
  /** What was kept has been offered: from then on it takes precedence over what the page gave. */
  #hasTaken = false;
  /** Answers were put aside, since the content has changed. */
  isPutAside = false;
  /** What was put aside. */
  archive: Readonly<Archive> = {};

  /** `read` makes a whole state that fits a content: from what was kept or given, or else a new one. */
  constructor(private readonly read: (content: C, kept: unknown) => S) {}

  /** The state, once it fits a content. */
  get fitted(): S | undefined {
    return this.#state;
  }

  /** What the page reads. */
  get state(): S | undefined {
    // Until there is a content that it must fit, a given state is the state.
    return this.#state ?? (this.#isOwn ? undefined : (this.#candidate as S | undefined));
  }

  /** The identity of the content that the state belongs to. */
  get identity(): string {
    return this.#identity;
  }

  /** What there is to be kept, once there is a state. */
  get snapshot(): Snapshot | undefined {
    return this.#state && {state: this.#state as unknown as Change, content: this.#identity, archive: this.archive};
  }

  /** The state, if it is not what is kept. */
  get unkept(): S | undefined {
    return this.#isContinued ? undefined : this.#state;
  }

  /** Takes up what was kept, and what was put aside. False if the page gave another state before: that takes precedence. */
  take(kept: unknown, identity: string, archive: Readonly<Archive>): boolean {
    this.archive = archive;
    const isGiven = !this.#hasTaken && this.#candidate !== undefined && toJson(this.#candidate) !== toJson(kept);
    this.#hasTaken = true;
    if (isGiven) return false;
    this.#start(kept, identity, true);
    return true;
  }

  /** Takes over a state from the page; `undefined` begins again. False if that is no news: a page may give back what it was told. */
  give(state: unknown): boolean {
    if (state !== undefined && this.#state && toJson(state) === toJson(this.#state)) return false;
    this.#start(state, '', false);
    return true;
  }

  /** Goes on with the state of the opening: nothing is kept that would come before it. */
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
   * Fits the state to a content and to what the attributes select of it. True if answers were put aside that are to be kept at once.
   * Nothing is put aside for a content that is only a substitute.
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

  /** The attributes that came with a given state are there: it is not read again. */
  settle(): void {
    this.#candidate = undefined;
  }

  /** Adds what the learner just did. Only what is new goes into the change, so that two tabs do not overwrite each other's. */
  update(change: Changed<S>): ToKeep<S> {
    const state = merge(this.#state as unknown as Change, change as Change) as unknown as S;
    if (!this.#isContinued) return this.replace(state);
    this.#state = state;
    this.#isOwn = true;
    return {state, change};
  }

  /** Goes on with another state. */
  replace(state: S): ToKeep<S> {
    this.#state = state;
    this.#isOwn = this.#isContinued = true;
    return {state};
  }

  /** A kept state may have any shape: one that cannot be read begins again. */
  #read(content: C, kept: unknown): S {
    try {
      return this.read(content, kept);
    } catch {
      return this.read(content, undefined);
    }
  }

  /** Answers that have no place in another content wait until theirs is back. */
  #putAsideOrBack(content: C, before: unknown, earlier: string, isSubstitute: boolean): boolean {
    const archive = (this.archive = {...this.archive});
    const lost = isLost(before, this.#state);
    if (lost) archive[earlier] = before as Change;
    const name = [this.#identity, ''].find((name) => archive[name] && name !== (lost && earlier));
    // What was done meanwhile, and has its place here, is the newest.
    const newer = lost || !isPlain(before) ? {} : Object.fromEntries(Object.entries(before).filter(([, value]) => isPlain(value)));
    const waiting = name !== undefined && isPlain(archive[name]) && this.#read(content, merge(archive[name], newer));
    const isBack = waiting && !isLost(archive[name!], waiting);
    if (isBack) {
      this.#state = waiting;
      archive[name!] = null;
    }
    if (!lost && !isBack) return false;
    this.#isContinued = false;
    if (isBack || !this.#isOwn || isSubstitute) return false;
    return (this.isPutAside = true);
  }
}
