import {css} from 'lit';

/** The large illustration. Movements take a quarter of a second, or do not happen at all. */
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
  /* Each caption is below the thing that it names: in halves for two vessels, in thirds for two stones and their measure. */
  .names {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 6px;
    max-inline-size: 580px;
    margin: 0 auto;
    padding-block-start: 6px;
    font: var(--_strong-weight) var(--_small-size) / 1.3 var(--_font-ui);
    text-align: center;
  }
  .names[hidden],
  .names :empty {
    display: none;
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
