import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Says short status messages: politely, once, and never on load. Each element has one, and draws an empty live region with the class
 * `said`. The text is written into it directly, so that drawing the element again does not change it.
 */
export class Announcer implements ReactiveController {
  #message = '';
  #lang = '';
  #seen = false;

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#write();
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Clears the message when the learner has moved on. */
  clear(): void {
    this.#message = '';
    this.#write();
  }

  /** Says `message` to a screen reader, in the language `lang` (empty: that of the card). `seen` also shows it. A repeated message is read again. */
  say(message: string, lang: string, seen: boolean): void {
    this.#lang = lang;
    this.#seen = seen;
    this.#message = this.#message === message ? `${message}\u00a0` : message;
    this.#write();
  }

  #write(): void {
    const region = this.host.renderRoot?.querySelector<HTMLElement>('.said');
    if (!region || region.textContent === this.#message) return;
    if (this.#lang) region.lang = this.#lang;
    else region.removeAttribute('lang');
    region.className = `said ${this.#seen ? 'small' : 'visually-hidden'}`;
    region.textContent = this.#message;
  }
}
