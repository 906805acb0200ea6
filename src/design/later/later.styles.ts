import {css} from 'lit';

/** Styles for the later parts of every widget: the menu, the dialog, the quick exit, and what the learner wrote. */
export const laterStyles = css`
  [data-theme='host'] ::-webkit-calendar-picker-indicator {
    background-color: canvas;
    border-radius: 4px;
  }
  .written {
    padding-inline-start: 14px;
    white-space: pre-wrap;
    border-inline-start: 3px solid var(--_edge);
  }
  details .actions {
    padding-block: 8px;
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
