import {css} from 'lit';

/** Parts that open. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--_gap-inner);
    padding-block: max(0px, (var(--_target) - 1lh) / 2);
    font-size: var(--_ui-size);
    font-weight: var(--_strong-weight);
    text-wrap: balance;
    color: var(--_accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    align-self: start;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: calc(0.5lh - 0.275em) 3px 0;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-2px, -2px);
  }
  /* Room for the focus ring. */
  details[open] > summary {
    margin-block-end: 6px;
  }
  details[open] > summary::before {
    transform: rotate(225deg) translate(-2px, -2px);
  }
  @media (forced-colors: active) {
    summary::before {
      border-color: currentcolor;
    }
  }
`;
