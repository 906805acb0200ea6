import {css} from 'lit';

/** On paper: dark on white, everything open, no buttons. `screen-only` is not printed, `paper-only` is only printed. */
export const print = css`
  @media not print {
    .paper-only {
      display: none;
    }
  }
  @media print {
    .card[data-theme] {
      color-scheme: light;
      color: #000;
      background: #fff;
      border: 0;
    }
    :focus-visible {
      outline: none;
    }
    :is(h1, h2, h3, h4, h5, h6),
    .eyebrow {
      break-after: avoid;
    }
    label {
      break-inside: avoid;
    }
    /* Of several options only the chosen ones. Where nothing is chosen yet, all are there to be ticked by hand. */
    fieldset:has(:checked) label:has(> :is([type='radio'], [type='checkbox']):not(:checked)) {
      display: none;
    }
    /* Without this, what follows a grid that is split over two pages would overlap it. */
    .body,
    .stack,
    .try {
      display: block;
      padding: 0;
    }
    /* Some pages are printed without margins. */
    .card > .body {
      padding: 5mm 5mm 0;
      font-size: 10.5pt;
    }
    .card :is(.scene, .feedback, .choice, .zone, .value, .version, .outcome, .plan, .directions > div) {
      background: none;
    }
    .step,
    .about {
      break-inside: avoid;
    }
    .card .scene {
      max-inline-size: 80mm;
      padding: 0;
      border: 0;
    }
    .versions .stack {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      break-inside: avoid;
    }
    .versions .stack > p {
      grid-column: 1 / -1;
    }
    .card .version {
      display: block;
    }
    .versions .stack > * + * {
      margin-block-start: 0;
    }
    :is(.body, .stack, .try) > * + * {
      margin-block-start: 14px;
    }
    summary::before,
    .take-along > :not(.about),
    .actions,
    .notice button,
    .screen-only {
      display: none;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
