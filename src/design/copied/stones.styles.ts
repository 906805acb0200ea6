import {css} from 'lit';

/** The colors of the stones and zones. With forced colors, shapes and names show which is which. */
export const stonesStyles = css`
  .card {
    --_relief: 25%;
  }
  .stones {
    flex: none;
    inline-size: clamp(44px, 40cqi - 66px, 5.25em);
    border-block-end: 1.5px solid var(--_edge);
  }
  .stones:dir(rtl) {
    transform: scaleX(-1);
  }
  #practitioner-light {
    --_stone: var(--_practitioner);
  }
  #client-light {
    --_stone: var(--_client);
  }
  .high {
    stop-color: color-mix(in oklab, var(--_stone), #fff var(--_relief));
  }
  .low {
    stop-color: color-mix(in oklab, var(--_stone), #000 var(--_relief));
  }
  .practitioner {
    fill: url('#practitioner-light') var(--_practitioner);
  }
  .client {
    fill: url('#client-light') var(--_client);
  }
  .under-use > .practitioner {
    fill: none;
    stroke: var(--_practitioner);
    stroke-width: 2.5;
    stroke-dasharray: 3.5 3;
  }
  .over-use {
    --_zone: var(--_over-use);
    --_zone-wash: var(--_over-use-wash);
  }
  .skillful-use {
    --_zone: var(--_skillful-use);
    --_zone-wash: var(--_skillful-use-wash);
  }
  .under-use {
    --_zone: var(--_under-use);
    --_zone-wash: var(--_under-use-wash);
  }
  /* Without light the stones are flat. */
  .card:is([data-theme='contrast'], [data-theme='host']) {
    --_relief: 0%;
  }
  @media (prefers-contrast: more) {
    .card {
      --_relief: 0%;
    }
  }
  @media (forced-colors: active) {
    .practitioner {
      fill: CanvasText;
    }
    .client {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
    .under-use > .practitioner {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
