import {css} from 'lit';

/** The colors of the stones and zones. With forced colors, shapes and names show which is which. */
export const stonesStyles = css`
  .stones {
    flex: none;
    inline-size: 5em;
    block-size: 3.5em;
  }
  .practitioner {
    fill: var(--_practitioner);
  }
  .client {
    fill: var(--_client);
  }
  .under-use > .practitioner {
    fill: none;
    stroke: var(--_practitioner);
    stroke-width: 2.5;
    stroke-dasharray: 4 3;
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
  @media (forced-colors: active) {
    .practitioner {
      fill: CanvasText;
    }
    .client {
      fill: GrayText;
    }
    .under-use > .practitioner {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
