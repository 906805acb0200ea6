import {css} from 'lit';

/** The parts of themes that are not token values: where the color scheme comes from, and `host`, which takes every color from the page. */
export const themes = css`
  .card[data-theme='light'] {
    color-scheme: light;
  }
  .card[data-theme='dark'] {
    color-scheme: dark;
  }
  .card[data-theme='host'] {
    --_ink: currentcolor;
    --_ink-soft: currentcolor;
    --_paper: transparent;
    --_field: transparent;
    --_wash: transparent;
    --_line: currentcolor;
    --_edge: currentcolor;
    --_accent: currentcolor;
    --_accent-wash: transparent;
    --_focus: currentcolor;
    --_over-use: currentcolor;
    --_over-use-wash: transparent;
    --_skillful-use: currentcolor;
    --_skillful-use-wash: transparent;
    --_under-use: currentcolor;
    --_under-use-wash: transparent;
    --_layer: transparent;
  }
`;
