import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {cleanUp, viewOf} from '../support/page.js';
import {describePart, drawnParts} from '../support/drawn.js';
import {Frame} from '../support/frame.js';
import {fullStates, show, states} from '../support/states.js';

/** What 1280 × 1024 is at 400 %; then a phone on its side. */
const WINDOWS = [
  [320, 256],
  [640, 360],
] as const;

/** Every state with the longest words; and from right to left. */
const CASES = [...states.map((state) => [state, 'en-XA'] as const), ...fullStates.map((state) => [state, 'ar'] as const)];

/** The spacing that a reader may set (WCAG 1.4.12). */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

/** What is wider than the window, or cut off. What a reader typed scrolls in its field. */
function cutFaults(element: PowerElement, parts: readonly HTMLElement[]): string[] {
  const {clientWidth, scrollWidth} = element.ownerDocument.documentElement;
  const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  for (const part of parts) {
    const {left, right} = part.getBoundingClientRect();
    if (part.closest('svg') && part.localName !== 'svg') continue;
    if (left < -0.5 || right > clientWidth + 0.5) faults.push(`${describePart(part)} leaves the window`);
    const {overflowX, overflowY} = getComputedStyle(part);
    const clips = overflowX !== 'visible' || overflowY !== 'visible' || part.localName === 'button';
    if (!clips || part.matches('textarea, input, dialog, progress, svg')) continue;
    if (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
      faults.push(`${describePart(part)} is cut off`);
  }
  return faults;
}

/** Boxes that lie over each other: neighbors in the flow never do. */
function overlapFaults(parts: readonly HTMLElement[]): string[] {
  const boxes = parts.filter(isInFlow).map((part) => ({part, box: part.getBoundingClientRect()}));
  const parents = [...new Set(boxes.map(({part}) => part.parentNode))];
  return parents.flatMap((parent) => {
    const children = boxes.filter(({part}) => part.parentNode === parent);
    return children.flatMap(({part, box}, index) =>
      children
        .slice(index + 1)
        .filter((other) => box.bottom - other.box.top > 1 && other.box.bottom - box.top > 1)
        .filter((other) => box.right - other.box.left > 1 && other.box.right - box.left > 1)
        .map((other) => `${describePart(part)} lies over ${describePart(other.part)}`),
    );
  });
}

function isInFlow(part: Element): boolean {
  const {position, display} = getComputedStyle(part);
  return position !== 'absolute' && position !== 'fixed' && display !== 'inline' && (part.localName === 'svg' || !part.closest('svg'));
}

/** Room that a fieldset keeps free below its last part, where an engine counts its legend twice. */
const emptyFaults = (parts: readonly HTMLElement[]): string[] =>
  parts
    .filter(({localName}) => localName === 'fieldset')
    .map((part) => {
      const last = parts.findLast(({parentNode}) => parentNode === part) ?? part;
      const kept = parseFloat(getComputedStyle(part).paddingBottom) + parseFloat(getComputedStyle(last).marginBottom);
      return {part, empty: part.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom - kept};
    })
    // Firefox rounds a legend to whole pixels.
    .filter(({empty}) => empty > 4)
    .map(({part, empty}) => `${describePart(part)} keeps ${Math.round(empty)} px empty`);

/** From its top on: a button that stays in sight lies over what is scrolled below it. */
function faultsOf(element: PowerElement): string[] {
  viewOf(element).scrollTo(0, 0);
  const parts = drawnParts(element);
  return [...cutFaults(element, parts), ...overlapFaults(parts), ...emptyFaults(parts)];
}

/** The size of the text in every part that has words of its own. */
const textSizes = (element: PowerElement): number[] =>
  drawnParts(element)
    .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()))
    .map((part) => parseFloat(getComputedStyle(part).fontSize));

/** Words that are broken over two lines. */
function brokenWords(element: PowerElement): string[] {
  const range = element.ownerDocument.createRange();
  return (
    drawnParts(element)
      .flatMap((part) => [...part.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE))
      // An address may break anywhere.
      .filter(({data}) => !/^\s*https?:/.test(data))
      .flatMap((text) =>
        [...text.data.matchAll(/[\p{L}’']+/gu)].flatMap(({0: word, index}) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
          return lines.size > 1 ? [`${word} in ${describePart(text.parentElement!)}`] : [];
        }),
      )
  );
}

describe('Text fits, however narrow the window, large the letters, wide the spacing', () => {
  let frame: Frame;
  before(async () => {
    frame = await Frame.open();
  });
  after(() => frame.close());
  afterEach(cleanUp);

  for (const [state, lang] of CASES) {
    it(`<${state.tag}>, ${state.name}, in ${lang}`, async () => {
      const element = await show(state, lang, frame.page);
      for (const [width, height] of WINDOWS) {
        await frame.resize(width, height);
        expect(faultsOf(element), `${width} × ${height}`).to.deep.equal([]);
      }
      await frame.resize(320, 640);
      space(element);
      expect(faultsOf(element), 'with text spacing').to.deep.equal([]);
    });
  }

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}, with text of 200 %`, async () => {
      const element = await show(state, 'en', frame.page);
      await frame.resize(640, 512);
      const before = textSizes(element);
      element.parentElement!.style.fontSize = '200%';
      expect(textSizes(element).map((size) => size.toFixed(1))).to.deep.equal(before.map((size) => (2 * size).toFixed(1)));
      expect(faultsOf(element)).to.deep.equal([]);
    });

    it(`<${state.tag}>, ${state.name}, in Spanish: no word is broken, with text of 100, 150 and 200 %`, async () => {
      const element = await show(state, 'es', frame.page);
      for (const size of [100, 150, 200]) {
        element.parentElement!.style.fontSize = `${size}%`;
        for (const width of [700, 1000]) {
          await frame.resize(width, 512);
          expect(brokenWords(element).join(', '), `${size} % at ${width} px`).to.equal('');
        }
      }
    });
  }

  /** Sets the spacing inside the widget, as a reader's own style sheet does. */
  function space(element: PowerElement): void {
    const sheet = new (viewOf(element).CSSStyleSheet)();
    sheet.replaceSync(SPACING);
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
});
