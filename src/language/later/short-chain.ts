import {fallbackChain} from '../locale-chain.js';

/** The languages to try for a tag, as `fallbackChain` gives them, without the form that names a language's usual script (`es-Latn`), which no file of a host is called by. */
export function shortChain(tag: string): string[] {
  const all = fallbackChain(tag);
  return all.filter((locale) => !/^\w+-[A-Z][a-z]{3}$/.test(locale) || !all.includes(locale.split('-')[0]!));
}
