// The figures in words: one row for each measure, with its target and whether it is met.
import {tableOf as markdownTable, withBlock} from '../../tools/markdown.mjs';
import {CONTENDERS, LIT_RIVAL, OURS} from './pages.mjs';

/** What we aim at. `usable`, `slow` and `feedback` are ratios to Lit by hand; the others are figures of ours alone. */
const TARGETS = {usable: 1.05, slow: 1.15, feedback: 1.3, shift: 0, time: 3, heap: 6, connects: 200};

const number = (digits) => (value) => value.toLocaleString('en-US', {minimumFractionDigits: digits, maximumFractionDigits: digits});
const whole = number(0);
const range = (unit, digits) => {
  const format = number(digits);
  return ({median, from, to}) => `${format(median)} ${unit} (${format(from)}–${format(to)})`;
};
const wire = ({bytes, requests}) => `${whole(bytes)} in ${requests} ${requests === 1 ? 'request' : 'requests'}`;

/** A target and whether it is met. Figures are compared as they are printed. */
function verdict(value, limit, unit, digits) {
  const met = Number(value.toFixed(digits)) <= limit;
  return {met, target: `≤ ${number(digits)(limit)}${unit}: ${met ? 'met' : 'not met'}`};
}

/** A row whose target is a ratio to Lit by hand. */
function ratioRow(what, figures, limit) {
  const ratio = figures[OURS.name].median / figures[LIT_RIVAL.name].median;
  const {met, target} = verdict(ratio, limit, ' × Lit by hand', 2);
  return {what, cells: cellsOf(figures, range('ms', 0)), target: `${target} (${number(2)(ratio)})`, met};
}

const cellsOf = (figures, format) => CONTENDERS.map(({name}) => (name in figures ? format(figures[name]) : '–'));
const only = (text) => CONTENDERS.map(({name}) => (name === OURS.name ? text : '–'));
const pick = (figures, key) => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value[key]]));

/** All rows: what is measured, a cell for each contender, the target and whether it is met (`undefined` where there is none). */
function rowsOf({wire: wires, fast, slow, shift, feedback, many, connects}) {
  const times = pick(many, 'time');
  const heaps = pick(many, 'heap');
  return [
    {what: 'bytes of the quiz alone', cells: cellsOf(pick(wires, 'quiz'), wire)},
    {what: 'bytes of the whole page', cells: cellsOf(pick(wires, 'page'), wire)},
    ratioRow('usable', fast, TARGETS.usable),
    ratioRow('usable on slow 4G, processor ÷ 4', slow, TARGETS.slow),
    {
      what: 'layout shift on slow 4G',
      cells: cellsOf(shift, number(3)),
      ...verdict(shift[OURS.name], TARGETS.shift, '', 3),
    },
    ratioRow('Check to feedback, processor ÷ 4', feedback, TARGETS.feedback),
    {
      what: '1,000 on a page: time for each',
      cells: cellsOf(times, range('ms', 2)),
      ...verdict(times[OURS.name].median, TARGETS.time, ' ms', 2),
    },
    {
      what: '1,000 on a page: heap for each',
      cells: cellsOf(heaps, range('KiB', 1)),
      ...verdict(heaps[OURS.name].median, TARGETS.heap, ' KiB', 1),
    },
    {
      what: '10,000 connected and removed: heap left',
      cells: only(`${whole(connects.heap)} KiB, ${whole(connects.nodes)} nodes, ${whole(connects.listeners)} listeners`),
      ...verdict(connects.heap, TARGETS.connects, ' KiB', 0),
    },
  ];
}

const HEADS = ['', ...CONTENDERS.map(({title}) => title), 'target'];
const tableOf = (rows) => [HEADS, ...rows.map(({what, cells, target = ''}) => [what, ...cells, target])];

/** The table for the console. */
export function consoleTable(figures) {
  const table = tableOf(rowsOf(figures));
  const widths = HEADS.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What the README says between its markers. */
function readmeTable({date, machine, chromium, figures}) {
  const rows = rowsOf(figures);
  const [heads, ...lines] = tableOf(rows);
  const judged = rows.filter(({met}) => met !== undefined);
  return `Taken on ${date} with ${chromium} on ${machine}: medians, in parentheses the middle half (${figures.slow[OURS.name].count} loads each, ${figures.many[OURS.name].time.count} pages of 1,000). ${judged.filter(({met}) => met).length} of ${judged.length} targets are met.

${markdownTable(heads, lines)}`;
}

/** The README with the recorded figures between its markers. */
export const withTable = (readme, recorded) => withBlock(readme, 'bench', readmeTable(recorded));
