import {css} from 'lit';

/** Styles for the later parts of every widget: the menu, the dialog, the quick exit, and what the learner wrote. */
export const laterStyles = css`
  [data-theme='host'] ::-webkit-calendar-picker-indicator {
    background-color: canvas;
    border-radius: 4px;
  }
  :lang(ja) {
    line-break: strict;
    font-style: normal;
  }
  button.primary:lang(ja) {
    text-decoration: none;
  }
  button[aria-pressed='true'],
  button[aria-current] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  input[type='checkbox'] {
    border-radius: 5px;
  }
  input[type='checkbox']:checked::before {
    inline-size: 0.3em;
    block-size: 0.65em;
    border-width: 0 0.17em 0.17em 0;
    border-radius: 0;
    transform: translateY(-0.08em) rotate(45deg);
  }
  .written {
    padding-inline-start: 14px;
    white-space: pre-wrap;
    border-inline-start: 3px solid var(--_edge);
  }
  details .actions {
    padding-block: 8px;
  }
  /* Calm, and in one line where there is room. */
  .menu .actions {
    gap: 8px;
  }
  .menu button:not(.quiet) {
    padding-inline: 16px;
    border-color: var(--_edge);
  }
  /* It comes with the first act, and not when a pointer is near: nothing on the page may move then. */
  @media screen {
    :host(:not(:state(begun))) .menu[hidden] ~ .about {
      display: none;
    }
  }
  .about > * {
    font: var(--_small-size) / 1.4 var(--_font-ui);
    color: var(--_ink-soft);
  }
  .about p {
    margin-block: 6px;
  }
  .about a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
  }
  /* The button stays visible while the card is read. */
  .quick-exit {
    position: sticky;
    z-index: 1;
    inset-block-start: 8px;
    align-self: end;
    background: var(--_paper);
  }
  /* What it lies over must not show through. The ring is inside, on a ground that we know. */
  .card[data-theme='host'] .quick-exit {
    color: canvastext;
    background: canvas;
    outline-offset: -7px;
  }
  .quick-exit + p {
    align-self: end;
    margin-block-start: calc(8px - var(--_gap));
    text-align: end;
  }
  .quick-exit ~ * * {
    scroll-margin-block-start: calc(var(--_target) + 24px);
  }
  .tick {
    display: flex;
    gap: var(--_gap-inner);
    align-items: center;
    min-block-size: var(--_target);
    font-size: var(--_ui-size);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 8px;
    font-size: var(--_ui-size);
  }
  dialog {
    max-inline-size: min(26em, 90%);
    padding: 24px;
    color: var(--_ink);
    background: var(--_paper);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
  }
  [data-theme='host'] dialog {
    color: canvastext;
    background: canvas;
  }
  dialog p {
    margin-block-end: 18px;
  }
  dialog::backdrop {
    background: rgb(10 25 24 / 50%);
  }
`;
