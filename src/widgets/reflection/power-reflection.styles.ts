import {css} from 'lit';

/** A sheet of paper on a small stack. */
export const reflectionStyles = css`
  .sheet {
    gap: 14px;
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: 12px;
  }
  .sheet > .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
  }
  .prompt {
    font-size: 1.2em;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 14px 20px;
  }
  .notes > * {
    align-content: start;
  }
  textarea {
    field-sizing: content;
    min-block-size: 7em;
  }
  .written {
    padding-inline-start: 14px;
    white-space: pre-wrap;
    border-inline-start: 3px solid var(--_edge);
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
      margin-block-end: 8px;
      background: var(--_paper);
      box-shadow:
        0 4px 0 -1px var(--_paper),
        0 4px 0 0 var(--_line),
        0 8px 0 -2px var(--_paper),
        0 8px 0 -1px var(--_line);
    }
    .privacy {
      color: inherit;
    }
    .body > .actions button:hover,
    .take-along button:hover {
      background: var(--_paper);
    }
    .paper-only {
      display: none;
    }
  }
  @media print {
    .sheet {
      break-inside: avoid;
    }
    .paper-only:empty {
      display: none;
    }
  }
`;
