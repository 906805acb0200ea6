// The space that a page keeps free for a widget whose script is still on its way. The card takes all of it, so nothing moves when it comes.
// tools/reserve.json is the one source: what `node tools/measure-heights.mjs` measured, by the width of the card.
import {existsSync, readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

/** The widths of cards that are measured, and the sizes of a page's type. */
export const NARROWEST = 280;
export const WIDEST = 1168;
export const TYPE_SIZES = [16, 18];

/** What usually stands beside a card in the window of a page, in px. */
const BESIDE = 32;

const file = new URL('tools/reserve.json', root);
const table = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** The steps of a widget, narrow ones first: from a card this wide on, `em` and `px` together. */
export function stepsOf(widget) {
  if (!table[widget]) throw new Error(`tools/reserve.json has no "${widget}": run node tools/measure-heights.mjs`);
  return Object.entries(table[widget]).map(([width, [em, px]]) => ({width: Number(width), em, px}));
}

const length = ({em, px}) => [em && `${em}em`, px && `${px}px`].filter(Boolean).join(' + ').replace('+ -', '- ');
const height = (step) => `calc(${length(step)})`;

/**
 * dist/cdn/power-reserve.css, for tags, and for links and marked elements that become widgets. Not on paper, where a widget takes what it
 * needs, nor where no script may come; `hidden` stays hidden, and a link inside a widget is its fallback.
 */
export const reserveStyles = (widgets) =>
  widgets
    .flatMap((widget) => {
      const name = `power-${widget}`;
      const places = `:is(${name}, a.${name}, [data-power=${widget}]):not([hidden], ${name} *)`;
      return stepsOf(widget).map((step, index) =>
        index
          ? `@media screen and (scripting) and (width >= ${step.width + BESIDE}px) {\n  ${places} {\n    min-block-size: ${height(step)};\n  }\n}\n`
          : `${name}:not([hidden]) {\n  display: block;\n}\n@media screen and (scripting) {\n  ${places} {\n    display: block;\n    min-block-size: ${height(step)};\n  }\n}\n`,
      );
    })
    .join('');

/** The same for the gallery, which knows how wide its cards are. */
export const galleryStyles = (widget) =>
  stepsOf(widget)
    .map((step, index) => {
      const rule = `.reserve-${widget} {\n  min-block-size: ${height(step)};\n}\n`;
      return index ? `@container embed (width >= ${step.width}px) {\n${rule}}\n` : rule;
    })
    .join('');

/** Where one sloping line of the formula gives way to the next: widths of cards. */
const BENDS = [400, 568, 672, 744];

/** The lines over the steps between two widths, one for each slope: `em` and `px`, less `slope` px for each px of the window. */
function linesOver(steps, from, to) {
  const ends = steps
    .map((step, index) => ({...step, end: Math.min(to, steps[index + 1]?.width ?? to)}))
    .filter(({width, end}) => end > Math.max(from, width));
  return Array.from({length: 101}, (_, index) => {
    const slope = index / 20;
    const tops = TYPE_SIZES.map((size) => Math.max(...ends.map(({em, px, end}) => em * size + px + slope * (end + BESIDE))));
    const em = Math.round(((tops[1] - tops[0]) / (TYPE_SIZES[1] - TYPE_SIZES[0])) * 10) / 10;
    return {em, px: Math.ceil(Math.max(...tops.map((top, at) => top - em * TYPE_SIZES[at]))), slope};
  });
}

/** How much the highest of the lines keeps free beyond the steps, over all widths. */
function waste(lines, steps) {
  let sum = 0;
  for (let width = NARROWEST; width <= WIDEST; width += 16) {
    const step = steps.findLast((each) => each.width <= width);
    const heights = lines.map(({em, px, slope}) => em * TYPE_SIZES[0] + px - slope * (width + BESIDE));
    sum += Math.max(...heights) - step.em * TYPE_SIZES[0] - step.px;
  }
  return sum;
}

/** One value for an inline style, which has no media queries: never lower than the steps. */
export function reserveFormula(widget) {
  const steps = stepsOf(widget);
  const last = {...steps.at(-1), slope: 0};
  const edges = [0, ...BENDS.filter((bend) => bend < last.width), last.width];
  const choices = edges.slice(1).map((to, index) => linesOver(steps, edges[index], to));
  // From the steepest: a flat line would hide what the others could save.
  let lines = choices.map((all) => all.at(-1));
  // Each line in turn takes the slope that wastes least beside the others.
  for (let round = 0; round < 3; round++) {
    choices.forEach((all, at) => {
      const wasteWith = (line) => waste([...lines.with(at, line), last], steps);
      lines = lines.with(
        at,
        all.reduce((best, line) => (wasteWith(line) < wasteWith(best) ? line : best)),
      );
    });
  }
  const words = lines.map(({slope, ...line}) => length(line) + (slope ? ` - ${Math.round(slope * 100)}vw` : ''));
  return `max(${[...new Set([...words, length(last)])].join(', ')})`;
}
