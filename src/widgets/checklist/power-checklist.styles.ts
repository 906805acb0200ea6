import {css} from 'lit';

/** Groups and their progress. */
export const checklistStyles = css`
  .group,
  .item {
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .group > summary {
    flex-wrap: wrap;
    color: inherit;
  }
  .group .subtitle {
    flex: 1 1 12em;
  }
  .count {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px var(--_gap-inner);
    align-items: center;
  }
  progress {
    appearance: none;
    inline-size: 7em;
    block-size: 10px;
    overflow: hidden;
    color: var(--_accent);
    background: none;
    border: 1px solid;
    border-radius: 4px;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: currentcolor;
  }
  ::-moz-progress-bar {
    background: currentcolor;
  }
  @container power-card (inline-size < 480px) {
    summary .small {
      margin-inline-start: 24px;
    }
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
