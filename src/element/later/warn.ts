import {unknownValues, type UnknownValue} from '../attributes.js';
import {short} from './short.js';

const said = new WeakMap<HTMLElement, Set<string>>();

/** Says something about an element in the console, once. */
export function warn(host: HTMLElement, words: string): void {
  const before = said.get(host) ?? new Set();
  said.set(host, before);
  if (before.has(words)) return;
  before.add(words);
  console.warn(`power-widgets: <${host.localName}>: ${words}.`);
}

const warnOfValue = ({host, name, value, instead}: UnknownValue): void =>
  warn(host, `${name}="${short(value)}" is not known; ${instead} is used`);

unknownValues.warn = warnOfValue;
unknownValues.waiting.splice(0).forEach(warnOfValue);
