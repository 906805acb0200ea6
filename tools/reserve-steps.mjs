// From measured heights to plain steps: at which widths of a card its first view takes less space, and how much it takes from there on.
// Lines break by how many letters fit, so a step begins at a width in px (what is beside the text) plus a width in em. The layout changes at
// fixed widths in px: they divide the table into regions, and each region has its own steps.

/** We reserve this many px more than needed: other engines set type a little wider and round line heights. */
const HEADROOM = 11.5;
/** Within a step, we reserve at most this many px more than that. */
const MOST_OVER = 10.5;
/** Widths at which the layout of a card changes (`@container power-card` in the styles). */
const LAYOUTS = [400, 480, 560];
/** A region of this width in px or less is not divided. */
const NARROWEST_REGION = 8;
/** Possible widths of what is beside the text of a card, in px. */
const BESIDE = [0, 20, 40, 50, 60, 70, 80, 90, 100, 120];

/**
 * @typedef {{size: number, lineHeight: number, widths: number[], heights: number[]}} Row heights of one type at each width, in px
 * @typedef {{from: number, beside: number, ems: number, lines: number, em: number, px: number, over: number}} Step
 */

/** The lowest and the highest of some heights, by type. */
const bounds = (cells, found = new Map()) => {
  for (const {row, height} of cells) {
    const [low, high] = found.get(row) ?? [height, height];
    found.set(row, [Math.min(low, height), Math.max(high, height)]);
  }
  return found;
};

/** A height in lines, em and px that is enough for all rows and wastes as little as possible. */
function heightOf(found) {
  const rows = [...found].map(([{size, lineHeight}, [low, high]]) => ({size, line: size * lineHeight, low, high}));
  // If the page does not change the line height, lines grow with the type alone.
  const mostLines = new Set(rows.map(({size, line}) => line / size)).size > 1 ? 70 : 0;
  let best = {over: Infinity};
  for (let lines = 0; lines <= mostLines; lines++) {
    for (let em = -10; em <= (mostLines ? 60 : 140); em += mostLines ? 1 : 0.5) {
      const grown = ({size, line}) => size * em + line * lines;
      const px = Math.ceil(Math.max(...rows.map((row) => row.high - grown(row))) + HEADROOM);
      const over = Math.max(...rows.map((row) => px - HEADROOM + grown(row) - row.low));
      if (over < best.over) best = {lines, em, px, over};
    }
  }
  return best;
}

/** The steps of a region, narrow ones first, with `beside` px beside the text. Each is as wide as it can be without wasting too much. */
function stepsWith(cells, from, beside) {
  const byEms = new Map();
  for (const cell of cells) {
    const ems = Math.floor(((cell.width - beside) / cell.row.size) * 20) / 20;
    byEms.set(ems, [...(byEms.get(ems) ?? []), cell]);
  }
  const steps = [];
  let found = new Map();
  let step;
  for (const [ems, more] of [...byEms].sort(([a], [b]) => b - a)) {
    const wider = bounds(more, new Map(found));
    if ([...wider].every(([row, heights]) => String(heights) === String(found.get(row)))) step = {...step, ems};
    else {
      const height = heightOf(wider);
      const fits = height.over <= MOST_OVER || !step;
      if (!fits) steps.unshift(step);
      found = fits ? wider : bounds(more);
      step = {from, beside, ems, ...(fits ? height : heightOf(found))};
    }
  }
  // The narrowest step begins where the region begins.
  return [{...step, beside: 0, ems: 0}, ...steps];
}

/** The fewest steps of a region that waste little. The region is divided if that is not possible otherwise. */
function stepsOfRegion(rows, from, to) {
  const cells = rows.flatMap((row) => row.widths.map((width, index) => ({row, width, height: row.heights[index]})));
  const inside = cells.filter(({width}) => width >= from && width < to);
  const tries = BESIDE.map((beside) => stepsWith(inside, from, beside));
  const costOf = (steps) => 1000 * Math.max(0, ...steps.map(({over}) => over - MOST_OVER)) + steps.length;
  const best = tries.reduce((least, steps) => (costOf(steps) < costOf(least) ? steps : least));
  const middle = Math.round((from + to) / 2);
  if (costOf(best) < 1000 || to - from <= NARROWEST_REGION || middle <= from || middle >= to) return best;
  return [...stepsOfRegion(rows, from, middle), ...stepsOfRegion(rows, middle, to)];
}

/**
 * The steps of a first view, narrow ones first.
 *
 * @param {Row[]} rows
 * @returns {Step[]}
 */
export function stepsFrom(rows) {
  const {widths} = rows[0];
  // Plus 2 px for the borders of the card: the container query asks for the width inside.
  const edges = [widths[0], ...LAYOUTS.map((width) => width + 2), widths.at(-1) + 1];
  return edges.slice(1).flatMap((to, index) => stepsOfRegion(rows, edges[index], to));
}
