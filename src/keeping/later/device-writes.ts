import type {Change} from '../change.js';
import {joinChanges} from './join.js';
import type {Unwritten} from './record.js';

/** How long after the last key typed words are written to the device, in milliseconds. If the page goes away, they are written at once. */
const TYPING_PAUSE = 400;
/** How long typed words wait at most, in milliseconds: a learner who types without a pause loses no more than this in a crash. */
const TYPING_LIMIT = 1000;

/** What waits to be written to the device. All changes that wait are one. They wait until the device has taken them. */
export class DeviceWrites {
  #waiting: Unwritten | undefined;
  /** What was sent last. */
  #sent: Unwritten | undefined;
  /** When the first of the typed words that wait was typed. */
  #typedSince = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #running = new Set<Promise<void>>();

  /** `send` writes what waits to the device, and then calls `done` or `retry`. */
  constructor(private readonly send: (waiting: Unwritten) => Promise<void>) {}

  /** What waits to be written, or is being written. */
  get waiting(): Unwritten | undefined {
    return this.#waiting;
  }

  /** Lets this wait in the place of what waits now. */
  replace(waiting: Unwritten): void {
    this.#waiting = waiting;
  }

  /** Writes a change: at once, or when the learner pauses, if it is being typed. */
  add(change: Unwritten, known: Change | undefined, typed = false): void {
    this.#waiting = joinChanges(this.#waiting, change, known);
    if (!typed) return this.flush();
    clearTimeout(this.#pause);
    this.#typedSince ||= Date.now();
    this.#pause = setTimeout(() => this.flush(), Math.min(TYPING_PAUSE, this.#typedSince + TYPING_LIMIT - Date.now()));
  }

  /** Writes at once all that waits. */
  flush(): void {
    clearTimeout(this.#pause);
    const waiting = this.#waiting;
    if (!waiting || waiting === this.#sent) return;
    this.#sent = waiting;
    this.#typedSince = 0;
    const write = this.send(waiting).finally(() => this.#running.delete(write));
    this.#running.add(write);
  }

  /** The device has this. What was added meanwhile still waits. */
  done(written: Unwritten): void {
    if (this.#waiting === written) this.#waiting = undefined;
  }

  /** The device has refused: what waits is sent again with the next change. */
  retry(): void {
    this.#sent = undefined;
  }

  /** Forgets what waits. */
  drop(): void {
    clearTimeout(this.#pause);
    this.#waiting = undefined;
  }

  /** Writes all that waits. Resolves when that is done, or refused. */
  async settled(): Promise<void> {
    this.flush();
    while (this.#running.size) await Promise.allSettled(this.#running);
  }
}
