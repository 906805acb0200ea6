// The benchmark: what the README says is what was recorded, and the rivals are quizzes that work.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {root} from '../../tools/widgets.mjs';
import {startBrowser} from '../bench/browser.mjs';
import {drive} from '../bench/drive.mjs';
import {HTML_RIVAL, LIT_RIVAL, makeRivalPages} from '../bench/pages.mjs';
import {withTable} from '../bench/report.mjs';
import {servePages} from '../bench/server.mjs';

const read = (file) => readFileSync(new URL(file, root), 'utf8');

test('the figures in the README are those that were recorded', () => {
  const readme = read('README.md');
  assert.equal(withTable(readme, JSON.parse(read('test/bench/recorded.json'))), readme);
});

test('each rival can be answered to its end, by keyboard and mouse', async () => {
  const server = await servePages(await makeRivalPages());
  const browser = await startBrowser();
  try {
    for (const rival of [HTML_RIVAL, LIT_RIVAL]) await drive(browser, server.url, rival);
  } finally {
    await browser.close();
    await server.close();
  }
});
