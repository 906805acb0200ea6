import {contentUrl} from '../element/content-url.js';

/** What an address or a marked element may set: the attributes that the widget itself knows, and its language. */
export function allowedAttributes(tag: string): ReadonlySet<string> {
  const {observedAttributes = []} = (customElements.get(tag) ?? {}) as {observedAttributes?: readonly string[]};
  return new Set([...observedAttributes, 'lang']);
}

/**
 * Sets the allowed ones of `given` on a widget. A `src` is read from where it was written: `base`, so that a link gives the same content
 * as the page that it leads to. One that is no web address stays as it is, and the widget says so.
 */
export function setAttributes(element: Element, given: Iterable<readonly [string, string]>, base: string): void {
  const allowed = allowedAttributes(element.localName);
  for (const [name, value] of given) {
    if (!allowed.has(name)) continue;
    const address = name === 'src' && contentUrl(value, base)?.replaceAll('%7Blang%7D', '{lang}');
    element.setAttribute(name, address || value);
  }
}
