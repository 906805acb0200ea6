import {css} from 'lit';

/** Fields to write in. */
export const fieldStyles = css`
  textarea,
  input:not([type='checkbox'], [type='radio'], [type='range']) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 10px 14px;
    /* If the text of a field is smaller, some phones zoom the whole page. */
    font-size: max(16px, 1em);
    background: var(--_field);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-inner);
  }
  textarea {
    resize: vertical;
  }
`;
