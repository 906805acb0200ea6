import {css} from 'lit';

/** The care note, an earlier note beside the field, and print. */
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
  @media print {
    .sheet {
      break-inside: avoid;
    }
  }
`;
