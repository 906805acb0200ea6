import {warn} from '../../element/later/warn.js';
import {builtIn} from '../../element/built-in.js';
import type {PowerElement} from '../power-element.js';

/** Tells the author of a page in the console what is wrong with a tag. */
export function warnAuthor(host: PowerElement): void {
  if (builtIn(document, 'readyState') === 'loading')
    builtIn(document, 'addEventListener')('DOMContentLoaded', () => warnIfOpen(host), {once: true});
  else warnIfOpen(host);
  // If a framework rendered before the tag was defined, it wrote the object as the attribute “[object Object]”.
  for (const name of ['content', 'state'].filter((name) => host.hasAttribute(name))) {
    console.error(`power-widgets: <${host.localName}> takes "${name}" as a property: define the tag first.`);
  }
}

/** HTML has no self-closing `<power-quiz />`: everything after such a tag is inside the element, and is not shown. */
function warnIfOpen(host: PowerElement): void {
  const inside = [...host.querySelectorAll('*')].find(({localName}) => /^(script|main|footer|h1|h2|power-.+)$/.test(localName));
  if (inside) warn(host, `the <${inside.localName}> inside it is not seen: close the tag with </${host.localName}>`);
}
