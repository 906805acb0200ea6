import {fileURLToPath} from 'node:url';
import {PDFiumLibrary} from '@hyzyla/pdfium';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import sharp from 'sharp';
import {CHROMIUM_ARGS, findBrowser} from '../../tools/browsers.mjs';
import {serve} from '../../tools/serve.mjs';
import {root} from '../../tools/widgets.mjs';

/** Letters are drawn alike whatever the system's settings for fonts and colors are. */
const DRAWING = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];
/** The day on which all pictures are taken. */
const TODAY = new Date('2026-05-03T10:00:00Z');
const PAPER_DPI = 60;

/** A browser that takes pictures of widgets. */
export async function openCamera() {
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is not here; `npm test` fetches it.');
  await build({
    entryPoints: [fileURLToPath(new URL('test/pictures/page.ts', root))],
    outfile: fileURLToPath(new URL('test-results/pictures/page.js', root)),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const server = await serve(0, root);
  const browser = await chromium.launch({executablePath: found.path, args: [...CHROMIUM_ARGS, ...DRAWING]});

  /** A page of its own, so that nothing is left of the picture before. */
  async function withPage(width, use, path = '/test/pictures/page.html') {
    const context = await browser.newContext({
      viewport: {width, height: 400},
      locale: 'en-US',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    try {
      const page = await context.newPage();
      await page.clock.setFixedTime(TODAY);
      await page.goto(server.url + path);
      return await use(page);
    } finally {
      await context.close();
    }
  }

  return {
    version: Number.parseInt(browser.version(), 10),
    /** What there is to take: the states of each widget, the themes, what is printed. */
    names: await withPage(320, (page) => page.evaluate(() => pictures.names)),
    /** A picture as PNG. */
    take: ({widget, state, theme, lang, width}) =>
      withPage(width, async (page) => {
        await page.evaluate((words) => pictures.show(...words), [widget, state, lang, theme]);
        await checkFonts(page);
        // The window is as high as the page, so that what covers the window covers the picture.
        await page.setViewportSize({width, height: await page.evaluate(() => document.documentElement.scrollHeight)});
        return page.screenshot({animations: 'disabled', caret: 'hide'});
      }),
    /** The pages of a print, A4, as PNG. */
    print: (widget, name) =>
      withPage(794, async (page) => {
        await page.evaluate((words) => pictures.showPrint(...words), [widget, name]);
        const paper = await page.pdf({format: 'A4', margin: {top: '15mm', bottom: '15mm', left: '15mm', right: '15mm'}});
        return drawPaper(paper);
      }),
    /** The parts of another page of the repository, as PNG. */
    photograph: (path, selector, width) =>
      withPage(
        width,
        async (page) => {
          const images = [];
          for (const part of await page.locator(selector).all()) images.push(await part.screenshot());
          return images;
        },
        path,
      ),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Fails where a letter is in none of the fixed fonts: the picture would depend on the system's. */
async function checkFonts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {nodes} = await session.send('DOM.getFlattenedDocument', {depth: -1, pierce: true});
  const elements = nodes.filter(({localName, childNodeCount}) => localName && childNodeCount);
  const answers = await Promise.all(elements.map(({nodeId}) => session.send('CSS.getPlatformFontsForNode', {nodeId})));
  const foreign = answers.flatMap(({fonts}) => fonts.filter(({isCustomFont}) => !isCustomFont).map(({familyName}) => familyName));
  if (foreign.length) throw new Error(`Letters in a font of the system: ${[...new Set(foreign)].join(', ')}`);
}

/** The pages of a PDF as PNG, drawn by PDFium as WebAssembly: no program of the system is needed, and the pixels are always the same. */
async function drawPaper(paper) {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(paper);
    const images = [];
    for (const page of document.pages()) {
      const {data} = await page.render({
        scale: PAPER_DPI / 72,
        render: ({data, width, height}) =>
          sharp(data, {raw: {width, height, channels: 4}})
            .png()
            .toBuffer(),
      });
      images.push(data);
    }
    return images;
  } finally {
    library.destroy();
  }
}
