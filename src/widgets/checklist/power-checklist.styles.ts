import {css} from 'lit';

/** Groups and their progress. */
export const checklistStyles = css`
  .group,
  .item {
    border-block-end: var(--_line-width) solid var(--_line);
  }
  :is(.group, .essential, .sheet) > summary {
    font-size: 1.15em;
  }
  summary .subtitle {
    font-size: inherit;
  }
  .group > summary {
    flex-wrap: wrap;
    color: inherit;
  }
  .group .subtitle {
    flex: 1 1 12em;
  }
  .count {
    font-size: 0.72em;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px var(--_gap-inner);
    align-items: center;
  }
  @container power-card (inline-size < 480px) {
    summary .small {
      margin-inline-start: 24px;
    }
  }
`;
