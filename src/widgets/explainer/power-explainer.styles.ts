import {css} from 'lit';

/** The first step, and the list of all steps. */
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
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-inner);
    align-items: start;
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
    background: var(--_zone-wash, var(--_wash));
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
  /* A thick line below and a check mark, which are visible with forced colors too. */
  .steps .checked {
    border-block-end-width: 6px;
  }
  .steps .checked::after {
    content: ' ✓' / '';
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
    .choice.on,
    .steps [aria-current],
    [aria-pressed='true'] {
      border: 4px solid Highlight;
    }
    .steps .checked {
      border-block-end-width: 9px;
    }
  }
`;
