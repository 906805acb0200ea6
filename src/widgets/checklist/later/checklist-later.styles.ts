import {css} from 'lit';

/** Items, the sheet, and what replaces fields on paper. */
export const checklistLaterStyles = css`
  [type='date']:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  .rules {
    padding-block: 2px 6px;
  }
  /* The chips are beside the sentence where both have room, however large the letters are. */
  .item {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block: 10px 4px;
  }
  .item:last-child {
    border: 0;
  }
  .mark {
    flex: 1 1 min(20em, 100%);
    align-items: start;
    padding-block: 8px;
    font: inherit;
    line-height: 1.4;
  }
  .mark input {
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
  }
  .mark .content {
    display: inline;
  }
  .left-out .mark {
    color: var(--_ink-soft);
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border: var(--_line-width) solid var(--_edge);
    border-radius: 99px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: start;
    padding-inline-start: calc(max(24px, 1.5em) + var(--_gap-inner));
  }
  .chip {
    gap: 8px;
    margin-block-end: 4px;
    padding-inline: 10px 14px;
    border: var(--_edge-width) solid var(--_line);
    border-radius: var(--_radius-button);
  }
  .chip:has(:checked) {
    border-color: var(--_accent);
  }
  .item > .notice {
    margin-block-end: 10px;
    font-size: var(--_ui-size);
  }
  .item > :is(details, .notice, .paper-only) {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .item > details {
    padding-inline-start: calc(max(24px, 1.5em) + var(--_gap-inner));
  }
  .item details .stack {
    padding-block-end: 14px;
  }
  [type='date'] {
    max-inline-size: 14em;
  }
  .sheet fieldset {
    margin-block-start: 16px;
  }
  .head,
  .line {
    display: grid;
    gap: var(--_gap-inner);
  }
  .line {
    gap: 0;
    justify-items: start;
  }
  .line .quiet {
    margin-inline-start: -8px;
  }
  .add {
    margin-block: 8px;
  }
  .offers {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding-inline-start: 20px;
  }
  .offers ul {
    padding-inline-start: 20px;
    list-style: none;
  }
  .complete {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 20px 16px;
    text-align: center;
    background: var(--_skillful-use-wash);
    border-radius: var(--_radius-inner);
  }
  .complete .stones {
    inline-size: 9em;
    block-size: 6em;
  }
  .sheet textarea {
    field-sizing: content;
  }
  .essential ul {
    padding-inline-start: 24px;
    list-style: none;
  }
  .jump {
    padding-inline: 0;
    font-weight: 400;
    line-height: inherit;
    text-align: inherit;
    text-decoration: underline;
    border: 0;
  }
  .paper-only {
    white-space: pre-line;
  }
  @container power-card (inline-size >= 600px) {
    .head {
      grid-template-columns: 2fr 1fr;
    }
    .line {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .line .quiet {
      margin: 0;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .item > * + * {
      margin-block-start: 0;
    }
    .group > summary {
      break-after: avoid;
    }
    .card :is(label:not(.mark), textarea),
    .mark input,
    .item summary,
    .sheet legend,
    .sheet:not(:has(textarea)) {
      display: none;
    }
  }
`;
