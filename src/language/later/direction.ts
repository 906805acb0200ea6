import {localeOf, SOURCE_LOCALE} from '../locale-chain.js';

/** The scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syr.|Thaa|Yezi)$/;

/** The writing direction of a language tag: that of its script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // The data for `maximize` is slow to load, and most pages are in English.
  if (tag === SOURCE_LOCALE) return 'ltr';
  try {
    return RIGHT_TO_LEFT.test(localeOf(tag).maximize().script!) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
