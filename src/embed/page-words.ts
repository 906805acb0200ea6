import {PAGE_WORDS} from '../generated/page-words.js';
import {fallbackChain, SOURCE_LOCALE} from '../language/locale-chain.js';

/** The best of our languages for a BCP 47 tag, or English. */
const nearest = (lang: string): string => fallbackChain(lang).find((locale) => locale in PAGE_WORDS)!;

/** A sentence in the best language for a tag, with its placeholders filled in: `{name}` becomes `values.name`. */
export const pageWords = (
  lang: string,
  sentence: 'not-loaded' | 'unknown' | 'foreign',
  values: Readonly<Record<string, string>> = {},
): string => PAGE_WORDS[nearest(lang)]![sentence]!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);

/** The first of the reader's languages that we have, as the reader writes it. English is chosen if the reader lists it, or if we have none. */
export function spokenLanguage(languages: readonly string[]): string {
  const spoken = languages.find((lang) => nearest(lang) !== SOURCE_LOCALE || /^en\b/i.test(lang)) ?? SOURCE_LOCALE;
  return nearest(spoken) === SOURCE_LOCALE ? SOURCE_LOCALE : spoken;
}
