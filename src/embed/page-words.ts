import {PAGE_WORDS} from '../generated/page-words.js';
import {fallbackChain, SOURCE_LOCALE} from '../language/locale-chain.js';

/** The nearest of our languages to a BCP 47 tag: English where there is none. */
const nearest = (lang: string): string => fallbackChain(lang).find((locale) => locale in PAGE_WORDS)!;

/** A sentence in the language nearest to a tag, with its places filled in: `{name}` becomes `values.name`. */
export const pageWords = (
  lang: string,
  sentence: 'not-loaded' | 'unknown' | 'foreign',
  values: Readonly<Record<string, string>> = {},
): string => PAGE_WORDS[nearest(lang)]![sentence]!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);

/** The first of a reader's languages that we have, as the reader writes it. English stands in for others, but is chosen only by name. */
export function spokenLanguage(languages: readonly string[]): string {
  const spoken = languages.find((lang) => nearest(lang) !== SOURCE_LOCALE || /^en\b/i.test(lang)) ?? SOURCE_LOCALE;
  return nearest(spoken) === SOURCE_LOCALE ? SOURCE_LOCALE : spoken;
}
