import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';
import {warn} from '../../element/later/warn.js';
import {contentUrl} from '../../content/later/content-url.js';
import {builtIn} from '../../element/built-in.js';
import type {PowerElement} from '../power-element.js';

/** Two presses of Escape within this time leave the page, in milliseconds. */
const DOUBLE_PRESS_MS = 1000;

/** A quick way out for a reader who must not be seen reading: a button, or Escape pressed twice. It is off unless the host sets an address. */
export class QuickExit implements ReactiveController {
  /** When Escape was pressed, unless another key was pressed after it. */
  #pressed = NaN;

  constructor(private readonly host: PowerElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // In the capture phase on `window`, so that no script of the page can stop the key first.
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

  /** The button, and the line that explains the key. */
  render(msg: MsgFn): TemplateResult | undefined {
    if (!this.#address) return undefined;
    return html`<button part="button quick-exit" class="quick-exit screen-only" @click=${this.#leave}>
        ${msg('Leave this page', {id: 'common.quick-exit', desc: 'Button: hides everything and goes to another website at once'})}
      </button>
      <p class="small screen-only">
        ${msg('Press Escape twice to leave this page at once.', {id: 'common.quick-exit-key', desc: 'Below the button “Leave this page”'})}
      </p>`;
  }

  /** A key that is held down counts as one press. The page receives the key too. */
  readonly #press = ({key, repeat, timeStamp}: KeyboardEvent): void => {
    if (repeat) return;
    const before = this.#pressed;
    this.#pressed = key === 'Escape' ? timeStamp : NaN;
    if (this.#pressed - before < DOUBLE_PRESS_MS) this.#leave();
  };

  /** Hides everything before the next page is requested. Back does not return here. */
  readonly #leave = (): void => {
    const address = this.#address;
    if (!address) return;
    this.host.shadowRoot!.querySelector('.card')?.remove();
    const {style} = builtIn(document, 'documentElement');
    // Another widget on this page is already leaving.
    if (style.display === 'none') return;
    style.setProperty('display', 'none', 'important');
    // A frame may not be allowed to navigate the page around it. Then only the frame leaves.
    for (const view of [window, top!]) {
      try {
        view.location.replace(address);
      } catch {
        // Navigation is not allowed.
      }
    }
  };
}
