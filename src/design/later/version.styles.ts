import {css} from 'lit';

/** The versions of one moment. */
export const versionStyles = css`
  .versions .stack {
    padding-block: 6px;
  }
  .version {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: 12px 14px;
    background: var(--_paper);
    border: var(--_edge-width) solid var(--_zone);
    border-radius: var(--_radius-inner);
    break-inside: avoid;
  }
  .version p + p {
    margin-block-start: 4px;
  }
  .version .name {
    color: var(--_zone);
  }
  .version .small {
    color: var(--_ink);
  }
`;
