import {once} from '../format.js';

/** A share from 0 to 1 as a percentage without decimals. */
export function formatPercent(lang: string, share: number): string {
  return once(`p ${lang}`, () => new Intl.NumberFormat(lang, {style: 'percent', maximumFractionDigits: 0})).format(share);
}
