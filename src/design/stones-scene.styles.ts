import {css} from 'lit';

/** The large illustration. What moves settles in a quarter of a second, or is simply there. */
export const sceneStyles = css`
  .scene {
    padding: 10px 12px 14px;
    background: var(--_wash);
    border-radius: var(--_radius-inner);
  }
  .scene svg {
    display: block;
    inline-size: 100%;
    max-block-size: 230px;
  }
  .scene:dir(rtl) svg,
  .scene.swapped:dir(ltr) svg {
    transform: scaleX(-1);
  }
  .scene.swapped:dir(rtl) svg {
    transform: none;
  }
  .scene ellipse,
  .scene rect {
    transition: var(--_duration) var(--_easing);
    transition-property: cx, cy, rx, ry, x, y, height, opacity;
  }
  .ground,
  .measure,
  .vessel {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .layer {
    fill: var(--_layer);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .layer.off {
    opacity: 0;
  }
  .ring,
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .ring {
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .ring.strong {
    stroke-width: 5;
  }
  /* The middle of each half is the middle of its stone. */
  .names {
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr;
    max-inline-size: 580px;
    margin: 0 auto;
    padding-block-start: 6px;
    font: var(--_strong-weight) var(--_small-size) / 1.3 var(--_font-ui);
    text-align: center;
  }
  /* The measure and its name need room; in a narrow card the heights speak for themselves. */
  .measure,
  .difference {
    display: none;
  }
  .difference {
    position: absolute;
    inset-block-end: calc(100% + 88px);
    inset-inline-end: 8%;
    max-inline-size: 9em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .swapped .difference {
    inset-inline: 8% auto;
  }
  @container power-card (inline-size >= 32em) {
    .measure,
    .difference {
      display: inline;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .scene :is(ellipse, rect) {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .ground,
    .measure,
    .vessel,
    .ring,
    .line {
      stroke: CanvasText;
    }
  }
`;
