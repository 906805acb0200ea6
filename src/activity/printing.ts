import type {ReactiveController} from 'lit';
import type {PowerElement} from './power-element.js';

/** Draws an element at once, if its page cannot wait for the next task. */
export function updateNow(host: PowerElement): void {
  host.requestUpdate();
  (host as unknown as {performUpdate(): void}).performUpdate();
}

/** True while the page itself prints, so that a widget can put on paper what it shows one at a time on the screen. */
export class PrintingController implements ReactiveController {
  active = false;

  constructor(private readonly host: PowerElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);

  /** At once: the browser takes the page as it is when the event ends. */
  #set(active: boolean): void {
    this.active = active;
    updateNow(this.host);
  }
}
