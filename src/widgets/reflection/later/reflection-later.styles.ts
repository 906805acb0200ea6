import {css} from 'lit';

/** The care note, an earlier note beside the field, the end, and print. */
export const reflectionLaterStyles = css`
  .sheet > .notice {
    font-size: var(--_ui-size);
  }
  ::slotted(*) {
    margin-block: 0;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 14px 20px;
    align-items: start;
  }
  .noted {
    display: grid;
    gap: 8px;
    padding-block-start: 14px;
  }
  .noted .written {
    border-color: var(--_client);
  }
  .noted .now .written {
    border-color: var(--_practitioner);
  }
  .noted + .actions {
    margin-block-start: 10px;
  }
  .sheet .quiet {
    margin-inline-start: -8px;
  }
  .both {
    inline-size: 100%;
    max-block-size: 110px;
    margin-block-start: 4px;
  }
  .both:dir(rtl) {
    transform: scaleX(-1);
  }
  .joined {
    color: var(--_accent);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .then-now {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 14px 20px;
  }
  .then-now .small {
    margin-block-end: 4px;
    padding-inline-start: 17px;
    font-weight: var(--_strong-weight);
  }
  @container power-card (inline-size < 480px) {
    .then-now {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .sheet .pebbles {
      display: none;
    }
    .sheet {
      break-inside: avoid;
    }
  }
`;
