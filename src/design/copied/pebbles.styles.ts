import {css} from 'lit';

/** Pebbles that show how far somebody is. */
export const pebbleStyles = css`
  .pebbles {
    block-size: 18px;
    color: var(--_accent);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .pebbles:dir(rtl) {
    transform: scaleX(-1);
  }
  .pebbles .done {
    fill: currentcolor;
  }
  .pebbles .here {
    stroke-dasharray: 0.1 3.5;
    stroke-linecap: round;
  }
`;
