// The host's own element, on the host's own Lit, under the same strict policy.
import {html, LitElement} from '/node_modules/lit/index.js';

customElements.define(
  'host-clock',
  class extends LitElement {
    render() {
      return html`<b>12:00</b>`;
    }
  },
);
