// Opens every docs page of dist/storybook. Fails if a page does not appear, logs an error, requests a missing file, or contains a broken
// link, an undefined element, or a table that is still Markdown.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from './browsers.mjs';
import {serve} from './serve.mjs';
import {root} from './widgets.mjs';

const {entries} = JSON.parse(readFileSync(new URL('dist/storybook/index.json', root), 'utf8'));
const pages = Object.values(entries).filter(({type}) => type === 'docs');
if (!pages.length) throw new Error('dist/storybook has no docs pages.');

const {url, close} = await serve(0);
const browser = await chromium.launch({executablePath: findBrowser('chromium').path, args: CHROMIUM_ARGS});

/** Raw leftovers that a reader would see: Markdown tables and undefined elements. Runs in a page or in one of its frames. */
function leftRaw() {
  const undefinedTags = [...document.querySelectorAll(':not(:defined)')].map(({localName}) => `<${localName}> is not defined.`);
  const rows = document.body.innerText.split('\n').filter((line) => /\|\s*:?-{3}/.test(line));
  return [...undefinedTags, ...rows.map((row) => `A table is still Markdown: ${row.slice(0, 60)}`)];
}

/** The links of a page that lead out of Storybook instead of to one of its pages. */
async function lostLinks(page) {
  const links = await page.locator('#storybook-docs a[href*="path="]').evaluateAll((all) => all.map(({href}) => href));
  const leads = (href) => {
    const {pathname, searchParams} = new URL(href);
    return pathname === '/storybook/' && entries[searchParams.get('path').split('/').at(-1)];
  };
  return links.filter((href) => !leads(href)).map((href) => `A link leads nowhere: ${href}`);
}

/** Code samples that show Storybook's own source instead of what belongs in a page. */
async function codeNotToPaste(page) {
  const buttons = page.locator('.docblock-code-toggle');
  await buttons.evaluateAll((all) => all.forEach((button) => button.click()));
  const codes = page.locator('.sbdocs-preview pre');
  const count = await buttons.count();
  if (count) await codes.nth(count - 1).waitFor();
  const ours = (await codes.allTextContents()).filter((code) => /class="page|@scope|data-story|<main/.test(code));
  return ours.map((code) => `No code to paste: ${code.slice(0, 60)}`);
}

/** Names the stories that are not drawn, in the page or in their own frames. */
async function undrawn(page, within) {
  const drawn = (inFrames) =>
    [...document.querySelectorAll('.sb-story')].every((story) => {
      const frame = story.querySelector(':scope > div > iframe');
      return frame ? !inFrames || frame.contentDocument.querySelector('.page') : story.querySelector('.page');
    });
  return page.waitForFunction(drawn, within === 'frames', {timeout: 30_000}).then(
    () => [],
    () => [`Not all stories in the ${within} are drawn.`],
  );
}

/** The frames with stories: a frame without scripts holds no story. */
const framesOf = (page) => page.frames().filter((frame) => frame.url().includes('/iframe.html'));

/** What is wrong with a page. */
async function faultsOf({id}) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(message));
  // Errors that are expected: some stories load a file that is broken on purpose, or are closed while it loads, and the tab icon does not
  // belong to a page.
  const expected = (line) => /\bbroken\.json"/.test(line.text()) || line.location().url.endsWith('/favicon.ico');
  page.on(
    'console',
    (line) => (line.type() === 'error' || line.text().includes('another one has')) && !expected(line) && faults.push(line.text()),
  );
  page.on('response', (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
  await page.goto(`${url}/storybook/iframe.html?viewMode=docs&id=${id}`);
  const shown = page.locator('#storybook-docs h1');
  await shown.waitFor({timeout: 30_000}).catch(() => faults.push('It has no heading.'));
  faults.push(...(await undrawn(page, 'page')));
  // Errors and refused requests may come after the page is drawn.
  await page.waitForLoadState('networkidle');
  // Frames load when they are scrolled near the visible part.
  for (const frame of await page.locator('.sb-story > div > iframe').all()) await frame.scrollIntoViewIfNeeded();
  faults.push(...(await undrawn(page, 'frames')));
  faults.push(...(await lostLinks(page)), ...(await codeNotToPaste(page)));
  for (const frame of framesOf(page)) faults.push(...(await frame.evaluate(leftRaw)));
  await page.setViewportSize({width: 375, height: 800});
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 375) faults.push(`It is ${width} px wide in a window of 375 px.`);
  await page.close();
  return faults;
}

let failed = 0;
for (const page of pages) {
  const faults = await faultsOf(page);
  if (!faults.length) continue;
  failed++;
  console.error(`${page.title}:\n  ${faults.join('\n  ')}`);
}
await browser.close();
await close();
mkdirSync(new URL('test-results/', root), {recursive: true});
writeFileSync(new URL('test-results/docs.json', root), JSON.stringify({passed: pages.length - failed, failed}));
console.log(`Docs pages: ${pages.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
