import type {ReactiveControllerHost} from 'lit';

/**
 * On an element: the `src` that came from a link or an address, and not from the host. No attribute: an author could set it, and it would be
 * gone from a copy. All copies of this library on a page know it.
 */
export const LINKED = Symbol.for('power-widgets');

export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  src?: string;
  content?: unknown;
  [LINKED]?: string;
}
