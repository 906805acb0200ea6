import {parentOrHost, builtIn} from '../element/built-in.js';

/** The language that the source strings and the built-in content are written in. */
export const SOURCE_LOCALE = 'en';

/** Reads a tag as pages may write it: `es_MX`, ` es-MX `, `es_ES.UTF-8`. */
export const localeOf = (tag: string): Intl.Locale =>
  new Intl.Locale(
    tag
      .trim()
      .replace(/[.@].*/, '')
      .replaceAll('_', '-'),
  );

/**
 * The languages to try for a BCP 47 tag, best first: `es-MX` → es-MX, es-Latn, es, en; `zh-TW` → zh-TW, zh-Hant, en (never
 * Simplified). An invalid tag gives English alone.
 */
export function fallbackChain(tag: string): string[] {
  // Most pages: nothing has to be read, and `Intl` is slow at first (measured).
  if (tag === SOURCE_LOCALE) return [SOURCE_LOCALE];
  const chain: string[] = [];
  try {
    const locale = localeOf(tag);
    chain.push(locale.baseName);
    // English has only one script, and the data for `maximize` is slow to load (measured).
    if (locale.language !== SOURCE_LOCALE) {
      const {language, script} = locale.maximize();
      chain.push(`${language}-${script}`);
      if (script === new Intl.Locale(language).maximize().script) chain.push(language);
    }
  } catch {
    // It is not a language tag.
  }
  return [...new Set([...chain, SOURCE_LOCALE])];
}

/** The nearest `lang` at or above a node, through shadow roots; English if the page has none. */
export function inheritedLang(start: Node): string {
  for (let node: Node | null = start; node; node = parentOrHost(node)) {
    const lang = builtIn(node, 'nodeType') === 1 && builtIn(node as Element, 'getAttribute')('lang')?.trim();
    if (lang) return lang;
  }
  return SOURCE_LOCALE;
}
