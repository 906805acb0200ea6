// What Lit gets in the files for script tags, in place of what it would look up by name. See litAsGuest in tools/rollup-plugins.mjs.
import {own} from '../element/own.js';

const METHODS = ['createComment', 'createTextNode', 'createTreeWalker', 'importNode'] as const;

/** The methods of the document that Lit calls, bound once: no element of the page stands in their place. */
export function guestPage(): Pick<Document, (typeof METHODS)[number] | 'createElement'> {
  // In XML an HTML document reads the templates.
  const reader = own(document, 'contentType') === 'text/html' ? document : own(document, 'implementation').createHTMLDocument();
  return {
    ...(Object.fromEntries(METHODS.map((name) => [name, own(document, name)])) as Pick<Document, (typeof METHODS)[number]>),
    createElement: own(reader, 'createElement') as Document['createElement'],
  };
}

interface Policy {
  createHTML(text: string): string;
}

/** The policy of another version refuses what only our templates have. It is text then, which does where a page asks for no trusted types. */
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
 * The Trusted Types policy `power-widgets`: one for all copies on a page, through our one global symbol, since a second of its name throws under a
 * strict policy. Whoever takes it from there gets nothing through it that our templates never have (`foreign`). A strange object at the symbol is left alone.
 */
export function sharedPolicy(foreign: RegExp): Policy | undefined {
  const key = Symbol.for('power-widgets');
  // Names that an element may have where a browser does not know them.
  const page = globalThis as unknown as {
    TrustedTypePolicy: {prototype: object};
    trustedTypes: {createPolicy(name: string, rules: Policy): Policy};
    [key]: {policy?: Policy} | undefined;
  };
  let policy: Policy | undefined;
  try {
    policy = page[key]!.policy;
    // Throws for all that is no policy.
    if (Reflect.get(page.TrustedTypePolicy.prototype, 'name', policy) === 'power-widgets') return lenient(policy!);
  } catch {
    // Nothing there that we could take.
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
    return undefined; // a browser without Trusted Types, or a page that allows no policy of ours
  }
}
