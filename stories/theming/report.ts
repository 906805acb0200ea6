import {html, nothing, type TemplateResult} from 'lit';
import {LABELS, type BrandName} from './brand.js';
import type {Advice, Measured} from './measure.js';

export type Page = 'light' | 'dark';

/** What can be read on a page, and for each color that has too little contrast one line of advice. */
export function verdict(page: Page, pairs: readonly Measured[], advice: readonly Advice[], take: (name: BrandName, color: string) => void) {
  const failing = pairs.filter(({passes}) => !passes).length;
  if (!failing) return html`<p>On a ${page} page: all ${pairs.length} pairs can be read or seen.</p>`;
  return html`<p>On a ${page} page ${failing} of ${pairs.length} pairs have too little contrast:</p>
    <ul>
      ${advice.map((line) => html`<li>${adviceLine(page, line, take)}</li>`)}
    </ul>`;
}

function adviceLine(page: Page, {name, pairs, better}: Advice, take: (name: BrandName, color: string) => void): TemplateResult {
  const {front, back, ratio, least} = pairs[0]!;
  const more = pairs.length > 1 ? `, the worst of ${pairs.length} pairs` : '';
  return html`<strong>${LABELS[name]}</strong> (${name}): ${front} on ${back} has ${ratio.toFixed(1)}:1 and needs ${least}:1${more}.
    ${
      better
        ? html`The nearest shade that mends them all:
          <button type="button" aria-label="Take ${better} for ${LABELS[name]} on a ${page} page" @click=${() => take(name, better)}>
            Take ${better}
          </button>`
        : `No shade of it is enough${name === 'paper' ? '' : ' on this card'}.`
    }`;
}

/** Every pair with its contrast, and how it looks. */
export function pairTable(page: Page, pairs: readonly Measured[]): TemplateResult {
  return html`<h3>On a ${page} page</h3>
    <div class="scroll" role="region" aria-label="Pairs on a ${page} page" tabindex="0">
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
