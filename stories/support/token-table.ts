import {html, nothing, type TemplateResult} from 'lit';
import {colorIn, CSS_VALUES, MODES, tokensOf} from './token-values.js';
import './token-table.css';

/** A table that is wider than its column scrolls in itself, by keyboard too. */
const scrolling = (name: string, table: TemplateResult): TemplateResult =>
  html`<div class="table-scroll" role="region" aria-label=${name} tabindex="0">${table}</div>`;

/** Every color, as it is in each mode. */
export const colorTable = (): TemplateResult =>
  scrolling(
    'Colors',
    html`<table class="tokens">
    <thead>
      <tr>
        <th scope="col">Property</th>
        ${MODES.map((mode) => html`<th scope="col">${mode}</th>`)}
        <th scope="col">For</th>
      </tr>
    </thead>
    <tbody>
      ${tokensOf('color').map(
        ([name, token]) =>
          html`<tr>
            <th scope="row"><code>--power-${name}</code></th>
            ${MODES.map((mode) => {
              const color = colorIn(token, mode);
              return html`<td><span class="swatch" style="background: ${color}"></span><code>${color}</code></td>`;
            })}
            <td>${token.$description}</td>
          </tr>`,
      )}
    </tbody>
  </table>`,
  );

type Sample = (name: string, value: string) => TemplateResult;

/** Every token of another group, with something to see for its value. */
const valueTable = (group: 'measure' | 'type' | 'motion', sample?: Sample): TemplateResult =>
  html`<table class="tokens">
    <thead>
      <tr>
        <th scope="col">Property</th>
        <th scope="col">Value</th>
        ${sample ? html`<th scope="col">Seen</th>` : nothing}
        <th scope="col">For</th>
      </tr>
    </thead>
    <tbody>
      ${tokensOf(group).map(([name, {$description}]) => {
        const value = CSS_VALUES.get(name)!;
        return html`<tr>
          <th scope="row"><code>--power-${name}</code></th>
          <td><code>${value}</code></td>
          ${sample ? html`<td>${sample(name, value)}</td>` : nothing}
          <td>${$description}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;

/** A corner for a radius, and for any other measure a bar as long as it. */
const measureSample: Sample = (name, value) =>
  name.startsWith('radius')
    ? html`<span class="corner" style="border-start-start-radius: ${value}"></span>`
    : html`<span class="bar" style="inline-size: ${value}"></span>`;

/** A line in the page’s own text, with the one face, size or weight that the token gives it. */
const typeSample: Sample = (name, value) => {
  const property = name.endsWith('-size') ? 'font-size' : name.endsWith('-weight') ? 'font-weight' : 'font-family';
  return html`<span class="specimen"><span style="${property}: ${value}">Aa The role stays</span></span>`;
};

export const measureTable = (): TemplateResult => scrolling('Measures', valueTable('measure', measureSample));
export const typeTable = (): TemplateResult => scrolling('Type', valueTable('type', typeSample));

const moveDot = ({currentTarget}: Event): unknown => (currentTarget as HTMLElement).classList.toggle('moved');

/** How things move, and a dot that moves so. */
export const motionTable = (): TemplateResult =>
  html`${scrolling('Motion', valueTable('motion'))}
    <button class="mover" type="button" @click=${moveDot}>
      Move the dot
      <span class="track" style="--settle: ${CSS_VALUES.get('duration')} ${CSS_VALUES.get('easing')}"><span class="dot"></span></span>
    </button>`;

/** The files that `npm run build` makes of the tokens, to take along: one for style sheets, and one per mode for Figma. */
export const tokenFiles = (): TemplateResult =>
  html`<ul class="token-files">
    ${['tokens.css', ...MODES.map((mode) => `figma/${mode}.tokens.json`)].map(
      (path) => html`<li><a href="tokens/${path}" download>${path}</a></li>`,
    )}
  </ul>`;
