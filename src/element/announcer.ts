import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Says short status messages to a screen reader: politely, once, and never on load. One for each element. */
export class Announcer implements ReactiveController {
  #message = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** Says `message`. The same words said again are heard again. */
  say(message: string): void {
    this.#message = this.#message === message ? `${message}\u00a0` : message;
    this.host.requestUpdate();
  }

  /** The live region; it must be in the page before the first message. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#message}</p>`;
  }
}
