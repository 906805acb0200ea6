// `npm run measure`: measures the height of the first view of each widget of dist/cdn, in every language, at every card
// width and text size, and writes tools/reserve.json. Run it (and build again) after you change the first view of a widget.
import {readFileSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from './browsers.mjs';
import {names, namedWidgets} from './named-widgets.mjs';
import {serve} from './serve.mjs';
import {measuredType} from './measured-font.mjs';
import {stepsFrom} from './reserve-steps.mjs';
import {locales, root} from './widgets.mjs';

/** The text sizes of pages in px, and their line heights. */
const SIZES = [14, 15, 16, 17, 18, 19, 20];
const LINE_HEIGHTS = [1.5, 1.75];
const WIDTHS = Array.from({length: 921}, (_, index) => 280 + index);

/** Runs in the page: shows the widget. */
async function show(tag) {
  const element = document.body.appendChild(document.createElement(tag));
  while (!element.shadowRoot?.querySelector('.card')) await new Promise(requestAnimationFrame);
  await document.fonts.ready;
}

/** Runs in the page: the height of the card at each width, in px. */
function measure({size, lineHeight, widths}) {
  const card = document.body.lastElementChild.shadowRoot.querySelector('.card');
  Object.assign(document.body.style, {fontSize: `${size}px`, lineHeight});
  return widths.map((width) => {
    document.body.style.inlineSize = `${width}px`;
    return Math.ceil(card.getBoundingClientRect().height);
  });
}

/** The widgets to measure; `npm run measure -- quiz` names one. */
const named = namedWidgets(process.argv);
const server = await serve(0);
const browser = await chromium.launch({executablePath: findBrowser('chromium').path, args: CHROMIUM_ARGS});
const page = await browser.newPage({viewport: {width: WIDTHS.at(-1) + 40, height: 900}});

/** The heights of a widget in a language, for each text size and line height. */
async function rowsOf(widget, lang) {
  await page.route('**/measured', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${measuredType('16px/1.5')} body {margin: 0}</style><body><script type="module" src="/cdn/power-${widget}.js"></script>`,
    }),
  );
  await page.goto(`${server.url}/measured`);
  await page.unroute('**/measured');
  await page.evaluate(show, `power-${widget}`);
  const rows = [];
  for (const size of SIZES)
    for (const lineHeight of LINE_HEIGHTS)
      rows.push({size, lineHeight, widths: WIDTHS, heights: await page.evaluate(measure, {size, lineHeight, widths: WIDTHS})});
  return rows;
}

/** A step in the form of the style sheet: the width that it begins at, and its height. */
function styled({from, beside, ems, lines, em, px}, index) {
  const width = ems ? `max(${from}px, ${beside}px + ${ems}em)` : `${index && from}px`;
  return [width, [lines && `${lines}lh`, em && `${em}em`, px && `${px}px`].filter(Boolean).join(' + ').replace('+ -', '- ')];
}

const table = JSON.parse(readFileSync(new URL('tools/reserve.json', root), 'utf8'));
for (const widget of Object.keys(table)) if (!names.includes(widget)) delete table[widget];
for (const widget of named) {
  table[widget] = {};
  for (const lang of ['en', ...locales]) {
    const steps = stepsFrom(await rowsOf(widget, lang));
    table[widget][lang] = steps.map(styled);
    console.log(`${widget}, ${lang}: ${steps.length} steps, at most ${Math.ceil(Math.max(...steps.map(({over}) => over)))} px over`);
  }
}
await browser.close();
await server.close();
const lines = JSON.stringify(table, null, 2).replace(/\[\s+("[^"]*"),\s+("[^"]*")\s+\]/g, '[$1, $2]');
writeFileSync(new URL('tools/reserve.json', root), `${lines}\n`);
