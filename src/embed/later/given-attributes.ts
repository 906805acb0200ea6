import {LINK_ATTRIBUTES} from '../../generated/embed/later/link-attributes.js';
import {LINKED, type ContentHost} from '../../content/later/content-host.js';
import {contentUrl, originOf} from '../../content/later/content-url.js';
import {isOurPage} from '../../keeping/later/page-name.js';
import type {PowerElement} from '../../activity/power-element.js';
import {short} from '../../element/later/short.js';
import {hashOf} from '../../subject/shuffle.js';

/** What links and marked elements may set on every widget. A widget's own ones are in its widget.ts. */
const SHARED = ['lang', 'heading-level', 'theme'];

/** This attribute leads away from the page, so no address may set it. */
const LEADS_AWAY = 'quick-exit';

/** The longest name of an activity, because every event contains it. */
const LONGEST = 500;

/** The attributes that may be set. On our own pages these are nearly all attributes of the widget. */
function allowedOn(element: Element): readonly string[] {
  if (!isOurPage()) return [...SHARED, ...(LINK_ATTRIBUTES[element.localName] ?? [])];
  const {observedAttributes} = element.constructor as typeof PowerElement;
  return observedAttributes.filter((name) => name !== LEADS_AWAY);
}

/**
 * Sets the allowed ones of `given` on a widget. A `src` is relative to `base`, the address in which it was written, so that a link shows
 * the same content as the page that it leads to. It must be on the same site as `base`: a link may not request something from another site.
 */
export function setAttributes(element: PowerElement, given: Iterable<[string, string]>, base: string): void {
  const allowed = allowedOn(element);
  const set = [...given].filter(([name]) => name === 'src' || allowed.includes(name));
  for (const [name, value] of set) {
    if (name === 'src') setSource(element, value, base);
    else element.setAttribute(name, value);
  }
  // It is always a separate activity. If it shared one with a tag of the host, it could put aside the answers given there.
  const name = String(new URLSearchParams(set));
  if (!isOurPage()) element.activityId = `link:${element.localName}?${name.length > LONGEST ? hashOf(name) : name}`;
}

function setSource(element: ContentHost, value: string, base: string): void {
  const address = contentUrl(value, base);
  // Our own page has already checked its address.
  if (address && (isOurPage() || originOf(address) === originOf(base)))
    element[LINKED] = element.src = address.replaceAll('%7Blang%7D', '{lang}');
  else console.warn(`power-widgets: src="${short(value)}" of a link is not from its own site.`);
}
