import {css} from 'lit';

/** The first step, and the way through all steps. */
export const explainerStyles = css`
  .subtitle > .eyebrow {
    display: block;
    margin-block-end: 4px;
    font-size: 0.62em;
  }
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
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-inner);
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
  .feedback,
  .outcome {
    padding: 10px 16px;
    background: var(--_wash);
    border-inline-start: 4px solid var(--_zone, var(--_accent));
    border-radius: 4px;
  }
  .scale label,
  .try > label:not(.choice) {
    display: flex;
    flex-direction: column;
    gap: 6px;
    font-size: var(--_ui-size);
    font-weight: var(--_strong-weight);
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_accent);
  }
  .ends {
    max-inline-size: none;
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  @container power-card (inline-size < 400px) {
    .try {
      padding: 12px;
    }
  }
  .way > nav {
    flex: 1;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .way .steps button {
    display: grid;
    align-items: center;
    inline-size: 100%;
    padding: 0 4px;
    color: inherit;
    background: none;
    border: 0;
  }
  /* A step is a thin line: filled if it is answered, in a ring where the reader is. Borders are kept with forced colors. */
  .bar,
  .bar::before {
    block-size: 7px;
    border: 1.5px solid var(--_edge);
    border-radius: 8px;
  }
  .checked .bar,
  .checked .bar::before {
    border: 3.5px solid var(--_accent);
  }
  [aria-current] .bar {
    block-size: 15px;
    padding: 2px;
    border: 2px solid var(--_accent);
  }
  [aria-current] .bar::before {
    content: '';
    display: block;
  }
  @container power-card (inline-size < 480px) {
    .way > nav {
      flex-basis: 100%;
      order: -1;
    }
    .way > .end {
      flex: 1;
    }
  }
  /* All are wide enough for a finger. */
  @container power-card (inline-size < 388px) {
    .steps {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  /* Side by side if long words have room, even in large text. */
  @container power-card (inline-size >= 560px) and (inline-size >= 28em) {
    .choices:not(.one) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container power-card (inline-size >= 35em) {
    .choices:not(.one):has(> :nth-child(3):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .choice.on {
      border: 4px solid Highlight;
    }
  }
`;
