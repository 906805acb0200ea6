import {css} from 'lit';

/** Buttons, fields, parts that open, the dialog, and their focus rings. */
export const controls = css`
  button,
  input,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    color: inherit;
  }
  button {
    font-family: var(--_font-ui);
    font-size: var(--_ui-size);
    font-weight: var(--_strong-weight);
    line-height: 1.2;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 10px 20px;
    color: var(--_accent);
    background: transparent;
    border: var(--_edge-width) solid var(--_accent);
    border-radius: var(--_radius-button);
    cursor: pointer;
  }
  button:hover {
    background: var(--_wash);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  /* A quiet button: a word to press beside the one that leads on. */
  button.quiet {
    padding-inline: 8px;
    border-color: transparent;
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .primary,
  .end {
    min-block-size: calc(var(--_target) + 8px);
    padding-inline: 28px;
  }
  /* Here the accent is the color of the text, so a filled button would hide its own words. */
  .card[data-theme='host'] :is(button, .filled) {
    color: inherit;
    background: transparent;
  }
  [data-theme='host'] :is(.primary, .filled, [aria-pressed='true'], [aria-current]) {
    border-width: 4px;
  }
  /* Drawn here in every theme: browsers draw them for a light or a dark page, and cannot know which the host has. */
  input:is([type='radio'], [type='checkbox']) {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: max(22px, 1.375em);
    block-size: max(22px, 1.375em);
    margin: 0;
    color: var(--_accent);
    background: var(--_field);
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  /* A border is kept where the system chooses the colors; a background is not. */
  input:checked::before {
    content: '';
    border: 0.375em solid;
    border-radius: 50%;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  [tabindex]:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-inner);
    align-items: center;
  }
  /* The button that leads on comes first for the keyboard. It is at the end of the line, and alone in its line on a phone. */
  .actions > .end {
    order: 1;
    margin-inline-start: auto;
  }
  .notice {
    display: flex;
    flex-direction: column;
    gap: var(--_gap-inner);
    align-items: start;
    padding: 14px 18px;
    background: var(--_wash);
    border-inline-start: 4px solid var(--_edge);
    border-radius: 4px;
  }
  .take-along {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-block-start: 14px;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .privacy p {
    font: var(--_small-size) / 1.4 var(--_font-ui);
    color: var(--_ink-soft);
  }
  @media (forced-colors: active) {
    button.primary {
      border-width: 3px;
    }
  }
`;
