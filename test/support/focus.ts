import {executeServerCommand} from '@web/test-runner-commands';
import {sendKeys} from './keys.js';
import {contrastAround} from './colors.js';
import {until} from './page.js';
import {CONTROLS, describePart, drawnParts, parentOf} from './drawn.js';

/** The element that has the focus, also inside shadow roots. */
export function focused(): Element {
  let at: Element = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The stops of Tab: all controls in document order; a group of radio buttons is one stop. */
export function stopsOf(element: Element): Element[] {
  const stops = drawnParts(element, CONTROLS).filter((control) => !control.matches(':disabled'));
  return stops.filter((stop) => {
    if (!isRadio(stop)) return true;
    const group = stops.filter(isRadio).filter(({name}) => name === stop.name);
    return stop === (group.find(({checked}) => checked) ?? group[0]);
  });
}

const isRadio = (element: Element): element is HTMLInputElement => element.matches('[type=radio]');

/** A name for a stop: one for all buttons of a radio group, since browsers differ in which of them they enter first. */
export const stopName = (stop: Element): string => (isRadio(stop) ? `the radio group “${stop.name}”` : describePart(stop));

/**
 * Presses Tab, or Shift+Tab. Chromium, Firefox and WebKitGTK stop at every control; Safari on a Mac does so with Option+Tab, or
 * if “Press Tab to highlight each item” is chosen in its settings.
 */
export const tab = (backward = false): Promise<unknown> =>
  backward ? executeServerCommand('press-with', {modifier: 'Shift', key: 'Tab'}) : sendKeys({press: 'Tab'});

/** The element that shows the focus ring: the stop itself, or the card around a radio button. */
function ringBearer(stop: Element): Element | undefined {
  return [stop, stop.closest('label')].find((part) => part && getComputedStyle(part).outlineStyle !== 'none') ?? undefined;
}

/** The faults of a stop for a keyboard user: the ring must be there, visible, complete, and in view. */
export async function ringFaults(stop: Element): Promise<string[]> {
  await bringIntoView(stop);
  const bearer = ringBearer(stop);
  if (!bearer) return [`${describePart(stop)}: no ring`];
  const {outlineWidth, outlineOffset, outlineColor} = getComputedStyle(bearer);
  const faults: string[] = [];
  if (parseFloat(outlineWidth) < 3) faults.push(`a ring of ${outlineWidth}`);
  const contrast = contrastAround(bearer, outlineColor);
  if (contrast < 3) faults.push(`a ring of ${contrast.toFixed(2)} : 1`);
  if (isCovered(stop)) faults.push('covered');
  if (isCut(bearer, parseFloat(outlineWidth) + parseFloat(outlineOffset))) faults.push('a ring that is cut off');
  return faults.map((fault) => `${describePart(stop)}: ${fault}`);
}

/** Waits until the browser has scrolled to a stop, then scrolls it fully into view: some browsers stop as soon as one pixel shows. */
async function bringIntoView(stop: Element): Promise<void> {
  // Some browsers scroll to a field a moment after it has the focus.
  await until(`${describePart(stop)} in view`, () => inView(stop).every(({seen}) => seen > 0));
  stop.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
  // Browsers scroll by whole pixels.
  await until(`all of ${describePart(stop)} in view`, () => inView(stop).every(({seen, size, room}) => seen > Math.min(size, room) - 1));
}

/** For width and height: how much of a stop is in view, its size, and the size of the window. */
function inView(stop: Element): {seen: number; size: number; room: number}[] {
  const {left, top, right, bottom} = stop.getBoundingClientRect();
  const along = (from: number, to: number, room: number) => ({seen: Math.min(to, room) - Math.max(from, 0), size: to - from, room});
  return [along(left, right, innerWidth), along(top, bottom, innerHeight)];
}

/** Whether something else covers the visible part of a stop: at its middle, or just inside one of its edges or corners. */
function isCovered(stop: Element): boolean {
  const box = stop.getBoundingClientRect();
  const places = (from: number, to: number, end: number) => {
    const [first, last] = [Math.max(from, 0) + 3, Math.min(to, end) - 3];
    return [first, (first + last) / 2, last];
  };
  return places(box.left, box.right, innerWidth).some((x) =>
    places(box.top, box.bottom, innerHeight).some((y) => {
      const there = elementAt(x, y);
      return !there || (!stop.contains(there) && !there.contains(stop) && reaches(stop, x, y));
    }),
  );
}

/** Whether a stop has content at a point, covered or not: outside a rounded corner it has none. */
const reaches = (stop: Element, x: number, y: number): boolean =>
  (stop.getRootNode() as ShadowRoot).elementsFromPoint(x, y).some((part) => stop.contains(part));

/** The topmost element at a point. It starts from the document: asked in a shadow root, some browsers ignore what covers it from outside. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** Whether an element around it cuts off the ring. */
function isCut(bearer: Element, reach: number): boolean {
  const ring = bearer.getBoundingClientRect();
  for (let at = parentOf(bearer); at && at !== document.body; at = parentOf(at)) {
    const {overflowX, overflowY, clipPath} = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue;
    const box = at.getBoundingClientRect();
    if (ring.left - reach < box.left || ring.right + reach > box.right) return true;
    if (at.scrollHeight <= at.clientHeight && (ring.top - reach < box.top || ring.bottom + reach > box.bottom)) return true;
  }
  return false;
}
