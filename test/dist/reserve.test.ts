// The space that is kept free for a widget (`power-reserve-<name>.css`) holds its first view, at any width and type, and little more; it is no
// part of the card, and given up when somebody begins. It was measured in the engine that counts shifts; others set type a little otherwise.
import {languages} from '../generated/languages.js';
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {cleanUp, mount, opened, until} from '../support/page.js';

/** What may be kept beyond the first view, in px. */
const MOST_OVER = 24;
/** The heights were measured here. */
const MEASURED = navigator.userAgent.includes('Chrome');
/** WebKitGTK sets hinted type: its letters are wider, and its cards have more lines in narrow columns. */
const IS_WIDER = !MEASURED && navigator.userAgent.includes('AppleWebKit');

const card = (element: Element): Element => element.shadowRoot!.querySelector('.card')!;
const heightOf = (element: Element): number => element.getBoundingClientRect().height;
/** The space itself. The element is at least as high as its card, so its own height would tell nothing. */
const keptFor = (element: Element): number => parseFloat(getComputedStyle(element, '::before').blockSize);

describe('the space kept free', () => {
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/dist/cdn/power-reserve.css'});

  before(async () => {
    document.head.append(sheet);
    await until('the style sheet', () => sheet.sheet);
    for (const weight of [400, 600, 700]) await document.fonts.load(`${weight} 1em noto-sans`);
  });
  after(() => sheet.remove());
  afterEach(async () => {
    document.body.removeAttribute('style');
    await cleanUp();
  });

  for (const {tag} of widgets) {
    for (const lang of languages) {
      it(`holds the first view of <${tag}> and little more: ${lang}`, async function () {
        this.timeout(60_000);
        const box = document.createElement('div');
        box.lang = lang;
        document.body.append(box);
        box.innerHTML = `<${tag}></${tag}>`;
        const element = box.firstElementChild!;
        await opened(element);
        const most = MEASURED ? MOST_OVER : Infinity;
        for (const width of [280, 302, 341, 390, 479, 561, 700, 768, 1000, 1200]) {
          for (const size of [14, 16, 18, 20]) {
            for (const lineHeight of [1.5, 1.75]) {
              Object.assign(document.body.style, {
                inlineSize: `${width}px`,
                margin: '0',
                fontSize: `${size}px`,
                lineHeight: `${lineHeight}`,
              });
              const kept = keptFor(element);
              const height = heightOf(card(element));
              const where = `${width} px, type of ${size} px, lines of ${lineHeight}`;
              expect(kept, where).to.be.at.least(IS_WIDER ? 1 : Math.floor(height));
              expect(kept - height, where).to.be.at.most(most);
            }
          }
        }
      });
    }

    it(`is no part of the card, and is given up at the first act: <${tag}>`, async () => {
      const element = await mount<PowerElement>(`<${tag}></${tag}>`);
      // A page that keeps far too much.
      const sheetOfPage = document.createElement('style');
      sheetOfPage.textContent = `body ${tag}:not(#other)::before { block-size: 5000px }`;
      document.head.append(sheetOfPage);
      try {
        expect(heightOf(element)).to.equal(5000);
        expect(heightOf(card(element)), 'of the card').to.be.below(3000);
        element.shadowRoot!.querySelector<HTMLElement>('.take-along summary')!.click();
        await element.updateComplete;
        expect(heightOf(element)).to.be.closeTo(heightOf(card(element)), 1);
      } finally {
        sheetOfPage.remove();
      }
    });
  }
});
