import {expect} from 'chai';
import {checkRules, contentFile, id, list, map, object, oneOf, text, yesOrNo} from '../../src/content/later/rules.js';

describe('checkRules names the place and the reason of the first fault', () => {
  const rule = object({
    title: text(5),
    'note?': text(5),
    zones: list(oneOf('a', 'b'), 1, 2),
    ids: map(id, 0, 2),
    count: oneOf(1, 2, 3),
    on: yesOrNo,
  });
  const untitled = {zones: ['a'], ids: {one: 'two'}, count: 2, on: true};
  const good = {title: 'five5', ...untitled};
  /** The place, the reason, and what is allowed there. */
  const cases: [string, unknown, string | undefined][] = [
    ['nothing wrong', good, undefined],
    ['yes and no', {...good, on: false, note: 'note'}, undefined],
    ['a key too much', {...good, extra: 1}, '/extra unknown'],
    ['a key that is missing', untitled, '/title missing'],
    ['a key with nothing', {...good, title: undefined}, '/title value “ ”'],
    ['__proto__', JSON.parse(`{"__proto__": {}, ${JSON.stringify(good).slice(1)}`), '/__proto__ unknown'],
    ['a number for a text', {...good, title: 7}, '/title value “ ”'],
    ['text too long', {...good, title: 'sixsix'}, '/title value 1–5'],
    ['five signs of two units each', {...good, title: '😀😀😀😀😀'}, undefined],
    ['empty text', {...good, title: ''}, '/title value 1–5'],
    ['a value not allowed', {...good, zones: ['c']}, '/zones/0 value a, b'],
    ['a list too short', {...good, zones: []}, '/zones value 1–2'],
    ['a list too long', {...good, zones: ['a', 'b', 'a']}, '/zones value 1–2'],
    ['an object for a list', {...good, zones: {length: 1}}, '/zones value [ ]'],
    ['an id with capitals', {...good, ids: {one: 'Two'}}, `/ids/one value ${id.kind === 'text' && id.pattern}`],
    ['a key that is no id', {...good, ids: {One: 'two'}}, `/ids/One value ${id.kind === 'text' && id.pattern}`],
    ['a map too long', {...good, ids: {a: 'a', b: 'b', c: 'c'}}, '/ids value 0–2'],
    ['an array for a map', {...good, ids: []}, '/ids value { }'],
    ['a text for a map', {...good, ids: 'two'}, '/ids value { }'],
    ['a number out of range', {...good, count: 4}, '/count value 1, 2, 3'],
    ['a number with decimals', {...good, count: 1.5}, '/count value 1, 2, 3'],
    ['an array for an object', [], '/ value { }'],
    ['null', null, '/ value { }'],
    ['a text for an object', 'title', '/ value { }'],
  ];
  for (const [name, value, expected] of cases) {
    it(name, () => {
      const {path, reason, detail = ''} = checkRules(rule, value) ?? {};
      expect(path && `${path} ${reason} ${detail}`.trim()).to.equal(expected);
    });
  }
  it('asks a content file for its version and language', () => {
    expect(checkRules(contentFile({}), {version: 2, lang: 'en', title: 'T'})!.path).to.equal('/version');
    expect(checkRules(contentFile({}), {version: 1, lang: 'english!', title: 'T'})!.path).to.equal('/lang');
  });
});
