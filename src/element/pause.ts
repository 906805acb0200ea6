import {html} from 'lit';

/** A full stop for a screen reader, between words that stand apart on the screen. */
export const pause = html`<span class="visually-hidden">. </span>`;
