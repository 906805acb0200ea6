import {css} from 'lit';

/**
 * The colors and measures of all widgets. A page sets the public `--power-*` names; what it leaves alone comes from here.
 * `light-dark()` follows the color scheme of the page, never the system alone.
 */
export const tokens = css`
  .card {
    --_ink: var(--power-ink, light-dark(#22302f, #e9efe8));
    --_ink-soft: var(--power-ink-soft, light-dark(#434f4b, #bccac3));
    --_paper: var(--power-paper, light-dark(#fffdf8, #12201f));
    --_field: var(--power-field, light-dark(#ffffff, #182a28));
    --_wash: var(--power-wash, light-dark(#f4efe4, #1a2c2a));
    --_line: var(--power-line, light-dark(#d8d0c0, #39504c));
    --_edge: var(--power-edge, light-dark(#857b68, #8ba29b));
    --_accent: var(--power-accent, light-dark(#0d5552, #8ad5c9));
    --_on-accent: var(--power-on-accent, light-dark(#ffffff, #0c1e1c));
    --_focus: var(--power-focus, light-dark(#0d5552, #f2d8a7));
    --_over-use: var(--power-over-use, light-dark(#863413, #f6b99f));
    --_over-use-wash: var(--power-over-use-wash, light-dark(#fbeae1, #36211a));
    --_skillful-use: var(--power-skillful-use, light-dark(#185a40, #9bdcb8));
    --_skillful-use-wash: var(--power-skillful-use-wash, light-dark(#e5f3ea, #17352a));
    --_under-use: var(--power-under-use, light-dark(#364c86, #b9c8f5));
    --_under-use-wash: var(--power-under-use-wash, light-dark(#e9edf8, #212b47));
    --_practitioner: var(--power-practitioner, light-dark(#2f6f6c, #5fa8a2));
    --_client: var(--power-client, light-dark(#a5784d, #d9b48f));
    --_radius: var(--power-radius, 16px);
    --_space: var(--power-space, 28px);
    --_font-ui: var(--power-font-ui, system-ui, 'Segoe UI', 'Noto Sans', sans-serif);
  }
  .card[data-theme='light'] {
    color-scheme: light;
  }
  .card[data-theme='dark'] {
    color-scheme: dark;
  }
  .card[data-theme='contrast'] {
    --_ink: light-dark(#000, #fff);
    --_ink-soft: light-dark(#000, #fff);
    --_paper: light-dark(#fff, #000);
    --_field: light-dark(#fff, #000);
    --_wash: light-dark(#fff, #000);
    --_line: light-dark(#000, #fff);
    --_edge: light-dark(#000, #fff);
    --_accent: light-dark(#003b38, #9ff0e4);
    --_focus: light-dark(#000, #ffe08a);
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
    --_focus: currentcolor;
    --_over-use: currentcolor;
    --_over-use-wash: transparent;
    --_skillful-use: currentcolor;
    --_skillful-use-wash: transparent;
    --_under-use: currentcolor;
    --_under-use-wash: transparent;
  }
`;
