import {css} from 'lit';

/** The zones and the feedback. */
export const quizStyles = css`
  .situation {
    font-size: var(--_subtitle-size);
    line-height: 1.5;
  }
  .zones {
    display: flex;
    flex-direction: column;
    gap: var(--_gap-inner);
  }
  .zone {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: var(--_target);
    padding: 12px 14px;
    background: var(--_field);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-inner);
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  slot:not([name='support'])::slotted(*) {
    max-inline-size: 5em;
    max-block-size: 3.5em;
  }
  .zone:has(:disabled) {
    cursor: default;
  }
  .zone:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  .zone input:focus-visible {
    outline: none;
  }
  .words {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 4px;
    min-inline-size: 0;
  }
  .zone.chosen,
  .zone.best {
    box-shadow: inset 0 0 0 1px var(--_zone);
  }
  .chosen,
  .best,
  .feedback {
    background: var(--_zone-wash);
    border-color: var(--_zone);
  }
  .chosen .words,
  .best .words,
  .feedback-title {
    color: var(--_zone);
  }
  .chosen .small,
  .best .small {
    color: var(--_ink);
  }
  .tag {
    align-self: start;
    padding: 3px 10px;
    font-size: 0.78em;
    font-weight: 700;
    line-height: 1.4;
    color: var(--_zone);
    background: var(--_paper);
    border: var(--_edge-width) solid currentcolor;
    border-radius: 99px;
  }
  .tag:empty {
    display: none;
  }
  .tag.filled {
    color: var(--_paper);
    background: var(--_zone);
    border-color: var(--_zone);
  }
  .feedback {
    padding: 16px 20px;
    border-inline-start: 5px solid var(--_zone);
    border-start-end-radius: var(--_radius-inner);
    border-end-end-radius: var(--_radius-inner);
  }
  @container power-card (inline-size < 400px) {
    .zone .stones {
      inline-size: 60px;
      block-size: 42px;
    }
  }
  /* Side by side if long words have room, even in large text. */
  @container power-card (inline-size >= 560px) and (inline-size >= 28em) {
    .zones {
      flex-direction: row;
    }
    .zone {
      flex: 1;
      flex-direction: column;
      min-inline-size: 0;
      padding: 14px 12px;
      text-align: center;
      text-wrap: balance;
    }
    .tag {
      align-self: center;
    }
  }
  @media (forced-colors: active) {
    .zone.chosen,
    .zone.best {
      border: 4px solid Highlight;
    }
    .tag.filled {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .zone {
      transition: none;
    }
  }
`;
