// The type in which the heights of the widgets are measured and tested: a font of a fixed version, so that no font of a system has a say.
import {readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

const FILES = {'noto-sans': 'noto-sans-latin', 'noto-sans-arabic': 'noto-sans-arabic-arabic'};
const WEIGHTS = [400, 600, 700];

function face(folder, file, weight) {
  const bytes = readFileSync(new URL(`node_modules/@fontsource/${folder}/files/${file}-${weight}-normal.woff2`, root));
  // Inside the style sheet, so that it is there before anything is drawn.
  return `@font-face {font-family: '${folder}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes.toString('base64')})}`;
}

/** Styles that set a page, and the widgets on it, in that type: `font` is a size and a line height, such as `16px/1.5`. */
export function measuredType(font) {
  const faces = Object.entries(FILES).flatMap(([folder, file]) => WEIGHTS.map((weight) => face(folder, file, weight)));
  const families = Object.keys(FILES).join(', ');
  return `${faces.join('\n')}\nbody {font: ${font} ${families}; --power-font-ui: ${families}}`;
}
