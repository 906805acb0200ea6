import {once} from '../format.js';

/** A day, written out. `day` is a `Date` or `YYYY-MM-DD`, read as that day wherever the reader is. */
export function formatDay(lang: string, day: Date | string): string {
  const date = typeof day === 'string' ? new Date(`${day}T12:00:00`) : day;
  return once(`d ${lang}`, () => new Intl.DateTimeFormat(lang, {dateStyle: 'long'})).format(date);
}
