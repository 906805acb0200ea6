import {expect} from 'chai';
import '../../src/all.js';
import type {Theme} from '../../src/activity/power-element.js';
import {cleanUp} from '../support/page.js';
import {contrastAround, contrastOn, pictureFaults} from '../support/colors.js';
import {describePart, drawnParts, oneOfEachKind} from '../support/drawn.js';
import {ringFaults} from '../support/focus.js';
import {fullStates, setTheme, show, states} from '../support/states.js';

/** The color scheme of the page, the theme of the widget on it, and the colors that a page sets without a word on its scheme. */
const LOOKS: readonly (readonly [scheme: string, theme: Theme, colors?: string])[] = [
  ['light', 'auto'],
  ['dark', 'auto'],
  ['light', 'contrast'],
  ['dark', 'contrast'],
  ['light', 'host'],
  ['dark', 'host'],
  ['', 'host', 'color: #f2f2f2; background: #101418'],
];

function dress(scheme: string, colors = ''): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.cssText = colors;
}

/** A box that a reader must see to find a control. */
const BOXES = 'button:not(.jump), textarea, input:not([type=radio], [type=checkbox], [type=range]), input[role=switch], .zone, .choice';

/** Boxes whose edge and fill both sink into what is around them. */
function boxFaults(element: Element): string[] {
  return drawnParts(element, BOXES).flatMap((box) => {
    const {borderTopColor, borderTopWidth, backgroundColor} = getComputedStyle(box);
    const colors = parseFloat(borderTopWidth) >= 1 ? [borderTopColor, backgroundColor] : [backgroundColor];
    return tooFaint(box, Math.max(...colors.map((color) => contrastAround(box, color))));
  });
}

/** Marks: those that browsers draw themselves in the color that we give them, and those of ours by their edge. */
const markFaults = (element: Element): string[] =>
  drawnParts(element, 'input:is([type=radio], [type=checkbox], [type=range]):not([role=switch])').flatMap((mark) => {
    const {appearance, accentColor, borderTopColor} = getComputedStyle(mark);
    return tooFaint(mark, contrastAround(mark, appearance === 'none' ? borderTopColor : accentColor));
  });

/** Marks that a browser draws for a light page, on one that it cannot know to be dark. */
const foreignMarks = (element: Element): string[] =>
  drawnParts(element, 'input:is([type=radio], [type=checkbox])')
    .filter((mark) => getComputedStyle(mark).appearance !== 'none')
    .map((mark) => `${describePart(mark)} is drawn by the browser`);

/** How full a bar is. A bar that the browser draws has its colors. */
const barFaults = (element: Element): string[] =>
  drawnParts(element, 'progress')
    .filter((bar) => getComputedStyle(bar).appearance === 'none')
    .flatMap((bar) => {
      const {color, backgroundColor} = getComputedStyle(bar);
      return tooFaint(bar, contrastOn(bar.parentElement!, color, backgroundColor));
    });

/** The thumb of the switch on its ground. */
const thumbFaults = (element: Element): string[] =>
  drawnParts(element, '[role=switch]').flatMap((control) =>
    tooFaint(control, contrastOn(control, getComputedStyle(control, '::before').backgroundColor, 'transparent')),
  );

const tooFaint = (part: Element, contrast: number): string[] =>
  contrast >= 3 ? [] : [`${describePart(part)}: ${contrast.toFixed(2)} : 1`];

describe('What is no text has a contrast of 3 : 1 too', () => {
  afterEach(async () => {
    dress('');
    await cleanUp();
  });

  for (const state of states) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      const faults: string[] = [];
      for (const [scheme, theme, colors] of LOOKS) {
        dress(scheme, colors);
        await setTheme(element, theme);
        const looks = [boxFaults, markFaults, barFaults, thumbFaults, pictureFaults, ...(colors ? [foreignMarks] : [])];
        const found = looks.flatMap((look) => look(element));
        faults.push(...found.map((fault) => `${theme} on ${scheme || 'a page of its own colors'}: ${fault}`));
      }
      expect(faults).to.deep.equal([]);
    });
  }

  for (const state of fullStates.filter(({modal}) => !modal)) {
    it(`the focus in <${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      const faults: string[] = [];
      for (const [scheme, theme, colors] of LOOKS) {
        dress(scheme, colors);
        await setTheme(element, theme);
        for (const control of oneOfEachKind(element)) {
          control.focus({focusVisible: true} as FocusOptions);
          faults.push(...(await ringFaults(control)).map((fault) => `${theme} on ${scheme}: ${fault}`));
        }
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
