import {css} from 'lit';

/** How the large illustration moves and stays in sight, and all its pictures that no first view has. */
export const scenePicturesStyles = css`
  /* Movements take a quarter of a second, or do not happen at all. */
  .scene g,
  .scene .layer,
  .jar rect,
  .difference {
    transition: var(--_duration) var(--_easing);
    transition-property: transform, inset-block-start;
  }
  @media (prefers-reduced-motion: reduce) {
    .scene * {
      transition: none;
    }
  }
  .ring.strong {
    stroke-width: 4.5;
  }
  .tall .drawing {
    max-inline-size: 620px;
  }
  .tall .names {
    max-inline-size: 620px;
    padding-inline-end: min(28%, 174px);
  }
  .scene.halves svg {
    inline-size: 100%;
  }
  .scene.swapped svg {
    margin-inline-start: 25.5%;
    transform: scaleX(-1);
  }
  .scene.swapped:dir(rtl) svg {
    transform: none;
  }
  .swapped .difference {
    inset-inline: -12px 74.5%;
    text-align: end;
  }
  .swapped .names {
    grid-template-columns: 31fr 41fr;
    padding-inline: min(28%, 196px) 0;
  }
  .scene.halves .names {
    grid-template-columns: 1fr 1fr;
    padding: 0;
  }
  .layer {
    fill: var(--_layer);
    stroke: var(--_edge);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .pressed .layer {
    cursor: pointer;
  }
  .still .measure {
    display: none;
  }
  .more {
    opacity: 0.6;
  }
  .vessel,
  .mark {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .mark {
    stroke: var(--_ink);
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  /* In a narrow card the picture stays in sight while the words move, unless the window is low, or the page's own colors show through. */
  @container power-card (inline-size < 600px) {
    .tall .drawing {
      max-inline-size: 335px;
    }
    @media screen and (min-height: 500px) {
      .card:not([data-theme='host']) .scene {
        position: sticky;
        inset-block-start: var(--_sticky-top);
        z-index: 1;
        border-block-end: 1px solid var(--_line);
      }
      .card .quick-exit ~ * .scene {
        inset-block-start: calc(var(--_sticky-top) + var(--_target) + 16px);
      }
      /* What has the focus is never behind it. */
      .scene ~ *,
      .scene ~ * * {
        scroll-margin-block: calc(var(--_sticky-top) + 180px) 12px;
      }
    }
  }
  @media (forced-colors: active) {
    .layer {
      fill: Canvas;
      stroke: CanvasText;
    }
    .vessel,
    .mark {
      stroke: CanvasText;
    }
  }
`;
