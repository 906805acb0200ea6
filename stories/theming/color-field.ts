import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {readColor} from './color.js';

/** A color to pick or to write as CSS: what is written counts where it can be read, and until then the last color stays. */
export class ColorField extends LitElement {
  static override properties = {label: {}, value: {}, words: {state: true}};

  static override styles = css`
    :host {
      display: grid;
      gap: 4px;
      align-content: start;
      flex: 1 1 11em;
    }
    input {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      font: inherit;
    }
    input[aria-invalid] {
      border: 3px double currentcolor;
    }
    p {
      margin: 0;
      font-size: 0.9em;
    }
  `;

  label = '';
  /** The color, as `#rrggbb`. */
  value = '';
  /** What somebody wrote; the value itself where nobody did. */
  words?: string;

  /** Words stay while they mean the color, or nothing yet. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.words !== undefined && readColor(this.words) !== this.value) this.words = undefined;
  }

  #take(color: string): void {
    this.value = color;
    this.dispatchEvent(new CustomEvent('color-chosen', {detail: color}));
  }

  readonly #pick = ({target}: Event): void => {
    this.words = undefined;
    this.#take((target as HTMLInputElement).value);
  };

  readonly #write = ({target}: Event): void => {
    this.words = (target as HTMLInputElement).value;
    const color = readColor(this.words);
    if (color) this.#take(color);
  };

  protected override render(): TemplateResult {
    const {label, value, words = value} = this;
    const unread = !readColor(words);
    return html`<span id="label">${label}</span>
      <input type="color" aria-labelledby="label" .value=${value} @input=${this.#pick} />
      <input
        aria-label="${label}, as CSS"
        aria-invalid=${unread || nothing}
        aria-describedby="problem"
        spellcheck="false"
        autocomplete="off"
        .value=${words}
        @input=${this.#write}
      />
      <p id="problem" role="status">${unread ? `This cannot be read as a solid color. ${value} stays.` : nothing}</p>`;
  }
}
customElements.define('color-field', ColorField);

/** A field for a color; `chosen` is told each color that is picked or written. */
export const colorField = (label: string, value: string, chosen: (color: string) => void): TemplateResult =>
  html`<color-field .label=${label} .value=${value} @color-chosen=${({detail}: CustomEvent<string>) => chosen(detail)}></color-field>`;
