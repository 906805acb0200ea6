import {html, LitElement, type TemplateResult} from 'lit';
import '../../src/all.js';
import {
  BRAND_NAMES,
  colorsOf,
  darkBrand,
  LABELS,
  OWN_BRAND,
  themeCss,
  type Brand,
  type BrandName,
  type ColorName,
  type Colors,
} from './brand.js';
import {colorField, type ColorField} from './color-field.js';
import {adviceFor, measure} from './measure.js';
import {pairTable, verdict, type Page} from './report.js';
import {themeMakerStyles} from './theme-maker.styles.js';

/** The five of a page, and all that follows from them. */
interface Theme {
  readonly page: Page;
  readonly brand: Brand;
  readonly colors: Colors;
}

/** Makes a theme out of five colors: shows it on two pages, measures it, and gives the CSS. For Storybook only. */
export class ThemeMaker extends LitElement {
  static override properties = {brand: {state: true}, ownDark: {state: true}, copied: {state: true}};

  static override styles = themeMakerStyles;

  brand: Brand = OWN_BRAND;
  /** What was chosen for dark pages alone; the rest is derived. */
  ownDark: Partial<Brand> = {};
  copied = false;

  get #themes(): readonly Theme[] {
    const dark = {...darkBrand(this.brand), ...this.ownDark};
    return [
      {page: 'light', brand: this.brand, colors: colorsOf(this.brand)},
      {page: 'dark', brand: dark, colors: colorsOf(dark)},
    ];
  }

  /** The colors reach the previews and the samples through the CSSOM, as a strict policy wants it. */
  protected override updated(): void {
    for (const {page, colors} of this.#themes) {
      for (const [name, value] of Object.entries(colors)) {
        this.renderRoot.querySelector<HTMLElement>(`.${page}`)!.style.setProperty(`--power-${name}`, value);
      }
      for (const sample of this.renderRoot.querySelectorAll<HTMLElement>(`[data-page=${page}]`)) {
        sample.style.color = colors[sample.dataset['front'] as ColorName];
        sample.style.background = colors[sample.dataset['back'] as ColorName];
      }
    }
  }

  #take(page: Page, name: BrandName, color: string): void {
    if (page === 'light') this.brand = {...this.brand, [name]: color};
    else this.ownDark = {...this.ownDark, [name]: color};
    this.copied = false;
  }

  readonly #beginAgain = (): void => {
    this.brand = OWN_BRAND;
    this.ownDark = {};
    for (const field of this.renderRoot.querySelectorAll<ColorField>('color-field')) field.words = undefined;
    this.copied = false;
  };

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
    const [light, dark] = themes as [Theme, Theme];
    return html`${this.#renderColors(light)}
      <details>
        <summary>Dark pages: derived from these, or your own</summary>
        ${this.#renderColors(dark)}
        <p><button type="button" @click=${() => (this.ownDark = {})}>Derive all again</button></p>
      </details>
      <div role="status">
        ${themes.map(({page, brand, colors}) =>
          verdict(page, measure(colors), adviceFor(brand), (name, color) => this.#take(page, name, color)),
        )}
      </div>
      <div class="pages">
        ${themes.map(
          ({page}) =>
            html`<div class=${page}><power-quiz activity-id=${page} deck="quick-6" seed="theme" persist="none" heading-level="3"></power-quiz></div>`,
        )}
      </div>
      <details>
        <summary>Every pair, measured</summary>
        ${themes.map(({page, colors}) => pairTable(page, measure(colors)))}
      </details>
      <label>CSS for your page<textarea readonly rows="12" .value=${themeCss(light.colors, dark.colors)}></textarea></label>
      <p>
        <button type="button" @click=${this.#copy}>Copy</button>
        <button type="button" @click=${this.#beginAgain}>Begin again</button>
        <span role="status">${this.copied ? 'Copied.' : ''}</span>
      </p>`;
  }

  #renderColors({page, brand}: Theme): TemplateResult {
    return html`<fieldset>
      <legend>On ${page} pages</legend>
      ${BRAND_NAMES.map((name) => colorField(`${LABELS[name]} (${name})`, brand[name], (color) => this.#take(page, name, color)))}
    </fieldset>`;
  }
}

customElements.define('theme-maker', ThemeMaker);

/** The maker on a page. A module of which nothing is used is left out of the built Storybook, its element with it; so this is used. */
export const themeMaker = (): TemplateResult => html`<theme-maker></theme-maker>`;
