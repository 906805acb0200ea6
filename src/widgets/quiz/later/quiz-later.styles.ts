import {css} from 'lit';

/** The result, scenes that are not scored, and print. */
export const quizLaterStyles = css`
  /* A scene that is not scored has no zone color. */
  .plain {
    --_zone: var(--_ink-soft);
    --_zone-wash: var(--_wash);
  }
  .way {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  /* On the upper edge, so that no answer grows. */
  .tags {
    position: absolute;
    inset: -0.85em 12px auto;
    display: flex;
    flex-wrap: wrap-reverse;
    gap: 0 8px;
    justify-content: end;
  }
  .tag {
    padding: 1px 10px;
    font-size: 0.78em;
    font-weight: 700;
    line-height: 1.5;
    color: var(--_zone);
    background: var(--_paper);
    border: var(--_edge-width) solid currentcolor;
    border-radius: 99px;
  }
  .tag:empty {
    display: none;
  }
  .tag.filled {
    color: var(--_paper);
    background: var(--_zone);
    border-color: var(--_zone);
  }
  @container power-card (inline-size >= 560px) and (inline-size >= 28em) {
    .tags {
      inset-block-start: -0.55em;
    }
  }
  .feedback {
    padding: 16px;
    background: var(--_wash);
    border-inline-start: 4px solid var(--_zone);
    border-radius: 4px;
  }
  .answer {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .settled {
    position: relative;
  }
  .advice {
    padding: 12px 14px;
    font-size: 1.1em;
    background: var(--_wash);
    border-radius: var(--_radius-inner);
  }
  .feedback .advice {
    background: var(--_paper);
  }
  @keyframes settle {
    from {
      transform: var(--_from, none);
    }
  }
  @keyframes draw {
    from {
      clip-path: inset(0 100% 0 0);
    }
  }
  .settled path {
    transform-box: fill-box;
    transform-origin: 0 0;
    animation: settle calc(1.1 * var(--_duration)) cubic-bezier(0.2, 0.9, 0.25, 1.05);
  }
  /* An answer that fits draws the dotted ring, which is the role, around both stones. */
  .ringed::after {
    content: '';
    position: absolute;
    inset: -6px -4px;
    border: 2.5px dotted var(--_accent);
    border-radius: 50%;
    animation: draw 400ms;
  }
  /* More below the button that leaves the page, which stays in sight. */
  :where(.chosen) {
    scroll-margin-block-start: 12px;
  }
  .versions summary {
    margin-inline-start: -3px;
  }
  @container power-card (inline-size < 480px) {
    /* Once there is an answer, the others make room for what is said to it. */
    .zone:has(:disabled):not(.chosen, .best) {
      padding-block: 4px;
    }
    .zone:has(:disabled):not(.chosen, .best) :is(.stones, .words .small) {
      display: none;
    }
  }
  /* On a phone the button stays where the thumb is. In the theme of the host nothing covers what is below. */
  @media screen and (height >= 500px) {
    @container power-card (inline-size < 480px) {
      .card:not([data-theme='host']) .feedback ~ .onward {
        position: sticky;
        z-index: 1;
        inset-block-end: 0;
        margin: 0 calc(var(--_space) * -0.64);
        padding: 8px calc(var(--_space) * 0.64);
        background: var(--_paper);
      }
      .feedback * {
        scroll-margin-block-end: calc(var(--_target) + 36px);
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .settled path,
    .settled::after {
      animation: none;
    }
  }
  .grade {
    font-weight: var(--_strong-weight);
  }
  .seen {
    font-size: var(--_subtitle-size);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .directions {
    display: grid;
    gap: var(--_gap-inner);
  }
  .directions > div {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 14px;
    align-items: center;
    padding: 8px 14px;
    background: var(--_wash);
    border-inline-start: 4px solid var(--_zone);
    border-radius: 4px;
  }
  .directions .stones {
    grid-row: 1 / 3;
  }
  .directions dt {
    align-self: end;
    font: var(--_strong-weight) var(--_ui-size) / 1.3 var(--_font-ui);
    color: var(--_zone);
  }
  dl {
    margin: 0;
  }
  th,
  td {
    font-family: var(--_font-ui);
  }
  .directions dd {
    margin: 0;
    display: flex;
    gap: 10px;
    align-items: center;
    align-self: start;
    font: var(--_strong-weight) var(--_ui-size) / 1.3 var(--_font-ui);
    font-variant-numeric: tabular-nums;
  }
  .directions .pebbles {
    min-inline-size: 0;
    stroke: none;
  }
  .directions .pebbles .done {
    fill: var(--_zone);
  }
  .by-itself canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius-inner);
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
  /* One line each, until it is opened. */
  .review details:not([open]) .line {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .review .line {
    min-inline-size: 0;
  }
  .review details:not([open]) .line .content {
    display: inline;
  }
  .marks {
    display: flex;
    flex: none;
    gap: 8px;
  }
  .marks .stones {
    inline-size: 2.6em;
  }
  .review .stack {
    padding: 0 0 16px 24px;
  }
  .review .stack:dir(rtl) {
    padding: 0 24px 16px 0;
  }
  /* Where a line is short, the words have all of it. */
  @container power-card (inline-size < 480px) or (inline-size < 28em) {
    .review [open] > summary {
      flex-wrap: wrap;
    }
    .review [open] .line {
      flex-basis: 100%;
    }
    .card .review .stack {
      padding-inline: 0;
    }
  }
  @container power-card (inline-size >= 560px) and (inline-size >= 28em) {
    .tags {
      justify-content: center;
    }
    .directions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .directions > div {
      grid-template-columns: 1fr;
      justify-items: center;
      padding: 16px 12px;
      text-align: center;
      border-block-start: 4px solid var(--_zone);
      border-inline-start: 0;
    }
    .directions .stones {
      grid-row: auto;
      inline-size: 7em;
    }
  }
  @media (forced-colors: active) {
    .tag.filled {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .zones,
    .zones > .zone.best:not(.chosen) {
      display: flex;
    }
    .zones > .zone {
      flex-direction: row;
      text-align: start;
    }
    .zone .tag {
      align-self: start;
    }
    .directions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      break-inside: avoid;
    }
    .tag.filled {
      color: var(--_zone);
      background: none;
    }
  }
`;
