import {css} from 'lit';

/** The versions of one moment: below each other in a narrow card, or side by side. */
export const versionStyles = css`
  .versions .stack {
    gap: 16px;
    padding-block: 6px;
  }
  .version {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
    padding-block-start: 12px;
    border-block-start: 3px solid var(--_zone);
    break-inside: avoid;
  }
  .version .stones {
    inline-size: 4em;
  }
  .version > p:not(.name) {
    grid-column: 1 / -1;
  }
  .version .name {
    color: var(--_zone);
  }
  .version .small {
    color: var(--_ink);
  }
  @container power-card (inline-size >= 38em) {
    .versions .stack {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .versions .stack > :not(.version) {
      grid-column: 1 / -1;
    }
    .version {
      align-content: start;
    }
  }
`;
