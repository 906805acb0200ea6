import {readFileSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {root} from './widgets.mjs';

export const address = (locale) => new URL(`locales/${locale}/interface.xlf`, root);

/** The XLIFF document of a language. Throws if it is not well-formed. */
export function readXliff(locale) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`locales/${locale}/interface.xlf: ${level}: ${message}`);
    },
  }).parseFromString(readFileSync(address(locale), 'utf8'), 'text/xml');
}

export function writeXliff(locale, document) {
  writeFileSync(address(locale), new XMLSerializer().serializeToString(document).trimEnd() + '\n');
}

export const units = (document) => Array.from(document.getElementsByTagName('trans-unit'));
export const child = (unit, tag) => unit.getElementsByTagName(tag)[0];

/** The parts of a source or target: strings, and numbers for placeholders. */
export const parts = (node) =>
  Array.from(node.childNodes).map((piece) => (piece.nodeName === 'x' ? Number(piece.getAttribute('id')) : piece.nodeValue));

/** A short hash of the source that a translation was made from. It is in `extradata` and shows if a translation is stale. */
export const sourceStamp = (unit) =>
  `src:${createHash('sha256')
    .update(JSON.stringify(parts(child(unit, 'source'))))
    .digest('hex')
    .slice(0, 8)}`;
