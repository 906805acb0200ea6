import {css} from 'lit';

/** Groups, items and their progress; and what stands on paper in place of fields. */
export const checklistStyles = css`
  .group,
  .item {
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .group > summary {
    flex-wrap: wrap;
    color: inherit;
  }
  .group .subtitle {
    flex: 1 1 12em;
  }
  .count {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px var(--_gap-inner);
    align-items: center;
  }
  progress {
    appearance: none;
    inline-size: 7em;
    block-size: 10px;
    overflow: hidden;
    color: var(--_accent);
    background: none;
    border: 1px solid;
    border-radius: 4px;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: currentcolor;
  }
  ::-moz-progress-bar {
    background: currentcolor;
  }
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
  .paper {
    display: none;
    white-space: pre-line;
  }
  @container power-card (inline-size < 480px) {
    summary .small {
      margin-inline-start: 24px;
    }
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
  @media print {
    .paper {
      display: block;
    }
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
