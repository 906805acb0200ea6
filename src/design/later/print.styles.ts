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
    /* Without this, what follows a grid that is split over two pages would overlap it. */
    .body,
    .stack,
    .try {
      display: block;
      padding: 0;
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
