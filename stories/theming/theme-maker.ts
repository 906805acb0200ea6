import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import '../../src/all.js';
import {BRAND_NAMES, colorsOf, darkBrand, OWN_BRAND, themeCss, type Brand, type ColorName, type Colors} from './brand.js';
import {measure, type Measured} from './measure.js';

const LABELS: Readonly<Record<keyof Brand, string>> = {
  ink: 'Text',
  paper: 'Card',
  accent: 'Buttons',
  practitioner: 'The practitioner’s stone',
  client: 'The client’s stone',
};

/** Makes a theme out of five colors: shows it on two pages, measures it, and gives the CSS. For Storybook only. */
export class ThemeMaker extends LitElement {
  static override properties = {brand: {state: true}, copied: {state: true}};

  static override styles = css`
    :host {
      display: grid;
      gap: 24px;
      font: 16px/1.5 system-ui, sans-serif;
    }
    form,
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
    label {
      display: grid;
      gap: 4px;
    }
    input[type='color'] {
      inline-size: 100%;
      min-inline-size: 9em;
      block-size: 44px;
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
      min-block-size: 44px;
      line-height: 44px;
      cursor: pointer;
    }
    p,
    h3 {
      margin: 0;
    }
  `;

  brand: Brand = OWN_BRAND;
  copied = false;

  get #themes(): readonly [page: 'light' | 'dark', colors: Colors][] {
    return [
      ['light', colorsOf(this.brand)],
      ['dark', colorsOf(darkBrand(this.brand))],
    ];
  }

  /** The colors reach the previews and the samples through the CSSOM, as a strict policy wants it. */
  protected override updated(): void {
    for (const [page, colors] of this.#themes) {
      for (const [name, value] of Object.entries(colors)) {
        this.renderRoot.querySelector<HTMLElement>(`.${page}`)!.style.setProperty(`--power-${name}`, value);
      }
      for (const sample of this.renderRoot.querySelectorAll<HTMLElement>(`[data-page=${page}]`)) {
        sample.style.color = colors[sample.dataset['front'] as ColorName];
        sample.style.background = colors[sample.dataset['back'] as ColorName];
      }
    }
  }

  #change(name: keyof Brand, {target}: Event): void {
    this.brand = {...this.brand, [name]: (target as HTMLInputElement).value};
    this.copied = false;
  }

  readonly #copy = async (): Promise<void> => {
    const field = this.renderRoot.querySelector('textarea')!;
    field.select();
    this.copied = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    );
  };

  protected override render(): TemplateResult {
    const themes = this.#themes;
    return html`<form>
        ${BRAND_NAMES.map(
          (name) =>
            html`<label>${LABELS[name]}<input type="color" .value=${this.brand[name]} @input=${(event: Event) => this.#change(name, event)} /></label>`,
        )}
      </form>
      <div role="status">${themes.map(([page, colors]) => verdict(page, measure(colors)))}</div>
      <div class="pages">
        ${themes.map(
          ([page]) =>
            html`<div class=${page}><power-quiz activity-id=${page} deck="quick-6" seed="theme" persist="none" heading-level="3"></power-quiz></div>`,
        )}
      </div>
      <details>
        <summary>Every pair, measured</summary>
        ${themes.map(([page, colors]) => pairTable(page, measure(colors)))}
      </details>
      <label>CSS for your page<textarea readonly rows="12" .value=${themeCss(themes[0]![1], themes[1]![1])}></textarea></label>
      <p>
        <button type="button" @click=${this.#copy}>Copy</button>
        <button type="button" @click=${() => (this.brand = OWN_BRAND)}>Begin again</button>
        <span role="status">${this.copied ? 'Copied.' : ''}</span>
      </p>`;
  }
}

function verdict(page: string, pairs: readonly Measured[]): TemplateResult {
  const failing = pairs.filter(({passes}) => !passes);
  if (!failing.length) return html`<p>On a ${page} page: all ${pairs.length} pairs can be read or seen.</p>`;
  const fronts = new Set(failing.map(({front, least}) => `${front} ${least}`));
  return html`<p>On a ${page} page ${failing.length} of ${pairs.length} pairs have too little contrast:</p>
    <ul>
      ${[...fronts].map((key) => {
        const found = failing.filter(({front, least}) => key === `${front} ${least}`);
        const [{front, least, better}] = found as [Measured];
        const backs = found.map(({back, ratio}) => `${back} (${ratio.toFixed(1)}:1)`).join(', ');
        return html`<li><strong>${front}</strong> needs ${least}:1 on ${backs}. The nearest color that is enough: ${better}</li>`;
      })}
    </ul>`;
}

function pairTable(page: string, pairs: readonly Measured[]): TemplateResult {
  return html`<h3>On a ${page} page</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Seen</th>
            <th scope="col">Contrast</th>
            <th scope="col">Needs</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            ({front, back, kind, ratio, least, passes}) =>
              html`<tr>
                <th scope="row">${front} on ${back}</th>
                <td>
                  <span class="sample" data-page=${page} data-front=${front} data-back=${back} aria-hidden="true">${kind === 'text' ? 'Aa' : '●'}</span>
                </td>
                <td>${ratio.toFixed(1)}:1 ${passes ? nothing : html`<strong>too little</strong>`}</td>
                <td>${least}:1</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

customElements.define('theme-maker', ThemeMaker);

/** The maker on a page. A module of which nothing is used is left out of the built Storybook, its element with it; so this is used. */
export const themeMaker = (): TemplateResult => html`<theme-maker></theme-maker>`;
