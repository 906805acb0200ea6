import {expect} from 'chai';
import '../../src/all.js';
import type {Theme} from '../../src/element/power-element.js';
import {cleanUp} from '../support/page.js';
import {contrastAround, contrastOn, pictureFaults} from '../support/colors.js';
import {describePart, drawnParts, oneOfEachKind} from '../support/drawn.js';
import {ringFaults} from '../support/focus.js';
import {fullStates, setTheme, show, states} from '../support/states.js';

/** The color scheme of the page, and the theme of the widget on it. */
const LOOKS: readonly (readonly [string, Theme])[] = [
  ['light', 'auto'],
  ['dark', 'auto'],
  ['light', 'contrast'],
  ['dark', 'contrast'],
  ['light', 'host'],
  ['dark', 'host'],
];

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

/** The marks that browsers draw themselves, in the color that we give them. */
const markFaults = (element: Element): string[] =>
  drawnParts(element, 'input:is([type=radio], [type=checkbox], [type=range]):not([role=switch])').flatMap((mark) =>
    tooFaint(mark, contrastAround(mark, getComputedStyle(mark).accentColor)),
  );

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
    document.documentElement.style.colorScheme = '';
    await cleanUp();
  });

  for (const state of states) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      const faults: string[] = [];
      for (const [scheme, theme] of LOOKS) {
        document.documentElement.style.colorScheme = scheme;
        await setTheme(element, theme);
        const found = [boxFaults, markFaults, barFaults, thumbFaults, pictureFaults].flatMap((look) => look(element));
        faults.push(...found.map((fault) => `${theme} on ${scheme}: ${fault}`));
      }
      expect(faults).to.deep.equal([]);
    });
  }

  for (const state of fullStates.filter(({modal}) => !modal)) {
    it(`the focus in <${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      const faults: string[] = [];
      for (const [scheme, theme] of LOOKS) {
        document.documentElement.style.colorScheme = scheme;
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
