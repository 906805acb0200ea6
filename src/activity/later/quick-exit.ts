import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';
import {warn} from '../../element/attributes.js';
import {contentUrl} from '../../content/later/content-url.js';
import {own} from '../../element/own.js';
import type {PowerElement} from '../power-element.js';

/** Two presses of Escape within this time leave the page, in milliseconds. */
const WITHIN = 1000;

/** A quick way out, for a reader who must not be seen reading: a button, and Escape pressed twice. Off unless the host names an address. */
export class QuickExit implements ReactiveController {
  /** When Escape was pressed, if nothing else was since. */
  #pressed = NaN;

  constructor(private readonly host: PowerElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // Before anything of the page can keep the key for itself.
    addEventListener('keydown', this.#press, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#press, true);
  }

  get #address(): string | undefined {
    const {quickExit} = this.host;
    if (!quickExit) return undefined;
    const address = contentUrl(quickExit);
    if (!address) warn(this.host, 'quick-exit is no web address');
    return address;
  }

  /** The button, and the line that tells of the key. */
  render(msg: MsgFn): TemplateResult | undefined {
    if (!this.#address) return undefined;
    return html`<button part="button quick-exit" class="quick-exit screen-only" @click=${this.#leave}>
        ${msg('Leave this page', {id: 'common.quick-exit', desc: 'Button: hides everything and goes to another website at once'})}
      </button>
      <p class="small screen-only">
        ${msg('Press Escape twice to leave this page at once.', {id: 'common.quick-exit-key', desc: 'Below the button “Leave this page”'})}
      </p>`;
  }

  /** A key that is held down is one press. The page gets it too. */
  readonly #press = ({key, repeat, timeStamp}: KeyboardEvent): void => {
    if (repeat) return;
    const before = this.#pressed;
    this.#pressed = key === 'Escape' ? timeStamp : NaN;
    if (this.#pressed - before < WITHIN) this.#leave();
  };

  /** Everything is out of sight before the next page is even asked for, and Back does not lead here. */
  readonly #leave = (): void => {
    const address = this.#address;
    if (!address) return;
    this.host.shadowRoot!.querySelector('.card')?.remove();
    const {style} = own(document, 'documentElement');
    // Another widget of this page was asked too.
    if (style.display === 'none') return;
    style.setProperty('display', 'none', 'important');
    // A frame may not be allowed to take the page around it along; then it goes alone.
    for (const view of [window, top!]) {
      try {
        view.location.replace(address);
      } catch {
        // Not allowed.
      }
    }
  };
}
