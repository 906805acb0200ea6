import {css} from 'lit';

/** The colors of the stones and of the zones; shapes and names tell them where colors are forced. */
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
  .dashed {
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
  .versions .stack {
    padding-block: 6px;
  }
  .version {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: 12px 14px;
    background: var(--_paper);
    border: var(--_edge-width) solid var(--_zone);
    border-radius: var(--_radius-inner);
    break-inside: avoid;
  }
  .version p + p {
    margin-block-start: 4px;
  }
  .version .name {
    color: var(--_zone);
  }
  .version .small {
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    .practitioner {
      fill: CanvasText;
    }
    .client {
      fill: GrayText;
    }
    .dashed {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
