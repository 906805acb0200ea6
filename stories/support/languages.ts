import {directionOf} from '../../src/language/later/direction.js';
import {languages as tags} from '../../test/generated/languages.js';

/** A language by its own name, such as Español. */
function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale)!;
  return name[0]!.toLocaleUpperCase(locale) + name.slice(1);
}

/** Made from English: words as long as those of German, and signs as dense as those of Japanese. */
export const standIns = [
  {value: 'de-XA', title: 'Like German'},
  {value: 'ja-XA', title: 'Like Japanese'},
];

/** The languages that the widgets speak, English first. */
export const languages = tags.map((value) => ({value, title: languageName(value)}));

const [, ...others] = tags;
const inDirection = (direction: 'ltr' | 'rtl') => others.find((tag) => directionOf(tag) === direction)!;

/** The first language beside English that is written from left to right, and the first from right to left. */
export const otherLanguage = inDirection('ltr');
export const rightToLeftLanguage = inDirection('rtl');
