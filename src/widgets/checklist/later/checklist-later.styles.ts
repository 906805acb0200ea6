import {css} from 'lit';

/** Items, the sheet, and what replaces fields on paper. */
export const checklistLaterStyles = css`
  .item {
    gap: 0;
    margin-block-start: 16px;
    padding-block-end: 10px;
  }
  .item:last-child {
    border: 0;
  }
  .item legend {
    margin-block-end: 4px;
    font: inherit;
  }
  .tag {
    display: inline-block;
    margin-block-start: 6px;
    margin-inline-end: 4px;
    padding: 1px 10px;
    border: var(--_line-width) solid var(--_edge);
    border-radius: 99px;
  }
  .item .actions {
    gap: 0 24px;
    padding: 0;
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
    .card :is(label, textarea, progress),
    .item summary,
    .sheet legend,
    .sheet:not(:has(textarea)) {
      display: none;
    }
  }
`;
