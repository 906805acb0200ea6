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
  .choice[class*='-use'].on {
    color: var(--_zone);
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
  .moment {
    display: flex;
    flex-direction: column;
    gap: var(--_gap-inner);
    padding-block-end: 8px;
  }
  .moment legend {
    font: inherit;
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
  .value {
    justify-items: start;
    padding: 14px 16px;
    background: var(--_wash);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius-inner);
  }
  .try textarea {
    font-weight: 400;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
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
  @container power-card (inline-size >= 35em) {
    .columns {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .columns.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .versions .stack {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .versions .stack > p {
      grid-column: 1 / -1;
    }
    .version {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
  }
  @media (forced-colors: active) {
    input[role='switch']::before {
      background: ButtonText;
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
    .scene svg {
      max-block-size: 110px;
    }
    .names {
      max-inline-size: 280px;
    }
    .try {
      padding: 0;
      border: 0;
    }
    button {
      display: none;
    }
  }
`;
