import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Says short status messages: politely, once, and never on load. One for each element, which draws an empty live region with the class
 * `said`: what is written there by hand is not drawn again with the element.
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

  /** What was said is over: the learner has gone on. */
  clear(): void {
    this.#message = '';
    this.#write();
  }

  /** Says `message` to a screen reader, in the language `lang` (empty: that of the card). `seen` shows it too. The same words said again are heard again. */
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
