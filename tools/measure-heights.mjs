// `node tools/measure-heights.mjs`: measures how high each widget of dist/cdn stands when it first shows, in every language, at every width
// of a card, and writes tools/reserve.json. Run it (and build again) after a change of a widget's first view.
import {writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from './browsers.mjs';
import {serve} from './serve.mjs';
import {measuredType} from './measured-font.mjs';
import {NARROWEST, TYPE_SIZES, WIDEST} from './reserve.mjs';
import {locales, readContent, root, widgets} from './widgets.mjs';

/** A page's type, small and large. With its size a height grows as a straight line: so much for each em, and so much besides. */
const LINE_HEIGHTS = {[TYPE_SIZES[0]]: 1.5, [TYPE_SIZES[1]]: 1.6};
const STRIDE = 8;
/** A step may ask for this many px more than its widest card needs: less where a page has room for few steps only. */
const slackAt = (width) => (width < 640 ? 64 : 32);

/** Every first view: any scene of the short and the usual deck may be the first of a quiz. */
const views = (widget) => {
  const {decks} = widget === 'quiz' ? readContent('en', 'quiz') : {};
  return decks ? [...new Set([...decks['quick-6'], ...decks['standard-12']])] : [''];
};

/** Runs in the page: the greatest height of an element over its views, at each width. */
async function measure({widget, views, widths}) {
  const until = async (found) => {
    while (!found()) await new Promise(requestAnimationFrame);
  };
  const element = document.querySelector(`power-${widget}`);
  const heights = widths.map(() => 0);
  await until(() => element.shadowRoot?.querySelector('.card'));
  await document.fonts.ready;
  for (const view of views) {
    if (view) element.state = {...element.state, items: [view, ...element.state.items.filter((id) => id !== view)]};
    await element.updateComplete;
    for (const [index, width] of widths.entries()) {
      document.body.style.inlineSize = `${width}px`;
      heights[index] = Math.max(heights[index], element.getBoundingClientRect().height);
    }
  }
  return heights.map(Math.ceil);
}

const widths = Array.from({length: (WIDEST - NARROWEST) / STRIDE + 1}, (_, index) => NARROWEST + index * STRIDE);
const server = await serve(0);
const browser = await chromium.launch({executablePath: findBrowser('chromium').path, args: CHROMIUM_ARGS});
const page = await browser.newPage({viewport: {width: WIDEST + 40, height: 900}});
const table = {};
for (const widget of widgets) {
  const greatest = {};
  for (const [size, lineHeight] of Object.entries(LINE_HEIGHTS)) {
    greatest[size] = widths.map(() => 0);
    for (const lang of ['en', ...locales]) {
      await page.route('**/measured', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${measuredType(`${size}px/${lineHeight}`)} body {margin: 0}</style><body><power-${widget}></power-${widget}><script type="module" src="/cdn/power-${widget}.js"></script>`,
        }),
      );
      await page.goto(`${server.url}/measured`);
      const heights = await page.evaluate(measure, {widget, views: views(widget), widths});
      await page.unroute('**/measured');
      greatest[size] = greatest[size].map((height, index) => Math.max(height, heights[index]));
    }
  }
  table[widget] = steps(greatest);
  console.log(widget, table[widget]);
}
await browser.close();
await server.close();
writeFileSync(new URL('tools/reserve.json', root), `${JSON.stringify(table, null, 2).replace(/\[\s+(\S+)\s+(\S+)\s+\]/g, '[$1 $2]')}\n`);

/** Joins neighboring widths into steps, from wide to narrow, as long as the widest of a step gets little too much. */
function steps(greatest) {
  const sizes = Object.keys(greatest).map(Number);
  // A card between two measured widths is as high as the narrower of them, or lower.
  const runs = [];
  for (let index = widths.length - 1; index >= 0; index--) {
    const here = sizes.map((size) => greatest[size][index]);
    const run = runs[0];
    const joined = run && run.top.map((top, at) => Math.max(top, here[at]));
    if (joined && joined.every((top, at) => top - run.low[at] <= slackAt(widths[index]))) {
      Object.assign(run, {from: widths[index], top: joined, low: run.low.map((low, at) => Math.min(low, here[at]))});
    } else runs.unshift({from: widths[index], top: here, low: here});
  }
  const entries = runs.map(({from, top: [small, large]}, index) => {
    // Two sizes of type break their lines at different words, so the growth between them is held within what a page may see.
    const growth = (large - small) / (sizes[1] - sizes[0]);
    const share = small / sizes[0];
    const em = Math.round(Math.min(Math.max(growth, 0.6 * share), 1.25 * share) * 10) / 10;
    return [index ? from : 0, [em, Math.ceil(Math.max(small - em * sizes[0], large - em * sizes[1]))]];
  });
  return Object.fromEntries(entries);
}
