import {own} from '../../element/own.js';

/** The absolute address of a content file, or `undefined` where it is neither http nor https, nor where the page itself is (in an app). */
export function contentUrl(address: string, base: string = own(document, 'baseURI')): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {href, protocol, host} = new URL(address, base);
  const page = new URL(base);
  return /^https?:/.test(href) || (host && protocol === page.protocol && host === page.host) ? href : undefined;
}

/** The origin of an address. That of a page in a sandboxed frame is where it came from, while `location.origin` says “null”. */
export const originOf = (address: string): string => new URL(address).origin;
