import {own} from './own.js';

/** The absolute address of a content file, or `undefined` where it is neither http nor https, nor what the page itself came by (an app). */
export function contentUrl(address: string, base: string = own(document, 'baseURI')): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {href, protocol} = new URL(address, base);
  return /^https?:/.test(href) || protocol === location.protocol ? href : undefined;
}

/** The origin of an address. That of a page in a sandboxed frame is where it came from, while `location.origin` says “null”. */
export const originOf = (address: string): string => new URL(address).origin;
