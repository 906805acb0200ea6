// `npm run size`: the bytes of every file for script tags, measured by size-limit. Fails while a file is over its ceiling, the goal.
// `--recorded` (in `npm test`) fails if a file has grown past its recorded size: a file over its ceiling may not get further away.
// `--record` writes the sizes of the files over their ceilings to tools/recorded-sizes.json; say why in the commit.
// size-limit stays at 12: from 14 on it needs Node 22.19, and we support 20.19.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';
import {loadedFiles} from './integrity.mjs';
import {describe, root, widgets} from './widgets.mjs';

/** The ceiling of the first file of a widget, in bytes of brotli 11, unless its widget.ts names another one. */
const CEILING = 15_360;
/** The ceiling of the file with the first views of all widgets, in bytes of brotli 11. */
const CEILING_OF_ALL = 24_576;

/** Compressed sizes may differ by this many bytes between versions of Node. */
const SLACK = 64;
const recordFile = new URL('tools/recorded-sizes.json', root);

const ceilings = {'power-widgets.js': CEILING_OF_ALL};
for (const widget of widgets) ceilings[`power-${widget}.js`] = (await describe(widget)).ceiling ?? CEILING;

/** The sizes in bytes of some files of dist/cdn: uncompressed, with gzip or with brotli. */
async function measure(names, how) {
  const files = names.map((name) => ({...how, files: [fileURLToPath(new URL(`dist/cdn/${name}`, root))]}));
  return (await sizeLimit([filePlugin], {checks: files})).map(({size}) => size);
}

/** One row for each file; `size` is the one that the ceiling limits. */
async function measureAll() {
  const names = loadedFiles();
  const [raw, gzip, brotli] = await Promise.all([{brotli: false}, {gzip: true}, {}].map((how) => measure(names, how)));
  return names.map((name, index) => {
    const sizes = {raw: raw[index], gzip: gzip[index], brotli: brotli[index]};
    const ceiling = ceilings[name];
    return {name, ...sizes, size: sizes.brotli, ceiling, over: ceiling ? Math.max(0, sizes.brotli - ceiling) : 0};
  });
}

function printTable(rows) {
  const cells = ({name, raw, gzip, brotli, ceiling, over}) =>
    [name, raw, gzip, brotli, ceiling ? String(ceiling) : '', over ? `over by ${over}` : ''].map(String);
  const table = [['file', 'raw', 'gzip', 'brotli', 'ceiling', ''], ...rows.map(cells)];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const pad = (cell, column) => (column && column < 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  for (const row of table) console.log(row.map(pad).join('  ').trimEnd());
}

function record(over) {
  const sizes = Object.fromEntries(over.map(({name, size}) => [name, size]));
  const comment = 'Files over their ceilings, as they were when recorded; npm test lets none grow. Written by: npm run size -- --record';
  writeFileSync(recordFile, `${JSON.stringify({comment, sizes}, null, 2)}\n`);
  console.log('\ntools/recorded-sizes.json is written.');
}

function compareWithRecord(rows) {
  const {sizes} = JSON.parse(readFileSync(recordFile, 'utf8'));
  for (const {name, size, ceiling, over} of rows.filter((row) => row.ceiling)) {
    const limit = Math.max(ceiling, name in sizes ? sizes[name] + SLACK : 0);
    if (size > limit) {
      console.error(`\n${name}: ${size}, ${size - limit} more than its limit (${limit}).`);
      process.exitCode = 1;
    } else if (over) console.log(`\n${name}: still ${over} over its ceiling, as recorded.`);
  }
}

function compareWithCeilings(over) {
  if (!over.length) return;
  for (const {name, size, ceiling, over: bytes} of over)
    console.error(`\n${name} is over its ceiling by ${bytes} bytes (${size}, ceiling ${ceiling}).`);
  console.error('Look first at what is in the bundle.');
  process.exitCode = 1;
}

const rows = await measureAll();
printTable(rows);
const over = rows.filter((row) => row.over);
if (process.argv.includes('--record')) record(over);
else if (process.argv.includes('--recorded')) compareWithRecord(rows);
else compareWithCeilings(over);
