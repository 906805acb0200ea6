// What a learner does to a widget. Stories and pictures use it too: no test library is imported here.
import type {PowerElement} from '../../src/activity/power-element.js';
import {find, findAll, menuDrawn, openMenu, until} from './page.js';

/** Something a learner does. */
export type Act = (widget: PowerElement) => unknown;

/** Clicks on one element after the other, and waits for each update. */
export async function click(element: PowerElement, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    find(element, selector).click();
    await element.updateComplete;
  }
}

/** Clicks on all elements that match, one selector after the other, and waits until each update is drawn. */
export const clickAll =
  (...selectors: string[]) =>
  async (element: PowerElement): Promise<void> => {
    for (const selector of selectors) {
      find(element, selector);
      for (const target of findAll(element, selector)) target.click();
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  };

/** Opens everything that can be opened, the menu included, and waits until all of it is drawn. */
export async function openAll(element: PowerElement): Promise<void> {
  await openMenu(element);
  const details = () => findAll<HTMLDetailsElement>(element, 'details');
  for (const closed of details()) closed.open = true;
  // What is in some of them is only drawn when they are opened.
  await until('what was opened', () => details().every(({childElementCount}) => childElementCount > 1));
}

/** Activates a control like a keyboard does: it gets the focus first. */
export async function activate(widget: PowerElement, selector: string, index = 0): Promise<void> {
  const control = findAll(widget, selector)[index];
  if (!control) throw new Error(`<${widget.localName}> shows no ${selector} at ${index}`);
  control.focus();
  control.click();
  await widget.updateComplete;
}

export const open =
  (selector: string, index = 0) =>
  (widget: PowerElement) =>
    activate(widget, `${selector} > summary`, index);

export const press =
  (selector: string, index = 0) =>
  (widget: PowerElement) =>
    activate(widget, selector, index);

/** Does several things, one after the other. */
export const all =
  (...acts: Act[]): Act =>
  async (widget) => {
    for (const act of acts) await act(widget);
  };

/** Does something and waits for the status message that follows later. */
export const untilSaid =
  (act: Act): Act =>
  async (widget) => {
    const region = find(widget, '[role=status]');
    const before = region.textContent;
    await act(widget);
    await until('a status message', () => region.textContent && region.textContent !== before);
  };

/** Types into a field and leaves it. */
export async function type(widget: PowerElement, selector: string, words: string): Promise<void> {
  const field = find<HTMLInputElement>(widget, selector);
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await widget.updateComplete;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await widget.updateComplete;
}

/** Opens the menu of actions for the answers like a keyboard does. */
export const openTakeAlong: Act = async (widget) => {
  await activate(widget, '.take-along summary');
  await menuDrawn(widget);
};

/** A step for each element that matches, one after the other, including elements that appear in the meantime. */
export function* each(element: PowerElement, selector: string): Iterable<[string, number]> {
  for (let place = 0; place < findAll(element, selector).length; place++) yield [selector, place];
}

/** Whether a learner has come to the end. */
export const isDone = ({state}: PowerElement): boolean => !!(state as {done?: boolean}).done;
