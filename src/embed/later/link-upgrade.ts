import {builtIn} from '../../element/built-in.js';
import type {PowerElement} from '../../activity/power-element.js';
import {setAttributes} from './given-attributes.js';

/** Places where a link stays a link because it is navigation. A link after a frame of ours stays too, because the widget is already in the frame. */
const NAVIGATION = 'nav, menu, header, footer, li, h1, h2, h3, h4, h5, h6, button, summary, label, iframe[src*="/frame.html?"] + *';
const BLOCKS = 'p, div, td, th, dd, figure, blockquote, section, article, main, body';

/**
 * True if the link is alone in its block: then the author wants a widget, while a link within a sentence is only a link. After a tag of the
 * same widget it is the fallback of that tag, which an editor has moved out of it.
 */
function standsAlone(link: Element, tag: string): boolean {
  const words = link.textContent!.trim();
  const block = link.closest(BLOCKS);
  if (!words || link.closest(NAVIGATION) || block?.textContent!.trim() !== words) return false;
  const before = builtIn(block as HTMLElement, 'previousElementSibling');
  return !before || !builtIn(before, 'querySelector')(tag);
}

/** True in text that somebody is editing, and within a widget or a marked element, because a link there may be its fallback. */
function isElsewhere(place: HTMLElement): boolean {
  if (place.isContentEditable || builtIn(document, 'designMode') === 'on') return true;
  for (let at = builtIn(place, 'parentElement'); at; at = builtIn(at, 'parentElement')) {
    if (builtIn(at, 'localName').startsWith('power-') || builtIn(at, 'matches')('[data-power]')) return true;
  }
  return false;
}

/** `data-heading-level` gives `heading-level`. */
const dataOf = (place: HTMLElement): [string, string][] =>
  [...place.attributes].filter(({name}) => name.startsWith('data-')).map(({name, value}) => [name.slice('data-'.length), value]);

/** Such a link looks like a button, so it stays a link. */
const PRESSED = '.wp-block-button, .wp-element-button, .btn, .button, [role=button]';

/** A property of a place: the widget that replaces it. It is a shared symbol, so all copies of this library on a page know it. */
const WIDGET = Symbol.for('power-widgets widget');

/** A link or a marked element. */
type Place = HTMLElement & {[WIDGET]?: PowerElement};

/** The places with a widget beside them. */
const standing = new Set<Place>();

/**
 * Adds a widget beside a link or a marked element. The place stays in the page, because a script of the page may manage it; it is visible
 * until the widget is drawn.
 */
function addWidget(place: Place, tag: string): void {
  // If the page was cloned, it has a clone of the widget too. The clone has lost its properties, so it is removed.
  const copy = builtIn(place, 'nextElementSibling') as HTMLElement | null;
  if (copy?.localName === tag && (place.hidden || copy.hidden)) {
    place.id ||= copy.id;
    place.style.display = '';
    copy.remove();
  }
  const element = builtIn(document, 'createElement')(tag) as PowerElement;
  const link = place instanceof HTMLAnchorElement ? place : undefined;
  setAttributes(element, link ? new URLSearchParams(link.search) : dataOf(place), link?.href ?? builtIn(document, 'baseURI'));
  // Keeps the reserved space. An author who can set a style here can also set it on the elements around, so copying it gives no new power.
  // The CSSOM is used because a strict policy allows it.
  if (place.style.cssText) element.style.cssText = place.style.cssText;
  element.hidden = true;
  element.addEventListener('load', () => {
    if (place.id) element.id = place.id;
    place.removeAttribute('id');
    element.hidden = false;
    place.hidden = true;
    // A style of the page may show elements with `hidden`.
    place.style.setProperty('display', 'none', 'important');
  });
  place[WIDGET] = element;
  stand(place);
}

function stand(place: Place): void {
  standing.add(place);
  if (builtIn(place, 'nextElementSibling') !== place[WIDGET]) place.after(place[WIDGET]!);
}

/** Moves a widget when its place is moved, and removes it when its place is removed. If the page removes the widget, the place is shown again. */
function follow(): void {
  for (const place of standing) {
    const widget = place[WIDGET];
    if (place.isConnected && widget?.isConnected) {
      stand(place);
      continue;
    }
    widget?.remove();
    standing.delete(place);
    if (!place.isConnected) continue;
    delete place[WIDGET];
    place.hidden = false;
    place.style.display = '';
  }
}

/** An address without its version: a page with a newer script may still have older links. */
const anyVersion = (address: string): string => address.replace(/([/@])\d+\.\d+\.\d+\//, '$1');

/** Which places become widgets. */
interface Wanted {
  /** The tag of a widget that is already defined. */
  readonly tag: string;
  /** `marked` selects places that ask for the widget by name; `selector` also selects links that may be known by their address. */
  readonly marked: string;
  readonly selector: string;
  /** The address of the folder that our script came from, if it is known. */
  readonly folder: () => string | undefined;
}

/** Adds widgets at all places in the document, and at those that are added later. */
export function upgrade({tag, marked, selector, folder}: Wanted): void {
  const file = `${tag.replace('power-', '')}.html`;

  /** An error at one place does not stop the others. */
  const consider = (place: Element): void => {
    try {
      if (!(place instanceof HTMLElement) || place.closest(PRESSED) || isElsewhere(place)) return;
      // It was removed, and now comes back.
      if ((place as Place)[WIDGET]) return stand(place);
      const {origin, pathname} = place as HTMLAnchorElement;
      const isOurs = anyVersion(`${origin}${pathname}`) === anyVersion(`${folder()}${file}`);
      if (place.matches(marked) || (isOurs && standsAlone(place, tag))) addWidget(place, tag);
    } catch (error) {
      console.warn('power-widgets:', error);
    }
  };
  const look = (root: Document | HTMLElement): void => builtIn(root, 'querySelectorAll')(selector).forEach(consider);

  look(document);
  new MutationObserver((changes) => {
    follow();
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !builtIn(node, 'isConnected')) continue;
      if (builtIn(node, 'matches')(selector)) consider(node);
      else look(node);
    }
  }).observe(document, {childList: true, subtree: true});
}
