// `npm run size`: raw, gzip and brotli bytes of every file for script tags. Fails while a file is over its ceiling, the goal.
// `--recorded` (in `npm test`) fails where a file has grown past its recorded size: a file over its ceiling may not get further away.
// `--record` takes the sizes of the files over their ceilings anew, into tools/recorded-sizes.json; say why in the commit.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileSizes} from './file-sizes.mjs';
import {loadedFiles} from './integrity.mjs';
import {root} from './widgets.mjs';

/** Ceilings of the English files with their content: brotli 11, but for the file with all widgets, which is measured with gzip. */
const CEILINGS = {
  'power-quiz.js': {brotli: 20_480},
  'power-reflection.js': {brotli: 15_360},
  'power-checklist.js': {brotli: 17_408},
  'power-explainer.js': {brotli: 20_480},
  'power-widgets.js': {gzip: 51_200},
};

/** What compression may differ by from one Node to another, in bytes. */
const SLACK = 64;
const recordFile = new URL('tools/recorded-sizes.json', root);

const rows = loadedFiles().map((name) => {
  const size = fileSizes(name);
  const [[kind, ceiling] = []] = Object.entries(CEILINGS[name] ?? {});
  return {name, ...size, kind, ceiling, over: ceiling ? Math.max(0, size[kind] - ceiling) : 0};
});

const cells = (row) => [
  row.name,
  row.raw,
  row.gzip,
  row.brotli,
  row.ceiling ? `${row.kind} ${row.ceiling}` : '',
  row.over ? `over by ${row.over}` : '',
];
const table = [['file', 'raw', 'gzip', 'brotli', 'ceiling', ''], ...rows.map(cells)].map((row) => row.map(String));
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table) {
  console.log(
    row
      .map((cell, column) => (column && column < 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}

const over = rows.filter((row) => row.over);
if (process.argv.includes('--record')) {
  const sizes = Object.fromEntries(over.map((row) => [row.name, row[row.kind]]));
  const comment = 'Files over their ceilings, as they were when recorded; npm test lets none grow. Written by: npm run size -- --record';
  writeFileSync(recordFile, `${JSON.stringify({comment, sizes}, null, 2)}\n`);
  console.log('\ntools/recorded-sizes.json is written.');
} else if (process.argv.includes('--recorded')) {
  const {sizes} = JSON.parse(readFileSync(recordFile, 'utf8'));
  for (const {name, kind, ceiling, over, ...size} of rows.filter((row) => row.ceiling)) {
    const limit = Math.max(ceiling, (sizes[name] ?? 0) + (name in sizes ? SLACK : 0));
    if (size[kind] > limit) {
      console.error(`\n${name}: ${kind} ${size[kind]}, ${size[kind] - limit} more than it may have (${limit}).`);
      process.exitCode = 1;
    } else if (over) console.log(`\n${name}: ${over} over its ceiling still, as recorded.`);
  }
} else if (over.length) {
  for (const row of over)
    console.error(`\n${row.name} is over its ceiling by ${row.over} bytes (${row.kind} ${row[row.kind]}, ceiling ${row.ceiling}).`);
  console.error('Look at what is in the bundle before anything else.');
  process.exitCode = 1;
}
