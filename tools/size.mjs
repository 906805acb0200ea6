// `npm run size`: raw, gzip and brotli bytes of every file for script tags. Fails past a ceiling; with `--report` it only says so.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {root} from './widgets.mjs';

/** Ceilings of the English files with their content: brotli 11, but for the file with all widgets, which is measured with gzip. */
const CEILINGS = {
  'power-quiz.js': {brotli: 20_480},
  'power-reflection.js': {brotli: 15_360},
  'power-checklist.js': {brotli: 17_408},
  'power-explainer.js': {brotli: 20_480},
  'power-widgets.js': {gzip: 51_200},
};

const cdn = new URL('dist/cdn/', root);
const files = readdirSync(cdn, {recursive: true})
  .filter((name) => /\.(js|css)$/.test(name))
  .sort();
const rows = files.map((name) => {
  const bytes = readFileSync(new URL(name, cdn));
  const size = {
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
  const [[kind, ceiling] = []] = Object.entries(CEILINGS[name] ?? {});
  return {name, ...size, ceiling: ceiling && `${kind} ${ceiling}`, over: ceiling && size[kind] > ceiling ? size[kind] - ceiling : 0};
});

const cells = (row) => [row.name, row.raw, row.gzip, row.brotli, row.ceiling ?? '', row.over ? `over by ${row.over}` : ''];
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
if (rows.some((row) => row.over)) {
  console.error('\nA file is over its ceiling. Look at what is in the bundle before anything else.');
  if (!process.argv.includes('--report')) process.exitCode = 1;
}
