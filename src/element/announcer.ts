import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Says short status messages: politely, once, and never on load. One for each element. */
export class Announcer implements ReactiveController {
  #message = '';
  #lang: string | undefined;
  #seen = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** What was said is over: the learner has gone on. */
  clear(): void {
    this.#message = '';
  }

  /**
   * Says `message` to a screen reader; `lang` where it is not in the language of the interface. `seen` shows it too: what nothing else on
   * the page tells. The same words said again are heard again.
   */
  say(message: string, {lang, seen = false}: {readonly lang?: string; readonly seen?: boolean} = {}): void {
    this.#lang = lang;
    this.#seen = seen;
    this.#message = this.#message === message ? `${message}\u00a0` : message;
    this.host.requestUpdate();
  }

  /** The live region; it must be in the page before the first message. */
  render(): TemplateResult {
    return html`<p class=${this.#seen ? 'small' : 'visually-hidden'} role="status" lang=${this.#lang ?? nothing}>${this.#message}</p>`;
  }
}
