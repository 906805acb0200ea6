import {own} from '../../element/own.js';
import type {PowerElement} from '../../activity/power-element.js';
import {setAttributes} from './given-attributes.js';

/** Where a link is a link: an address there is a way to go, not a widget to show. After a frame of ours the widget is there already. */
const WAYS = 'nav, menu, header, footer, li, h1, h2, h3, h4, h5, h6, button, summary, label, iframe[src*="/frame.html?"] + *';
const BLOCKS = 'p, div, td, th, dd, figure, blockquote, section, article, main, body';

/**
 * True where nothing but the link stands in its block: so an author embeds, while a link within a sentence is read. Below a tag of the same
 * widget it is the fallback of that tag, which an editor has torn apart.
 */
function standsAlone(link: Element, tag: string): boolean {
  const words = link.textContent!.trim();
  const block = link.closest(BLOCKS);
  if (!words || link.closest(WAYS) || block?.textContent!.trim() !== words) return false;
  const before = own(block as HTMLElement, 'previousElementSibling');
  return !before || !own(before, 'querySelector')(tag);
}

/** True where somebody writes, and within a widget or a marked element, whose own fallback a link may be. */
function isElsewhere(place: HTMLElement): boolean {
  if (place.isContentEditable || own(document, 'designMode') === 'on') return true;
  for (let at = own(place, 'parentElement'); at; at = own(at, 'parentElement')) {
    if (own(at, 'localName').startsWith('power-') || own(at, 'matches')('[data-power]')) return true;
  }
  return false;
}

/** `data-heading-level` gives `heading-level`. */
const dataOf = (place: HTMLElement): [string, string][] =>
  [...place.attributes].filter(({name}) => name.startsWith('data-')).map(({name, value}) => [name.slice('data-'.length), value]);

/** Such a link is pressed, and leads somewhere. */
const PRESSED = '.wp-block-button, .wp-element-button, .btn, .button, [role=button]';

/** The widget that stands for a place, on the place: all copies of this library on a page know it. */
const WIDGET = Symbol.for('power-widgets widget');

/** A link or a marked element. */
type Place = HTMLElement & {[WIDGET]?: PowerElement};

/** The places with a widget beside them. */
const standing = new Set<Place>();

/** Puts a widget beside a link or a marked element, which its page may own: it stays where it is, seen until the widget is drawn. */
function addWidget(place: Place, tag: string): void {
  // A copy of a page has a copy of the widget too, which knows less.
  const copy = own(place, 'nextElementSibling') as HTMLElement | null;
  if (copy?.localName === tag && (place.hidden || copy.hidden)) {
    place.id ||= copy.id;
    place.style.display = '';
    copy.remove();
  }
  const element = own(document, 'createElement')(tag) as PowerElement;
  const link = place instanceof HTMLAnchorElement ? place : undefined;
  setAttributes(element, link ? new URLSearchParams(link.search) : dataOf(place), link?.href ?? own(document, 'baseURI'));
  // The space that was kept free, and what a fragment of an address leads to. Whoever set a style here could have set it on what stands
  // around; through the CSSOM, which a strict policy allows.
  if (place.style.cssText) element.style.cssText = place.style.cssText;
  element.hidden = true;
  element.addEventListener('load', () => {
    if (place.id) element.id = place.id;
    place.removeAttribute('id');
    element.hidden = false;
    place.hidden = true;
    // A page may show what is hidden.
    place.style.setProperty('display', 'none', 'important');
  });
  place[WIDGET] = element;
  stand(place);
}

function stand(place: Place): void {
  standing.add(place);
  if (own(place, 'nextElementSibling') !== place[WIDGET]) place.after(place[WIDGET]!);
}

/** A widget goes where its place goes, and away with it. Where the page takes the widget away, the place is seen again. */
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

/** A version in the path may differ: a page that has a newer script still has its older links. */
const anyVersion = (address: string): string => address.replace(/([/@])\d+\.\d+\.\d+\//, '$1');

/** Which places become widgets. */
interface Wanted {
  /** The tag of a widget, which is defined. */
  readonly tag: string;
  /** The selector of places that ask for it, and that of these and of links that may be known by their address. */
  readonly marked: string;
  readonly selector: string;
  /** The address of the folder that our script came from, if anybody knows it. */
  readonly folder: () => string | undefined;
}

/** Makes widgets of all places in the document, and of those that come later. */
export function upgrade({tag, marked, selector, folder}: Wanted): void {
  const file = `${tag.replace('power-', '')}.html`;

  /** One bad place does not stop the others. */
  const consider = (place: Element): void => {
    try {
      if (!(place instanceof HTMLElement) || place.closest(PRESSED) || isElsewhere(place)) return;
      // It was taken away, and comes back.
      if ((place as Place)[WIDGET]) return stand(place);
      const {origin, pathname} = place as HTMLAnchorElement;
      const isOurs = anyVersion(`${origin}${pathname}`) === anyVersion(`${folder()}${file}`);
      if (place.matches(marked) || (isOurs && standsAlone(place, tag))) addWidget(place, tag);
    } catch (error) {
      console.warn('power-widgets:', error);
    }
  };
  const look = (root: Document | HTMLElement): void => own(root, 'querySelectorAll')(selector).forEach(consider);

  look(document);
  new MutationObserver((changes) => {
    follow();
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !own(node, 'isConnected')) continue;
      if (own(node, 'matches')(selector)) consider(node);
      else look(node);
    }
  }).observe(document, {childList: true, subtree: true});
}
