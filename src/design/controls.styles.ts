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
  button.primary,
  button[aria-pressed='true'],
  button[aria-current] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* Here the accent is the color of the text, so a filled button would hide its own words. */
  .card[data-theme='host'] :is(button, .filled) {
    color: inherit;
    background: transparent;
  }
  [data-theme='host'] :is(.primary, .filled, [aria-pressed='true'], [aria-current]) {
    border-width: 4px;
  }
  /* Browsers draw radio buttons and checkboxes for a light or a dark page, and cannot know which the host has. They draw disabled ones too pale. */
  [data-theme='host'] input:is([type='radio'], [type='checkbox']:not([role])),
  input:disabled {
    appearance: none;
    display: grid;
    place-items: center;
    border: 2px solid;
    border-radius: 50%;
  }
  [data-theme='host'] input[type='checkbox']:not([role]) {
    border-radius: 4px;
  }
  input:disabled:not(:checked) {
    color: var(--_edge);
  }
  :is([data-theme='host'] input:not([role]), input:disabled):checked::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    background: currentcolor;
    border-radius: inherit;
  }
  button.primary:lang(ja) {
    text-decoration: none;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: max(22px, 1.375em);
    block-size: max(22px, 1.375em);
    margin: 0;
    accent-color: var(--_accent);
  }
  textarea,
  input:not([type='checkbox'], [type='radio'], [type='range']) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 10px 14px;
    /* If the text of a field is smaller, some phones zoom the whole page. */
    font-size: max(16px, 1em);
    background: var(--_field);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-inner);
  }
  textarea {
    resize: vertical;
  }
  :focus {
    outline: none;
  }
  :focus-visible,
  [type='date']:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  h1:focus-visible,
  h2:focus-visible,
  h3:focus-visible,
  h4:focus-visible,
  h5:focus-visible,
  h6:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_gap-inner);
    padding-block: max(0px, (var(--_target) - 1lh) / 2);
    font-size: var(--_ui-size);
    font-weight: var(--_strong-weight);
    text-wrap: balance;
    color: var(--_accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    align-self: start;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: calc(0.5lh - 0.275em) 3px 0;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-2px, -2px);
  }
  /* Room for the focus ring. */
  details[open] > summary {
    margin-block-end: 6px;
  }
  details[open] > summary::before {
    transform: rotate(225deg) translate(-2px, -2px);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-inner);
    align-items: center;
  }
  .actions > .end {
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
  .privacy p,
  .about > * {
    font: var(--_small-size) / 1.4 var(--_font-ui);
    color: var(--_ink-soft);
  }
  @media (forced-colors: active) {
    button.primary {
      border-width: 3px;
    }
    summary::before {
      border-color: currentcolor;
    }
    input:checked::before {
      background: CanvasText;
    }
  }
`;
