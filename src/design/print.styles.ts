import {css} from 'lit';

/** On paper: dark on white, everything open, nothing to press. */
export const print = css`
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
    .body {
      padding: 0;
    }
    summary::before,
    .take-along,
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
