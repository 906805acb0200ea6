import {html, type TemplateResult} from 'lit';
import tokens from '../../src/design/tokens.json';

interface Token {
  readonly $value: unknown;
  readonly $type?: string;
  readonly $description: string;
  readonly $extensions?: {readonly mode?: Readonly<Record<string, unknown>>};
}

/** The modes of a color: what stands in the file for each. */
const MODES = ['light', 'dark', 'contrast-light', 'contrast-dark'];

/** The tokens of a group, by their public names. */
function tokensOf(group: keyof typeof tokens): [string, Token][] {
  return Object.entries(tokens[group] as unknown as Record<string, Token>).filter(([name]) => !name.startsWith('$'));
}

const inMode = ({$value, $extensions}: Token, mode: string) => ($extensions?.mode?.[mode] ?? $value) as {hex: string};

/** Every color, as it is in each mode. */
export const colorTable = (): TemplateResult =>
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
              const {hex} = inMode(token, mode);
              return html`<td><span class="swatch" style="background: ${hex}"></span><code>${hex}</code></td>`;
            })}
            <td>${token.$description}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What a value looks like in words. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const {value: amount, unit} = value as {value: number; unit: string};
  return `${amount}${unit}`;
}

/** Something to see for a measure: a bar as long as it. */
const bar = (token: Token): TemplateResult => html`<span class="bar" style="inline-size: ${written(token.$value)}"></span>`;

/** Every token of another group. */
export const valueTable = (group: 'measure' | 'type' | 'motion'): TemplateResult =>
  html`<table class="tokens">
    <thead>
      <tr>
        <th scope="col">Property</th>
        <th scope="col">Value</th>
        <th scope="col">For</th>
      </tr>
    </thead>
    <tbody>
      ${tokensOf(group).map(
        ([name, token]) =>
          html`<tr>
            <th scope="row"><code>--power-${name}</code></th>
            <td>${group === 'measure' ? bar(token) : ''}<code>${written(token.$value)}</code></td>
            <td>${token.$description}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
