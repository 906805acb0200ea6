import {css} from 'lit';

/** The things to try in the later steps, and print. */
export const explainerLaterStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    align-items: start;
    break-inside: avoid;
  }
  /* Not a grid: WebKit keeps the old heights of its rows when the card gets narrower. */
  .choices.one {
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }
  .layer-words {
    padding: 8px 14px 0 46px;
  }
  .layer-words:dir(rtl) {
    padding: 8px 46px 0 14px;
  }
  .layer-words ul,
  .columns ul {
    padding-inline-start: 1.2em;
  }
  .outcome .name {
    color: var(--_zone);
  }
  /* With the answer, the button that leads on is in sight. */
  .question .feedback {
    scroll-margin-block-end: 150px;
  }
  .moment .outcome {
    margin-block-start: var(--_gap-inner);
  }
  .moment legend {
    font: inherit;
  }
  .moment legend .eyebrow {
    display: block;
  }
  /* Three pictures to press. */
  .zones {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
  }
  .zones .choice {
    flex-direction: column;
    gap: 4px;
    padding: 8px 4px;
    color: var(--_zone);
  }
  .zones .stones {
    inline-size: min(100%, 7.5em);
    block-size: auto;
  }
  /* One of a few, in one line. */
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-inner);
  }
  .segments button {
    flex: 1 1 min-content;
    padding: 6px;
    overflow-wrap: break-word;
    font-size: var(--_small-size);
    border-radius: calc(var(--_radius-inner) - 4px);
  }
  .segments button[aria-pressed='false'] {
    border-color: transparent;
  }
  .segments .content {
    text-align: center;
  }
  .columns.pair ul {
    padding-inline-start: 1em;
    font-size: var(--_ui-size);
  }
  /* As one sentence. */
  .shared ul {
    padding: 0;
  }
  .shared li,
  .shared .content {
    display: inline;
  }
  .shared li + li::before {
    content: ' · ';
  }
  .said-so {
    font-size: 1.1em;
  }
  input[role='switch'] {
    appearance: none;
    flex: none;
    inline-size: 52px;
    block-size: 30px;
    margin: 0;
    padding: 4px;
    border: 2px solid var(--_edge);
    border-radius: 15px;
  }
  input[role='switch']::before {
    content: '';
    display: block;
    inline-size: 18px;
    block-size: 18px;
    background: var(--_edge);
    border-radius: 50%;
  }
  .columns ul {
    margin-block-start: 6px;
  }
  .try textarea {
    font-weight: 400;
  }
  .example {
    font-weight: 400;
    text-align: inherit;
    border-radius: var(--_radius-inner);
  }
  .plan {
    padding: 14px 18px;
    font-size: var(--_subtitle-size);
    background: var(--_skillful-use-wash);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius-inner);
  }
  progress {
    accent-color: var(--_accent);
  }
  /* The end: the sentence large, and both marks on one line. */
  .plan.kept {
    padding: 24px 22px;
    max-inline-size: none;
    font-family: var(--_font-title);
    font-size: 1.5em;
    font-style: italic;
    line-height: 1.4;
    text-align: center;
    text-wrap: balance;
  }
  .plan.kept:is(:lang(ar), :lang(ja)) {
    font-style: normal;
  }
  .marks-line {
    position: relative;
    block-size: 24px;
    margin-inline: 8px;
  }
  .marks-line::before {
    content: '';
    position: absolute;
    inset: 11px 0 auto;
    border-block-start: 2px solid var(--_edge);
  }
  .dot {
    position: absolute;
    inset-block-start: 4px;
    inline-size: 16px;
    block-size: 16px;
    margin-inline-start: -8px;
    background: var(--_paper);
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .dot.now {
    border-width: 8px;
  }
  /* The words stand as far along as the mark, and never leave the line. */
  .mark-at {
    display: flex;
    max-inline-size: none;
    font: var(--_strong-weight) var(--_small-size) / 1.3 var(--_font-ui);
  }
  .mark-at::before {
    content: '';
    flex: var(--at) 0 0;
  }
  .mark-at::after {
    content: '';
    flex: calc(10 - var(--at)) 0 0;
  }
  .marks .ends {
    margin-block-start: 10px;
  }
  @container power-card (inline-size >= 340px) {
    .columns.pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container power-card (inline-size >= 35em) {
    .columns:not(.pair) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .columns.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    input[role='switch']::before {
      background: ButtonText;
    }
    .segments button[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
  @media print {
    .scene,
    .question,
    .choice {
      break-inside: avoid;
    }
    .scene {
      break-after: avoid;
    }
    /* The sentence that they make is there. */
    .try:has(.plan) label:has(textarea) {
      display: none;
    }
    .try {
      padding: 0;
      border: 0;
    }
    button,
    .zones {
      display: none;
    }
  }
`;
