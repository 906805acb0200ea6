import {builtIn} from '../../element/built-in.js';

/**
 * The absolute address of a content file. `undefined` if it is neither http(s) nor on the same host as the page (in an app with its own
 * protocol).
 */
export function contentUrl(address: string, base: string = builtIn(document, 'baseURI')): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {href, protocol, host} = new URL(address, base);
  const page = new URL(base);
  return /^https?:/.test(href) || (host && protocol === page.protocol && host === page.host) ? href : undefined;
}

/** The origin of an address. For a page in a sandboxed frame this is its real origin, while `location.origin` is “null”. */
export const originOf = (address: string): string => new URL(address).origin;
