import {css} from 'lit';

/** The steps and what there is to try in them. */
export const explainerStyles = css`
  .step {
    gap: 14px;
  }
  .try {
    gap: 14px;
    padding: 16px 18px;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius-inner);
  }
  .instruction {
    font: var(--_strong-weight) var(--_ui-size) / 1.4 var(--_font-ui);
  }
  .choices,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-inner);
    align-items: start;
  }
  /* Not a grid: WebKit keeps the old heights of its rows when the card gets narrower. */
  .choices.one {
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }
  .choice {
    display: flex;
    gap: var(--_gap-inner);
    align-items: center;
    min-block-size: var(--_target);
    padding: 8px 14px;
    font-size: var(--_ui-size);
    line-height: 1.35;
    background: var(--_field);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-inner);
    cursor: pointer;
  }
  .choice.on {
    background: var(--_zone-wash, var(--_accent-wash));
    border-color: var(--_zone, var(--_accent));
    box-shadow: inset 0 0 0 1px var(--_zone, var(--_accent));
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
  .feedback,
  .outcome {
    padding: 10px 16px;
    background: var(--_zone-wash, var(--_wash));
    border-inline-start: 4px solid var(--_zone, var(--_accent));
    border-radius: 4px;
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
  .columns {
    gap: 18px;
    break-inside: avoid;
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
  .paper-only {
    display: none;
  }
  .scale label,
  .try > label:not(.choice) {
    display: flex;
    flex-direction: column;
    gap: 6px;
    font-size: var(--_ui-size);
    font-weight: var(--_strong-weight);
  }
  .try textarea {
    font-weight: 400;
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_accent);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .ends {
    max-inline-size: none;
    display: flex;
    justify-content: space-between;
    gap: 16px;
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
  @container power-card (inline-size < 400px) {
    .try {
      padding: 12px;
    }
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(var(--_target), 1fr));
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .steps button {
    inline-size: 100%;
    padding: 6px;
    border-color: var(--_edge);
    border-radius: var(--_radius-inner);
  }
  /* A thick foot, which is there in forced colors too, and a tick. */
  .steps .checked {
    border-block-end-width: 6px;
  }
  .steps .checked::after {
    content: ' ✓' / '';
  }
  /* Side by side where long words have room, in large text too. */
  @container power-card (inline-size >= 560px) and (inline-size >= 28em) {
    .choices:not(.one) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container power-card (inline-size >= 35em) {
    .choices:not(.one):has(> :nth-child(3):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
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
    .choice.on,
    .steps [aria-current],
    [aria-pressed='true'] {
      border: 4px solid Highlight;
    }
    .steps .checked {
      border-block-end-width: 9px;
    }
  }
  @media print {
    .paper-only {
      display: block;
    }
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
