import {SOURCE_LOCALE} from './locale-chain.js';

const memo = new Map<string, unknown>();

/** Makes one `Intl` object for each locale and use, because making them is slow. */
export function once<T>(key: string, make: () => T): T {
  if (!memo.has(key)) memo.set(key, make());
  return memo.get(key) as T;
}

/** A whole number, not below zero, in the digits of the language. */
export function formatNumber(lang: string, value: number): string {
  // The first `Intl` object of a page costs more than drawing a whole widget (measured), and English writes small numbers as they are.
  if (lang === SOURCE_LOCALE && value < 1000) return String(value);
  return once(`n ${lang}`, () => new Intl.NumberFormat(lang)).format(value);
}

/** A number of minutes in words: “3 minutes”. */
export function formatMinutes(lang: string, minutes: number): string {
  return once(`m ${lang}`, () => new Intl.NumberFormat(lang, {style: 'unit', unit: 'minute', unitDisplay: 'long'})).format(minutes);
}
