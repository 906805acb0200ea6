import tokens from '../../src/design/tokens.json';
import {contrast, lightness, mix, readable} from './color.js';

/** The name of a color in src/design/tokens.json. */
export type ColorName = Exclude<keyof typeof tokens.color, `$${string}`>;
/** Every color of a theme, as `#rrggbb`. */
export type Colors = Readonly<Record<ColorName, string>>;

/** The five values that a brand brings, for a light page. */
export const BRAND_NAMES = ['ink', 'paper', 'accent', 'practitioner', 'client'] as const;
export type BrandName = (typeof BRAND_NAMES)[number];
export type Brand = Readonly<Record<BrandName, string>>;

/** What a designer calls them. */
export const LABELS: Readonly<Record<BrandName, string>> = {
  ink: 'Text',
  paper: 'Card',
  accent: 'Buttons',
  practitioner: 'The practitioner’s stone',
  client: 'The client’s stone',
};

const own = (name: ColorName): string => tokens.color[name].$value.hex;

/** The brand of the library itself. */
export const OWN_BRAND = Object.fromEntries(BRAND_NAMES.map((name) => [name, own(name)])) as Brand;

/** All colors from the five. What the brand gave is never changed; what is derived can be read wherever the given colors allow. */
export function colorsOf(brand: Brand): Colors {
  const {ink, paper, accent, practitioner, client} = brand;
  const dark = contrast(paper, '#ffffff') > contrast(paper, '#000000');
  const field = mix(paper, dark ? ink : '#ffffff', dark ? 0.06 : 0.8);
  const wash = mix(paper, dark ? ink : client, dark ? 0.08 : 0.12);
  const layer = mix(paper, client, 0.22);
  const zone = (name: 'over-use' | 'skillful-use' | 'under-use') => {
    const behind = mix(paper, own(name), dark ? 0.35 : 0.1);
    return {[name]: readable(own(name), [paper, behind], 7), [`${name}-wash`]: behind};
  };
  const accentWash = mix(paper, accent, 0.08);
  const zones = {...zone('over-use'), ...zone('skillful-use'), ...zone('under-use')} as Partial<Colors>;
  const washes = Object.entries(zones).flatMap(([name, value]) => (name.endsWith('wash') ? [value] : []));
  return {
    ...brand,
    'ink-soft': readable(mix(ink, paper, 0.2), [paper, field, wash, ...washes], 7),
    field,
    wash,
    line: mix(paper, ink, 0.18),
    edge: readable(mix(paper, ink, 0.5), [paper, field, wash, layer], 3),
    'accent-wash': accentWash,
    'on-accent': [paper, ink, '#ffffff', '#000000'].sort((a, b) => contrast(b, accent) - contrast(a, accent))[0]!,
    focus: readable(accent, [paper, field, wash, accentWash, ...washes], 3),
    layer,
    practitioner,
    client,
    ...zones,
  } as Colors;
}

/** The same brand for a dark page: its hues, with paper and ink changing places. */
export function darkBrand({paper, accent, practitioner, client}: Brand): Brand {
  const dark = {
    paper: lightness(accent, 0.22, 0.2),
    ink: lightness(paper, 0.94, 0.8),
    accent: lightness(accent, 0.82),
    practitioner: lightness(practitioner, 0.68),
    client: lightness(client, 0.8),
  };
  const {field, wash, ...colors} = colorsOf(dark);
  const zones = [colors['over-use-wash'], colors['skillful-use-wash'], colors['under-use-wash']];
  return {...dark, accent: readable(dark.accent, [dark.paper, field, wash, ...zones], 7)};
}

/** The CSS that gives a page these colors, on light pages and on dark ones. */
export function themeCss(light: Colors, dark: Colors): string {
  const names = Object.keys(tokens.color).filter((name): name is ColorName => !name.startsWith('$'));
  return `:root {\n${names.map((name) => `  --power-${name}: light-dark(${light[name]}, ${dark[name]});`).join('\n')}\n}\n`;
}
