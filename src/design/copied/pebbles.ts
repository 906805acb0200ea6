import {html, type TemplateResult} from 'lit';

const WIDTH = 24;
const pebble = (at: number, rx: number, ry: number): string =>
  `M${at * WIDTH + 12 - rx} 9a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0${-2 * rx} 0z`;

/** The view box of a row, and its hollow or filled pebbles as a path: for templates in which the row must not be a part of its own. */
export const fieldOf = (filled: readonly boolean[]): string => `0 0 ${filled.length * WIDTH || 1} 18`;
export const rowOf = (filled: readonly boolean[], wanted: boolean): string =>
  filled.map((isFilled, at) => (isFilled === wanted ? pebble(at, 8, 5) : '')).join('');

/**
 * The way through a widget as a row of pebbles: filled if `filled` says so, the one at `here` with a dotted ring. Decoration: words beside it
 * say the same.
 */
export function pebbles(filled: readonly boolean[], here = -1): TemplateResult {
  return html`<svg class="pebbles" part="progress" viewBox=${fieldOf(filled)} aria-hidden="true" focusable="false"><path d=${rowOf(filled, false)}></path><path class="done" d=${rowOf(filled, true)}></path><path class="here" d=${here < 0 ? '' : pebble(here, 11, 8)}></path></svg>`;
}
