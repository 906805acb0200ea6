import {css} from 'lit';

/** The colors of the stones; shapes tell the zones where colors are forced. */
export const stonesStyles = css`
  .stones {
    flex: none;
    inline-size: 80px;
    block-size: 56px;
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
