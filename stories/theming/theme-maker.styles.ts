import {css} from 'lit';

export const themeMakerStyles = css`
  :host {
    display: grid;
    gap: 24px;
    font: 16px/1.5 system-ui, sans-serif;
  }
  fieldset,
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .pages > div {
    flex: 1 1 320px;
    min-inline-size: 0;
    padding: 20px;
    border-radius: 12px;
    font: 17px/1.6 Georgia, serif;
  }
  .light {
    color-scheme: light;
    background: #fff;
    color: #222;
    border: 1px solid #ccc;
  }
  .dark {
    color-scheme: dark;
    background: #101615;
    color: #eee;
    border: 1px solid #333;
  }
  fieldset {
    margin: 0 0 12px;
    padding: 16px;
    border: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
    border-radius: 12px;
  }
  li + li {
    margin-block-start: 8px;
  }
  label {
    display: grid;
    gap: 4px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 6px 10px;
    text-align: start;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
  }
  .sample {
    display: inline-block;
    padding: 2px 12px;
    border-radius: 6px;
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    font: 14px/1.5 monospace;
  }
  button {
    min-block-size: 44px;
    padding: 8px 18px;
    font: inherit;
  }
  summary {
    padding-block: 10px;
    cursor: pointer;
  }
  p,
  h3 {
    margin: 0;
  }
`;
