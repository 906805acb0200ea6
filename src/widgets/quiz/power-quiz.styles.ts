import {css} from 'lit';

/** The zones and the feedback. */
export const quizStyles = css`
  .situation {
    font-size: var(--_subtitle-size);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .zones {
    display: flex;
    flex-direction: column;
    gap: var(--_gap-inner);
  }
  .zone {
    position: relative;
    display: flex;
    gap: var(--_gap-inner);
    align-items: center;
    min-block-size: var(--_target);
    padding: 7px 12px;
    background: var(--_field);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-inner);
    cursor: pointer;
  }
  slot:not([name='support'])::slotted(*) {
    max-inline-size: 5.25em;
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
  .zone input {
    order: 1;
  }
  .words {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
  }
  .chosen,
  .best {
    background: var(--_zone-wash);
    border-color: var(--_zone);
    box-shadow: inset 0 0 0 1px var(--_zone);
  }
  .chosen .words,
  .best .words {
    color: var(--_zone);
  }
  .chosen .small,
  .best .small {
    color: var(--_ink);
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
    .zone .stones {
      inline-size: 7em;
      block-size: 4.7em;
    }
  }
  @media (forced-colors: active) {
    .zone.chosen,
    .zone.best {
      outline: 4px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
