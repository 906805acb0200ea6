// In the files for script tags Lit uses these instead of global names, which the page may have changed. See litAsGuest in tools/rollup-plugins.mjs.
import {builtIn} from '../element/built-in.js';

const METHODS = ['createComment', 'createTextNode', 'createTreeWalker', 'importNode'] as const;

/** The methods of the document that Lit calls, bound once, so that no element of the page can hide them. */
export function guestPage(): Pick<Document, (typeof METHODS)[number] | 'createElement'> {
  // On an XML page the templates need an HTML document to be parsed.
  const reader = builtIn(document, 'contentType') === 'text/html' ? document : builtIn(document, 'implementation').createHTMLDocument();
  return {
    ...(Object.fromEntries(METHODS.map((name) => [name, builtIn(document, name)])) as Pick<Document, (typeof METHODS)[number]>),
    createElement: builtIn(reader, 'createElement') as Document['createElement'],
  };
}

interface Policy {
  createHTML(text: string): string;
}

/**
 * The policy of another version may refuse templates that only this version has. Then the plain text is used, which works if the page does
 * not require trusted types.
 */
const lenient = (policy: Policy): Policy => ({
  createHTML(text) {
    try {
      return policy.createHTML(text);
    } catch {
      return text;
    }
  },
});

/**
 * The Trusted Types policy `power-widgets`. All copies on a page share it through our one global symbol, because under a strict policy a
 * second one of this name throws. It refuses everything that our templates never contain (`foreign`), so other scripts cannot misuse it. If
 * another kind of object is at the symbol, it is left alone.
 */
export function sharedPolicy(foreign: RegExp): Policy | undefined {
  const key = Symbol.for('power-widgets');
  // In a browser without these globals, an element of the page may be found by their name.
  const page = globalThis as unknown as {
    TrustedTypePolicy: {prototype: object};
    trustedTypes: {createPolicy(name: string, rules: Policy): Policy};
    [key]: {policy?: Policy} | undefined;
  };
  let policy: Policy | undefined;
  try {
    policy = page[key]?.policy;
    // Throws if it is not a policy. If there is none, as on most pages, it does not: for an error V8 reads the whole script again.
    if (policy && Reflect.get(page.TrustedTypePolicy.prototype, 'name', policy) === 'power-widgets') return lenient(policy);
  } catch {
    // There is no policy to share.
  }
  try {
    policy = page.trustedTypes.createPolicy('power-widgets', {
      createHTML(text) {
        if (foreign.test(text)) throw new TypeError('power-widgets');
        return text;
      },
    });
    Reflect.defineProperty(page, key, {value: {policy}, configurable: true});
    return policy;
  } catch {
    return undefined; // the browser has no Trusted Types, or the page does not allow our policy
  }
}
