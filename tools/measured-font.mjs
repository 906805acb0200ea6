// The font in which the heights of the widgets are measured and all browser tests run. Its version is fixed, so that results do not depend
// on the fonts of a system.
import {readFileSync} from 'node:fs';
import {factsOf, locales, root} from './widgets.mjs';

/** Font files by the family name that pages use. */
const FILES = {
  'noto-sans': 'noto-sans/files/noto-sans-latin',
  ...Object.fromEntries(locales.flatMap((locale) => factsOf(locale).fonts ?? []).map((file) => [file.split('/')[0], file])),
  // The check mark, which in Noto is among the signs of other scripts.
  'noto-sans-signs': 'noto-sans-jp/files/noto-sans-jp-60',
  // The letters of the pseudo-locales.
  'noto-sans-extended': 'noto-sans/files/noto-sans-latin-ext',
};
const WEIGHTS = [400, 600, 700];

/** A font inside the style sheet, so that it is there before anything is drawn. */
const inside = (file) => `data:font/woff2;base64,${readFileSync(new URL(file, root)).toString('base64')}`;

const face = (family, weight, address) => `@font-face {font-family: '${family}'; font-weight: ${weight}; src: url(${address})}`;

/**
 * Styles that set a page and its widgets in that font: `font` is a size and a line height, such as `16px/1.5`. `addressOf` gives the
 * address of a file of the repository; without it, the fonts are in the styles.
 */
export function measuredType(font, addressOf = inside) {
  const faces = Object.entries(FILES).flatMap(([family, file]) =>
    WEIGHTS.map((weight) => face(family, weight, addressOf(`node_modules/@fontsource/${file}-${weight}-normal.woff2`))),
  );
  const families = Object.keys(FILES).join(', ');
  return `${faces.join('\n')}\n:root {--power-font-ui: ${families}} body {font: ${font} ${families}}`;
}
