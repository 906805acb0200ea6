import {expect} from 'chai';
import {cleanUp} from '../support/page.js';
import {CONTROLS, describePart, drawnParts} from '../support/drawn.js';
import {Frame} from '../support/frame.js';
import {show, states} from '../support/states.js';

/** The smallest side of a target, in CSS pixels (WCAG 2.5.5). Browsers lay out in fractions. */
const LEAST = 43.9;

/** What a finger can hit: a control, with its label where a press on the label counts. */
function targetOf(control: Element): DOMRect {
  const boxes = [control, ...((control as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return new DOMRect(left, top, right - left, bottom - top);
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** Targets that are small, and pairs that lie over each other. Under an open dialog nothing can be hit. */
function targetFaults(element: Element): string[] {
  const modal = element.shadowRoot!.querySelector('dialog[open]');
  const controls = drawnParts(element, CONTROLS).filter((control) => !modal || modal.contains(control));
  const targets = controls.map((control) => ({name: describePart(control), box: targetOf(control)}));
  const small = targets.filter(({box}) => box.width < LEAST || box.height < LEAST);
  const pairs = targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} over ${other.name}`),
  );
  return [...small.map(({name, box}) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`), ...pairs];
}

describe('Every target is 44 pixels wide and high, and none lies over another', () => {
  let frame: Frame;
  before(async () => {
    frame = await Frame.open();
  });
  after(() => frame.close());
  afterEach(cleanUp);

  for (const state of states) {
    it(`<${state.tag}>, ${state.name}, at 320 and 1200 px`, async () => {
      const element = await show(state, 'en', frame.page);
      for (const width of [320, 1200]) {
        await frame.resize(width, 800);
        // The way out stays in sight where the page is scrolled, and passes over the rest.
        frame.page.documentElement.scrollTop = 0;
        expect(targetFaults(element), `${width} px`).to.deep.equal([]);
      }
    });
  }
});
