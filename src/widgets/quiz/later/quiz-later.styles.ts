import {css} from 'lit';

/** The result, scenes that are not scored, and print. */
export const quizLaterStyles = css`
  /* A scene that is not scored has no zone color. */
  .plain {
    --_zone: var(--_ink-soft);
    --_zone-wash: var(--_wash);
  }
  .directions > div {
    color: var(--_zone);
    background: var(--_zone-wash);
    border-color: var(--_zone);
  }
  .grade {
    font-weight: var(--_strong-weight);
  }
  .directions {
    display: grid;
    gap: var(--_gap-inner);
  }
  .directions > div {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 14px;
    align-items: center;
    padding: 10px 16px;
    border-radius: var(--_radius-inner);
  }
  .directions dt {
    font: var(--_strong-weight) var(--_ui-size) / 1.3 var(--_font-ui);
  }
  .directions dd {
    font: var(--_strong-weight) var(--_title-size) / 1.2 var(--_font-ui);
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_ui-size);
  }
  caption {
    padding-block-end: 6px;
    font: var(--_strong-weight) 1em/1.3 var(--_font-ui);
    text-align: start;
  }
  th,
  td {
    padding: 8px 0;
    font-weight: 400;
    text-align: start;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  td {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .review {
    padding: 0;
    list-style: none;
  }
  .review > li {
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .review summary {
    font: inherit;
    color: inherit;
    text-wrap: pretty;
  }
  .review .stack {
    padding: 0 0 16px 24px;
  }
  .review .stack:dir(rtl) {
    padding: 0 24px 16px 0;
  }
  @container power-card (inline-size >= 560px) and (inline-size >= 28em) {
    .directions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .directions > div {
      grid-template-columns: 1fr;
      justify-items: center;
      text-align: center;
    }
  }
  @media print {
    .tag.filled {
      color: var(--_zone);
      background: none;
    }
  }
`;
