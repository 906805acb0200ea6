// `npm run bench`: our quiz against two rivals written by hand, in one run. It needs a build (`npm run build`).
// `--record` writes the figures to recorded.json, and their table into the README. A target that is missed is told, and fails nothing.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {root} from '../../tools/widgets.mjs';
import {FAST, SLOW, startBrowser} from './browser.mjs';
import {drive} from './drive.mjs';
import * as measures from './measures.mjs';
import {CONTENDERS, makePages} from './pages.mjs';
import {consoleTable, withTable} from './report.mjs';
import {servePages} from './server.mjs';

const ROUNDS = 15;
const RECORD = new URL('recorded.json', import.meta.url);

/** Figures of three decimals: more would be noise. */
const rounded = (figures) =>
  JSON.parse(JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)));

async function measureAll(browser, url) {
  const say = (what) => console.log(`Measuring: ${what}`);
  const figures = {};
  for (const contender of CONTENDERS) await drive(browser, url, contender);
  console.log('All of them work, from the first answer to the result.');
  say('bytes and requests');
  figures.wire = await measures.measureWire(browser, url);
  say('until it is usable');
  figures.fast = await measures.measureUsable(browser, url, FAST, ROUNDS);
  say('until it is usable, on a slow phone');
  figures.slow = await measures.measureUsable(browser, url, SLOW, ROUNDS);
  say('layout shift');
  figures.shift = await measures.measureShift(browser, url, 3);
  say('from Check to what is said');
  figures.feedback = await measures.measureFeedback(browser, url, 5);
  say('a thousand on one page');
  figures.many = await measures.measureMany(browser, url, 5);
  say('ten thousand that come and go');
  figures.connects = await measures.measureConnects(browser, url);
  return rounded(figures);
}

function record(figures, version) {
  const processors = cpus();
  const recorded = {
    comment: 'Written by: npm run bench -- --record',
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} cores of ${processors[0].model.trim()}`,
    chromium: `Chromium ${version}`,
    figures,
  };
  writeFileSync(RECORD, `${JSON.stringify(recorded, null, 2)}\n`);
  const readme = new URL('README.md', root);
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), recorded));
  console.log('\ntest/bench/recorded.json and the table in README.md are written.');
}

if (!existsSync(new URL('dist/cdn/power-quiz.js', root))) {
  console.error('There is nothing to measure yet: npm run build');
  process.exit(1);
}
const server = await servePages(await makePages());
const browser = await startBrowser();
try {
  const figures = await measureAll(browser, server.url);
  console.log(`\n${consoleTable(figures)}\n`);
  console.log(
    'Medians, and in parentheses the middle half. The rivals show the same twelve scenes and the same feedback; they lack saving,',
  );
  console.log('languages, printing, themes, pictures, further rounds and content of a page’s own.');
  if (process.argv.includes('--record')) record(figures, browser.version());
} finally {
  await browser.close();
  await server.close();
}
