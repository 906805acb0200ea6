// Contents for property tests: generated from the rules, valid except for an occasional mistake. And places to damage in any content.
import fc from 'fast-check';

/** Characters that are hard to count, compare or see: astral and combining ones, halves of surrogate pairs, right-to-left, NUL. */
const UNITS = [
  ...[
    'a',
    'Z',
    '7',
    ' ',
    '-',
    '\0',
    '\n',
    '\u200f',
    '\u202e',
    '\u00ad',
    '\ufeff',
    '\ufffd',
    'é',
    'e\u0301',
    '\u0301',
    'ß',
    'ﬁ',
    'İ',
    'א',
    'ش',
  ],
  ...['語', '😀', '👩‍👩‍👧', '🇪🇸', '𝒜', '\u{10ffff}', '\ud83d', '\udc00', '\udfff\ud800', '</script>', '"', '\\', '{lang}', '__proto__'],
];

/** Text of `length` code points from the units. Two halves make one code point, so each unit counts for at least half of one. */
function textOf(units, length) {
  const once = units.join('');
  return [...once.repeat(Math.ceil((2 * length) / units.length))].slice(0, length).join('');
}

const units = fc.array(fc.constantFrom(...UNITS), {minLength: 1, maxLength: 4});
const anyText = (max) =>
  fc.tuple(
    units,
    fc.oneof({weight: 30, arbitrary: fc.integer({min: 1, max: Math.min(max, 12)})}, fc.constantFrom(max, Math.max(1, max - 1))),
  );
const goodText = (max) => anyText(max).map(([from, length]) => textOf(from, length));
const longText = (max) => units.map((from) => textOf(from, max + 1));

/** Values that match a pattern, and ones that nearly do. */
const PATTERNED = {
  good: ['a', '0', 'a-b', 'x9', 'to-string', 'value-of', 'has', 'constructors', 'a'.repeat(64), 'ab-'.repeat(21) + 'a'],
  near: ['A', 'a--b', '-a', 'a-', 'a_b', 'é', 'a\n', 'ａ', '٣', 'a\0', 'constructor', 'a'.repeat(65), '__proto__', 'a‐b', ' a', '😀'],
};
const LANGS = {
  good: ['en', 'es', 'zh-Hant', 'pt-BR', 'es-419', 'zh-Hant-TW', 'EN-us', 'gsw'],
  near: ['e', 'english', 'en_US', 'en-', 'en-U', 'en-4', 'en-US-Latn', 'en\n', 'ｅn', 'еn', 'zh-Hant-', 'en-419-US', 'x-a', 'i-klingon'],
};
const URLS = {
  good: ['https://example.org/a', 'http://e.x/?q=%00#h', 'https://[', 'http://a:b@c', `https://${'a'.repeat(1992)}`],
  near: [
    'HTTPS://a',
    'https:/a',
    'https://',
    'https://é',
    'https://a b',
    'https://a\n',
    '\thttps://a',
    'javascript://a',
    'ftp://a',
    `https://${'a'.repeat(1993)}`,
  ],
};

/**
 * Generates contents from rules: `slips` of 1,000 places get a mistake that a person could make. `patterns` are the rules `id`, `lang` and
 * `url`; values are chosen by their patterns.
 */
export function grower({id, lang, url}, slips) {
  const values = new Map([
    [id.pattern, PATTERNED],
    [lang.pattern, LANGS],
    [url.pattern, URLS],
  ]);
  const orSlip = (good, ...bad) => fc.oneof({weight: 1000 - slips, arbitrary: good}, {weight: slips, arbitrary: fc.oneof(...bad)});
  const otherKinds = fc.constantFrom('', 0, 1, -1, 1.5, true, false, null, 'over-use', 'Native');
  const wrongKind = fc.oneof(
    otherKinds,
    fc.constantFrom([], {}, [null], {length: 1}).map((value) => structuredClone(value)),
  );

  const growText = ({max, pattern}) => {
    if (!pattern) return orSlip(goodText(max), longText(max), wrongKind);
    const {good, near} = values.get(pattern);
    return orSlip(fc.constantFrom(...good), fc.constantFrom(...near), goodText(max), wrongKind);
  };
  const growList = ({of, min, max}) => {
    const item = grow(of);
    const good = fc.array(item, {minLength: min, maxLength: Math.min(max, Math.max(min, 2))});
    const long = item.map((one) => new Array(max + 1).fill(one));
    const full = item.map((one) => new Array(max).fill(one));
    return orSlip(good, full, long, fc.array(item, {maxLength: Math.max(0, min - 1)}), wrongKind);
  };
  const growMap = ({of, min, max}) => {
    const key = growText(id).filter((name) => typeof name === 'string');
    const entries = (from, to) => fc.array(fc.tuple(key, grow(of)), {minLength: from, maxLength: to});
    const many = grow(of).map((value) => Array.from({length: max + 1}, (_, index) => [`k${index}`, value]));
    return orSlip(entries(min, Math.min(max, min + 1)), many, entries(0, Math.max(0, min - 1)), fc.constant([])).map(Object.fromEntries);
  };
  const growObject = ({fields, optional}) => {
    const names = Object.keys(fields);
    const required = names.filter((name) => !optional.includes(name));
    const whole = fc.record(Object.fromEntries(names.map((name) => [name, grow(fields[name])])), {requiredKeys: required});
    const stranger = fc.constantFrom('extra', '__proto__', 'constructor', 'Title', 'toString', 'id ', '');
    const more = fc.tuple(whole, stranger, fc.constantFrom(1, 'a', {})).map(([object, key, value]) => changed(object, [key], () => value));
    const less = fc.tuple(whole, fc.constantFrom(...names)).map(([object, key]) => changed(object, [key], () => undefined));
    return orSlip(whole, more, less, wrongKind);
  };
  const grow = (rule) =>
    ({
      text: growText,
      list: growList,
      map: growMap,
      object: growObject,
      'one-of': ({values}) => orSlip(fc.constantFrom(...values), wrongKind),
    })[rule.kind](rule);
  return grow;
}

/** Every place in a value, as a path of keys. */
export function places(value, way = []) {
  if (value === null || typeof value !== 'object') return [way];
  return [way, ...Object.keys(value).flatMap((key) => places(value[key], [...way, key]))];
}

/** A copy with another value at one place, or with that place removed. */
export function changed(value, [key, ...rest], replace) {
  if (key === undefined) return replace(value);
  const copy = Array.isArray(value) ? [...value] : {...value};
  const next = changed(copy[key], rest, replace);
  if (next !== undefined) Object.defineProperty(copy, key, {value: next, enumerable: true, configurable: true, writable: true});
  else if (Array.isArray(copy)) copy.splice(key, 1);
  else delete copy[key];
  return copy;
}
