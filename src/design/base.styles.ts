import {css} from 'lit';
import {controls} from './controls.styles.js';
import {print} from './print.styles.js';
import {tokens} from './tokens.js';

/** The card and its type. A host's `* {all: unset}` beats `:host`, so the basics stand on the inner root. */
const base = css`
  :host {
    display: block;
    min-inline-size: min(17em, 100%);
  }
  :host([hidden]) {
    display: none;
  }
  /* Gives the card a width of its own where a page asks for one: in a table, a dialog, a float. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
  .card {
    display: block;
    box-sizing: border-box;
    position: relative;
    container: power-card / inline-size;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: inherit;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card *,
  .card ::before,
  .card ::after {
    box-sizing: border-box;
  }
  .card:dir(rtl) {
    line-height: 1.75;
  }
  :lang(ja) {
    line-break: strict;
    font-style: normal;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding: var(--_space);
  }
  .body > *,
  .stack > * {
    min-inline-size: 0;
    margin-block: 0;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
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
  dd,
  figure {
    margin: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: 1.4em;
  }
  .subtitle {
    font-size: 1.12em;
  }
  .content {
    display: block;
    text-align: start;
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
    margin-block-end: 10px;
    padding: 0;
    font-size: 0.9em;
    font-weight: 600;
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
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_accent);
  }
  .name {
    font-family: var(--_font-ui);
    font-weight: 600;
    line-height: 1.3;
  }
  .small {
    font-size: 0.85em;
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
      gap: 18px;
      padding: 18px;
    }
  }
`;

/** The styles that every widget begins with. */
export const baseStyles = [tokens, base, controls, print];
