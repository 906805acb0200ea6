// The journal against crashes and second tabs: a real browser, killed for real.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../tools/browsers.mjs';

// `npm run test:quick` leaves the long proofs out.
const quick = !!process.env.POWER_QUICK;

let address;
let server;

before(async () => {
  const {outputFiles} = await build({
    stdin: {contents: "export {Journal} from './src/element/later/journal.ts';", resolveDir: '.'},
    bundle: true,
    format: 'iife',
    globalName: 'library',
    write: false,
  });
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Journal</title><script>${outputFiles[0].text}\nwindow.journal = new library.Journal('test');</script>`,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});
after(() => server.close());

const open = (profile) => chromium.launchPersistentContext(profile, {executablePath: findBrowser('chromium').path, args: CHROMIUM_ARGS});

/** Ends a browser as a crash does: nobody gets to tidy up. */
async function kill(context, profile) {
  const gone = new Promise((resolve) => context.on('close', resolve));
  const {execFileSync} = await import('node:child_process');
  try {
    execFileSync('pkill', ['-9', '-f', profile]);
  } catch {
    // Some of its processes end on their own before their turn comes.
  }
  await gone;
}

test('50 kills of the browser right after a committed entry lose none', {skip: quick}, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'power-journal-'));
  try {
    for (let round = 0; round < 50; round++) {
      const context = await open(profile);
      const page = await context.newPage();
      await page.goto(address);
      if (round) {
        const kept = await page.evaluate(() => window.journal.read());
        assert.deepEqual(Object.keys(kept).length, round, `after ${round} kills`);
      }
      await page.evaluate((name) => window.journal.update((kept) => ({...kept, [name]: 'kept'})), `entry-${round}`);
      await kill(context, profile);
    }
  } finally {
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
});

test('two tabs with 500 increments each lose none', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'power-journal-'));
  const context = await open(profile);
  try {
    const pages = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all(pages.map((page) => page.goto(address)));
    await Promise.all(
      pages.map((page, tab) =>
        page.evaluate(async (tab) => {
          for (let count = 1; count <= 500; count++) {
            const name = `tab-${tab}`;
            await window.journal.update((kept) => ({...kept, [name]: {...kept?.[name], [count]: true}}));
            if (count % 50 === 0) await window.journal.read();
          }
        }, tab),
      ),
    );
    const kept = await pages[0].evaluate(() => window.journal.read());
    assert.deepEqual([Object.keys(kept['tab-0']).length, Object.keys(kept['tab-1']).length], [500, 500]);
  } finally {
    await context.close();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
});
