import {css} from 'lit';

/** The card looks like a sheet of paper on a small stack. */
export const reflectionStyles = css`
  .sheet {
    gap: 14px;
    padding: 24px;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius-inner);
  }
  .sheet .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
  }
  .prompt {
    font-size: var(--_subtitle-size);
  }
  .sheet > details {
    margin-block: -10px -4px;
  }
  textarea {
    field-sizing: content;
    min-block-size: 7em;
  }
  @container power-card (inline-size < 480px) {
    .sheet {
      padding: 16px;
    }
  }
  @media screen {
    .card {
      background: var(--_wash);
    }
    .sheet {
      background: var(--_paper);
    }
    .more {
      position: relative;
      margin-block-end: 10px;
    }
    .more::before,
    .more::after {
      content: '';
      position: absolute;
      inset: calc(100% + 1px) 10px auto;
      block-size: 5px;
      border: var(--_line-width) solid var(--_line);
      border-block-start: 0;
      border-radius: 0 0 8px 8px;
    }
    .more::after {
      inset: calc(100% + 6px) 18px auto;
    }
    .privacy p {
      color: inherit;
    }
    .body > .actions button {
      border-color: var(--_edge);
    }
    .body > .actions button:hover,
    .take-along button:hover {
      background: var(--_paper);
    }
    /* The first view is drawn before the shared style for print is there. */
    .paper-only {
      display: none;
    }
  }
`;
