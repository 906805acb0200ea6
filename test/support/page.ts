import type {PowerActivityEvent} from '../../src/activity/activity-event.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {DATABASE} from '../../src/keeping/later/database.js';

/** Waits until `found` returns something. Tests wait for conditions, never for a time. Fails with `what` after `patience` ms. */
export async function until<T>(what: string, found: () => T | Promise<T>, patience = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await found();
    if (value) return value as NonNullable<T>;
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const mounted: Element[] = [];

/** Adds markup to the page, or to that of a frame, and waits until its first element is drawn. */
export async function mount<E extends PowerElement>(
  markup: string,
  prepare: (element: E) => void = () => {},
  page: Document = document,
): Promise<E> {
  const holder = page.createElement('div');
  holder.innerHTML = markup;
  const element = holder.querySelector<E>('*')!;
  mounted.push(holder);
  prepare(element);
  page.body.append(holder);
  await drawn(element);
  return element;
}

/** Waits until an element shows its card. */
export async function opened(element: Element): Promise<void> {
  await until(`the card of <${element.localName}>`, () => element.shadowRoot?.querySelector('.card'));
}

/** Waits until an element shows its card and everything that is loaded later, as if the pointer came near. */
export async function drawn(element: Element): Promise<void> {
  await opened(element);
  element.dispatchEvent(new Event('pointerenter'));
  await (element as PowerElement).updateComplete;
}

/** Removes everything that was mounted, and clears the storage. */
export async function cleanUp(): Promise<void> {
  for (const holder of mounted.splice(0)) {
    // If an open dialog disappears with its frame, Firefox loses the focus, and no key reaches a page any more.
    for (const element of holder.children) element.shadowRoot?.querySelector('dialog')?.close();
    holder.remove();
  }
  sessionStorage.clear();
  localStorage.clear();
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
  document.documentElement.lang = 'en';
  // If a page is filled again before it was drawn empty, it keeps its scroll position.
  scrollTo(0, 0);
}

/** The first element in the widget that matches. Throws if there is none. */
export function find<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}`);
  return found;
}

/** All elements that match. */
export const findAll = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** A button, found by its text. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(element, 'button').find((candidate) => candidate.textContent!.trim() === words);
  if (!found) throw new Error(`<${element.localName}> shows no button "${words}"`);
  return found;
}

/** Presses a button and waits for the update. */
export async function press(element: PowerElement, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

/** The text that a reader sees, with white space folded, without text for screen readers only. */
export function shown(element: Element): string {
  const card = element.shadowRoot!.querySelector('.card')!.cloneNode(true) as Element;
  card.querySelector('.said.visually-hidden')?.remove();
  return card.textContent!.replace(/\s+/g, ' ').trim();
}

/** Collects the events that an element dispatches from now on. */
export function record(element: Element): PowerActivityEvent[] {
  const events: PowerActivityEvent[] = [];
  element.addEventListener('power-activity', (event) => events.push(event as PowerActivityEvent));
  return events;
}

/** Types into a field like a learner. */
export async function write(element: PowerElement, selector: string, words: string): Promise<void> {
  const field = find<HTMLInputElement>(element, selector);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await element.updateComplete;
}

/** The window that an element is shown in: the test's own, or that of a frame. */
export const viewOf = (element: Element) => element.ownerDocument.defaultView as Window & typeof globalThis;

/** Does something while the browser refuses to save. */
export async function withStorageRefused(element: Element, act: () => Promise<void>): Promise<void> {
  const {prototype} = viewOf(element).Storage;
  const {setItem} = prototype;
  prototype.setItem = () => {
    throw new DOMException('denied', 'QuotaExceededError');
  };
  try {
    await act();
  } finally {
    prototype.setItem = setItem;
  }
}

/** Does something while every requested file waits until `answer` is called. */
export async function withHeldFetch(act: (answer: () => void) => Promise<void>): Promise<void> {
  const {fetch} = window;
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  window.fetch = (...request) => held.then(() => fetch(...request));
  try {
    await act(answer);
  } finally {
    window.fetch = fetch;
  }
}

/** Opens the menu of actions for the answers, and waits until it is drawn. */
export async function openMenu(element: PowerElement): Promise<void> {
  find<HTMLDetailsElement>(element, '.take-along details').open = true;
  await menuDrawn(element);
}

/** Waits until the open menu is drawn: all buttons except the one that erases are in a file that loads later. */
export async function menuDrawn(element: PowerElement): Promise<void> {
  await until('the menu', () => element.shadowRoot!.querySelector('.take-along details button + button'));
}

/** Presses Copy while the clipboard is not available, and returns the text that is then shown to copy by hand. */
export async function copyByHand(element: PowerElement): Promise<string> {
  const {prototype} = viewOf(element).Navigator;
  const original = Object.getOwnPropertyDescriptor(prototype, 'clipboard')!;
  Object.defineProperty(prototype, 'clipboard', {configurable: true, get: () => undefined});
  try {
    await openMenu(element);
    find(element, '.take-along details button').click();
    return (await until('the text', () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('.by-hand textarea'))).value;
  } finally {
    Object.defineProperty(prototype, 'clipboard', original);
  }
}
