// From measured heights to plain steps: at which widths of a card its first view takes less space, and how much it takes from there on.
// A text breaks its lines by how many letters fit into a line, so a step begins at a number of px (what stands beside the text) and of em. Where
// the layout changes, it does so at a width in px: those widths part the table into regions, and each region has steps of its own.

/** What is kept free is this many px more than is needed: other engines set type a little wider, and round the heights of lines. */
const HEADROOM = 11.5;
/** And within a step at most this many px more than that. */
const MOST_OVER = 10.5;
/** Widths at which a card lays itself out anew (`@container power-card` in the styles). */
const LAYOUTS = [400, 480, 560];
/** A region is not parted below this width, in px. */
const NARROWEST_REGION = 8;
/** What may stand beside a text of a card, in px. */
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

/** So many lines, em and px that no height is below them, and the least is over. */
function heightOf(found) {
  const rows = [...found].map(([{size, lineHeight}, [low, high]]) => ({size, line: size * lineHeight, low, high}));
  // Where the line height is our own, lines grow with the type alone.
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

/** The steps of a region, narrow ones first, where `beside` px stand beside the text: each as wide as what it keeps allows. */
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
  // The narrowest one goes down to the beginning of the region.
  return [{...step, beside: 0, ems: 0}, ...steps];
}

/** The fewest steps of a region that keep little too much free, in parts where that needs it. */
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
  // Two px for the border of the card, whose inside is asked.
  const edges = [widths[0], ...LAYOUTS.map((width) => width + 2), widths.at(-1) + 1];
  return edges.slice(1).flatMap((to, index) => stepsOfRegion(rows, edges[index], to));
}
