import {LINKED, type ContentHost} from '../../content/later/content-host.js';
import {contentUrl, originOf} from '../../content/later/content-url.js';
import {isOurPage} from '../../keeping/later/page-name.js';
import type {PowerElement} from '../../activity/power-element.js';
import {short} from '../../element/short.js';
import {hashOf} from '../../subject/shuffle.js';

/** What an author may set, whose links and marked elements stand on a page of somebody else: how it looks and what is asked, never what counts. */
const HARMLESS = 'lang heading-level theme deck topics professions groups seed hide-sensitive'.split(' ');

/** An attribute that leads away from the page: no address sets it, on no page. */
const LEADS_AWAY = 'quick-exit';

/** The name of an activity, which every event tells, grows no longer than this. */
const LONGEST = 500;

/** The attributes that may be set: on a page of ours, whose address is its own, all of the widget. */
function allowedOn(element: Element): readonly string[] {
  if (!isOurPage()) return HARMLESS;
  const {observedAttributes} = element.constructor as typeof PowerElement;
  return observedAttributes.filter((name) => name !== LEADS_AWAY);
}

/**
 * Sets the allowed ones of `given` on a widget. A `src` is read from where it was written: `base`, so that a link gives the same content
 * as the page that it leads to; and only from there: a link may not ask another site for something.
 */
export function setAttributes(element: PowerElement, given: Iterable<[string, string]>, base: string): void {
  const allowed = allowedOn(element);
  const set = [...given].filter(([name]) => name === 'src' || allowed.includes(name));
  for (const [name, value] of set) {
    if (name === 'src') setSource(element, value, base);
    else element.setAttribute(name, value);
  }
  // An activity of its own, whatever it sets: never one of the host's tags, whose answers it could put aside.
  const name = String(new URLSearchParams(set));
  if (!isOurPage()) element.activityId = `link:${element.localName}?${name.length > LONGEST ? hashOf(name) : name}`;
}

function setSource(element: ContentHost, value: string, base: string): void {
  const address = contentUrl(value, base);
  // A page of ours has looked at its address already.
  if (address && (isOurPage() || originOf(address) === originOf(base)))
    element[LINKED] = element.src = address.replaceAll('%7Blang%7D', '{lang}');
  else console.warn(`power-widgets: src="${short(value)}" of a link is not from its own site.`);
}
