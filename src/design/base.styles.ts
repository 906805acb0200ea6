import {css} from 'lit';
import {controls} from './controls.styles.js';
import {themes} from './themes.styles.js';
import {tokens} from '../generated/tokens.styles.js';

/** The card and its type. A host's `* {all: unset}` overrides `:host`, so the basic styles are on the inner root. */
const base = css`
  :host {
    display: block;
    min-inline-size: min(17em, 100%);
  }
  :host([hidden]) {
    display: none;
  }
  /* Gives the card a width in places that take theirs from the content: a table, a dialog, a float. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
  /* The space that a page reserves lies behind the card, and is released when the learner begins. */
  .card,
  .wait {
    grid-area: 1 / 1 / 2 / -1;
    align-self: start;
  }
  :host(:state(begun))::before {
    block-size: 0 !important;
  }
  .card {
    display: block;
    box-sizing: border-box;
    position: relative;
    container: power-card / inline-size;
    inline-size: 100%;
    max-inline-size: 100%;
    text-align: left;
    white-space: normal;
    overflow-wrap: anywhere;
    /* Letters with hundreds of marks are taller than their line, so they are clipped to the card. The margin leaves room for focus rings. */
    overflow: clip;
    overflow-clip-margin: 8px;
    font-family: var(--_font);
    color: var(--_ink);
    background: var(--_paper);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
  }
  .card *,
  .card ::before,
  .card ::after {
    box-sizing: border-box;
  }
  .card:dir(rtl) {
    text-align: right;
    line-height: 1.75;
  }
  .card:dir(rtl) p > .content:dir(ltr) {
    line-height: 1.5;
  }
  :lang(ja) {
    line-break: strict;
    font-style: normal;
  }
  /* Columns are flex boxes: a page with many widgets is laid out faster than with grids (measured). */
  .body {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: var(--_space);
  }
  .body > *,
  .stack > * {
    min-inline-size: 0;
    margin-block: 0;
  }
  /* A grid: WebKit counts the legend of a fieldset twice if the fieldset is an item of a flex column (measured). */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-inner);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  p {
    max-inline-size: 42em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-family: var(--_font-title);
    font-weight: var(--_strong-weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: var(--_title-size);
  }
  .subtitle {
    font-size: var(--_subtitle-size);
  }
  /* If a text has another direction than the card, short texts stay on the card's side; paragraphs are on the side where their lines begin. */
  .content {
    display: block;
  }
  slot,
  [dir='auto'],
  p > .content:only-child {
    text-align: start;
  }
  p:has(> .content:only-child) {
    max-inline-size: none;
  }
  p > .content:only-child {
    max-inline-size: 42em;
    margin-inline-end: auto;
  }
  .advice .content {
    display: inline;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset > .small {
    margin-block-start: 10px;
  }
  legend {
    margin-block-end: var(--_gap-inner);
    padding: 0;
    font-size: var(--_ui-size);
    font-weight: var(--_strong-weight);
  }
  .eyebrow,
  .small,
  button,
  label,
  legend,
  summary,
  th,
  td {
    font-family: var(--_font-ui);
  }
  .eyebrow {
    font-size: var(--_small-size);
    font-weight: var(--_strong-weight);
    color: var(--_accent);
  }
  .subtitle > .eyebrow {
    display: block;
    margin-block-end: var(--_gap-inner);
    font-size: 0.76em;
  }
  .name {
    font-family: var(--_font-ui);
    font-weight: var(--_strong-weight);
    line-height: 1.3;
  }
  .small {
    font-size: var(--_small-size);
    color: var(--_ink-soft);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container power-card (inline-size < 480px) {
    .body {
      padding: calc(var(--_space) * 0.64);
    }
  }
`;

/** The styles that every widget begins with. */
export const baseStyles = [tokens, themes, base, controls];
