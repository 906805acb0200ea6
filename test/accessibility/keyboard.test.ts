import {expect} from 'chai';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {sendKeys} from '../support/keys.js';
import {cleanUp, find, until} from '../support/page.js';
import {focused, ringFaults, stopName, stopsOf, tab} from '../support/focus.js';
import {show, states} from '../support/states.js';

/** Links before and after a widget, as a page has them. */
function between(element: Element): [before: HTMLElement, after: HTMLElement] {
  const link = (words: string) => Object.assign(document.createElement('a'), {href: '#', textContent: words});
  const [before, after] = [link('Before'), link('After')];
  element.before(before);
  element.after(after);
  return [before, after];
}

/** Goes with Tab from one link to the other, and gives back where the focus stood on the way. */
async function walk(from: HTMLElement, to: HTMLElement, backward: boolean, look: (stop: Element) => unknown = () => {}): Promise<string[]> {
  const seen: string[] = [];
  from.focus();
  for (let tries = 0; tries < 200; tries++) {
    await tab(backward);
    const stop = focused();
    if (stop === to) return seen;
    const name = stopName(stop);
    // A field for a day is several stops in one.
    if (name !== seen.at(-1)) {
      seen.push(name);
      await look(stop);
    }
  }
  throw new Error(`Trapped: ${seen.slice(-5).join(', ')}`);
}

describe('Tab goes through a widget in reading order, with a ring at every stop, and back', () => {
  afterEach(cleanUp);

  for (const state of states.filter(({modal}) => !modal)) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      const [before, after] = between(element);
      const expected = stopsOf(element).map(stopName);
      const faults: string[] = [];
      expect(await walk(before, after, false, async (stop) => faults.push(...(await ringFaults(stop))))).to.deep.equal(expected);
      expect(faults).to.deep.equal([]);
      expect(await walk(after, before, true)).to.deep.equal(expected.toReversed());
    });
  }
});

describe('What a reader finds at a stop', () => {
  afterEach(cleanUp);

  /** A checklist whose first field stands at the lower edge of the window, so that only so many px of it are seen. */
  async function atTheEdge(px: number): Promise<HTMLElement> {
    const element = await show(states.find(({tag, name}) => tag === 'power-checklist' && name === 'in progress, opened')!);
    const holder = element.parentElement!;
    const field = find(element, '.item input');
    holder.style.paddingBlock = '2000px';
    scrollTo(0, 0);
    holder.style.paddingBlockStart = `${2000 + innerHeight - px - field.getBoundingClientRect().top}px`;
    expect(field.getBoundingClientRect().top).to.be.closeTo(innerHeight - px, 0.5);
    return field;
  }

  for (const px of [0.9, 4, 12]) {
    it(`does not depend on where the window ends: ${px} px of a field in view`, async () => {
      const field = await atTheEdge(px);
      field.focus({preventScroll: true, focusVisible: true} as FocusOptions);
      expect(await ringFaults(field)).to.deep.equal([]);
    });
  }

  it('is found if something lies over it', async () => {
    const field = await atTheEdge(200);
    const over = document.createElement('div');
    over.style.cssText = 'position: fixed; inset: auto 0 0; block-size: 195px';
    field.focus({focusVisible: true} as FocusOptions);
    document.body.append(over);
    expect((await ringFaults(field)).join()).to.include('covered');
    over.remove();
  });
});

describe('A dialog keeps the focus while it is open, and gives it back', () => {
  afterEach(cleanUp);

  for (const state of states.filter(({modal}) => modal)) {
    it(`<${state.tag}>`, async () => {
      const element = await show({...state, enter: () => {}});
      const opener = await openDialog(element);
      const dialog = find<HTMLDialogElement>(element, 'dialog');
      const [keep, erase] = dialog.querySelectorAll('button');
      // Beyond the last button browsers differ: some stop at their own controls before they begin again.
      for (const [stop, backward] of [
        [erase, false],
        [keep, true],
      ] as const) {
        expect(dialog.contains(focused()), stopName(focused())).to.equal(true);
        while (focused() !== stop) await tab(backward);
        expect(await ringFaults(stop!)).to.deep.equal([]);
      }
      await sendKeys({press: 'Escape'});
      await until('the end of the dialog', () => !dialog.open);
      expect(focused() === opener, stopName(focused())).to.equal(true);
      expect(await ringFaults(opener)).to.deep.equal([]);
    });
  }
});

/** Opens the dialog with keys alone, and gives back its button. */
async function openDialog(element: PowerElement): Promise<Element> {
  find(element, '.take-along summary').focus();
  await sendKeys({press: 'Enter'});
  await until('the menu', () => element.shadowRoot!.querySelector('.take-along details[open] button'));
  const opener = find(element, '.take-along details button:last-of-type');
  while (focused() !== opener) await tab();
  await sendKeys({press: ' '});
  await until('the dialog', () => find<HTMLDialogElement>(element, 'dialog').open);
  return opener;
}
