import {setAttributes} from './given-attributes.js';

/** Where a link is a link: an address there is a way to go, not a widget to show. */
const WAYS = 'nav, menu, header, footer, li, h1, h2, h3, h4, h5, h6, button, summary, label';
const BLOCKS = 'p, div, td, th, dd, figure, blockquote, section, article, main, body';

/** True where nothing but the link stands in its block: so an author embeds, while a link within a sentence is read. */
function standsAlone(link: Element): boolean {
  const words = link.textContent!.trim();
  return !!words && !link.closest(WAYS) && link.closest(BLOCKS)?.textContent!.trim() === words;
}

/** True where somebody writes, and within a widget, whose own fallback a link may be. */
function isElsewhere(place: HTMLElement): boolean {
  if (place.isContentEditable || document.designMode === 'on') return true;
  for (let above = place.parentElement; above; above = above.parentElement) if (above.localName.startsWith('power-')) return true;
  return false;
}

/** `data-heading-level` gives `heading-level`. */
const dataOf = (place: HTMLElement): [string, string][] =>
  [...place.attributes].filter(({name}) => name.startsWith('data-')).map(({name, value}) => [name.slice('data-'.length), value]);

/** Puts a widget where a link or a marked element is, and that inside it: it is seen until the widget is drawn, and after it is gone. */
function upgrade(place: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  const link = place instanceof HTMLAnchorElement ? place : undefined;
  setAttributes(element, link ? new URLSearchParams(link.search) : dataOf(place), link?.href ?? document.baseURI);
  // The space that was kept free, and what a fragment of an address leads to. Through the CSSOM, which a strict policy allows.
  if (place.style.cssText) element.style.cssText = place.style.cssText;
  if (place.id) element.id = place.id;
  place.removeAttribute('style');
  place.removeAttribute('id');
  place.replaceWith(element);
  element.append(...(link ? [link] : place.childNodes));
}

/**
 * Makes widgets of `<a class="power-quiz" href="…/quiz.html?deck=quick-6">` and `<div data-power="quiz" data-deck="quick-6">`, those that
 * stand in the document and those that come later. The attributes are those of the address, or the `data-` ones. A link that lost its
 * class is known by its address: `power-widgets/` in the path and `quiz.html` at its end, alone in its block.
 * Without the script a link is a link, and leads to the same widget on a page of its own.
 *
 * @param tag - The tag of a widget, which must be defined.
 */
export function upgradeLinks(tag: string): void {
  const name = tag.replace('power-', '');
  const byAddress = `a[href*="power-widgets/"][href*="/${name}.html"]`;
  const selector = `a.${tag}[href], [data-power="${name}"], ${byAddress}`;
  const path = new RegExp(`/power-widgets/(.*/)?${name}\\.html$`);

  const consider = (place: HTMLElement): void => {
    if (isElsewhere(place)) return;
    if (place.matches(`.${tag}, [data-power]`) || (path.test((place as HTMLAnchorElement).pathname) && standsAlone(place)))
      upgrade(place, tag);
  };
  const look = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(selector).forEach(consider);

  look(document);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !node.isConnected) continue;
      if (node.matches(selector)) consider(node);
      else look(node);
    }
  }).observe(document, {childList: true, subtree: true});
}
