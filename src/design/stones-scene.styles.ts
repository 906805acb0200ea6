import {css} from 'lit';

/** The large illustration, as the first view draws it. */
export const sceneStyles = css`
  .scene {
    padding: 12px 12px 10px;
    background: var(--_wash);
    border-radius: var(--_radius-inner);
  }
  .drawing {
    position: relative;
    max-inline-size: 700px;
    margin-inline: auto;
  }
  /* The words beside the measure do not stand on the picture: it ends there, and only its ground goes on. */
  .scene svg {
    display: block;
    inline-size: 74.5%;
    overflow: visible;
  }
  .scene:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .line,
  .measure,
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .scene g > path {
    vector-effect: non-scaling-stroke;
  }
  .measure {
    stroke: var(--_edge);
  }
  .guide {
    stroke-width: 1.25;
    stroke-dasharray: 1.5 4;
  }
  .knot {
    stroke-width: 7;
    stroke-linecap: round;
  }
  .ring {
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .shadow {
    fill: var(--_edge);
    opacity: 0.25;
  }
  .difference,
  .names {
    font: var(--_strong-weight) var(--_small-size) / 1.3 var(--_font-ui);
  }
  .difference {
    position: absolute;
    inset-inline: 74.5% -12px;
    transform: translateY(-50%);
  }
  /* Each name is below its stone. */
  .names {
    display: grid;
    grid-template-columns: 41fr 31fr;
    max-inline-size: 700px;
    margin-inline: auto;
    padding-inline-end: min(28%, 196px);
    text-align: center;
  }
  .scene [hidden] {
    display: none;
  }
  @container power-card (inline-size < 600px) {
    .drawing {
      max-inline-size: 457px;
    }
    .names,
    .difference {
      font-size: min(13px, var(--_small-size));
    }
  }
  @media (forced-colors: active) {
    .measure,
    .ring,
    .line {
      stroke: CanvasText;
    }
    .shadow {
      display: none;
    }
  }
`;
