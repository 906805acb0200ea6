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
import {serve} from '../../tools/serve.mjs';

// `npm run test:quick` leaves the long proofs out.
const quick = !!process.env.POWER_QUICK;

let address;
let server;

before(async () => {
  const {outputFiles} = await build({
    stdin: {contents: "export {Journal} from './src/keeping/later/journal.ts';", resolveDir: '.'},
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

/** The note on this device that has `words`, as soon as it is written, while the page goes on. Runs in the page. */
async function noteOnDevice(words) {
  const settled = (request) =>
    new Promise((resolve, reject) => Object.assign(request, {onsuccess: () => resolve(request.result), onerror: reject}));
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!(await indexedDB.databases()).some(({name}) => name === 'power-widgets')) continue;
    const database = await settled(indexedDB.open('power-widgets'));
    const entries = await settled(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    const note = entries.flatMap(({change}) => Object.values(change.notes ?? {})).find((each) => each.includes(words));
    if (note) return note;
  }
}

test('50 kills of the browser in the middle of typing lose nothing that was on the disk', {skip: quick}, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'power-journal-'));
  const site = await serve(0);
  let kept = '';
  try {
    for (let round = 0; round < 50; round++) {
      const context = await open(profile);
      await context.route('**/typing', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><power-reflection persist="device"></power-reflection><script type="module" src="/cdn/power-reflection.js"></script>',
        }),
      );
      const page = await context.newPage();
      await page.goto(`${site.url}/typing`);
      const field = page.locator('textarea');
      // A crash may take the mark with it that the browser writes late: then the note comes a moment after the card.
      await page.waitForFunction(
        (words) => document.querySelector('power-reflection').shadowRoot?.querySelector('textarea')?.value.includes(words),
        kept,
      );
      await field.press('Control+End');
      const mark = ` ${round}:`;
      let typing = true;
      // Never a pause: the keys go on until the browser is gone.
      const typed = (async () => {
        await page.keyboard.type(mark);
        while (typing) await page.keyboard.type('a', {delay: 20});
      })().catch(() => {});
      do kept = await page.evaluate(noteOnDevice, mark);
      while (!kept);
      await kill(context, profile);
      typing = false;
      await typed;
    }
  } finally {
    await site.close();
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
