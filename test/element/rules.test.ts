import {expect} from 'chai';
import {checkRules, contentFile, id, list, map, object, oneOf, text, yesOrNo} from '../../src/element/rules.js';

describe('checkRules names the place and the reason of the first fault', () => {
  const rule = object({
    title: text(5),
    'note?': text(5),
    zones: list(oneOf('a', 'b'), 1, 2),
    ids: map(id, 0, 2),
    count: oneOf(1, 2, 3),
    on: yesOrNo,
  });
  const good = {title: 'five5', zones: ['a'], ids: {one: 'two'}, count: 2, on: true};
  const cases: [string, unknown, string | undefined][] = [
    ['nothing wrong', good, undefined],
    ['a key too much', {...good, extra: 1}, '/extra unknown'],
    ['a key that is missing', {...good, title: undefined}, '/title value'],
    ['__proto__', JSON.parse(`{"__proto__": {}, ${JSON.stringify(good).slice(1)}`), '/__proto__ unknown'],
    ['text too long', {...good, title: 'sixsix'}, '/title value'],
    ['five signs of two units each', {...good, title: '😀😀😀😀😀'}, undefined],
    ['empty text', {...good, title: ''}, '/title value'],
    ['a value not allowed', {...good, zones: ['c']}, '/zones/0 value'],
    ['a list too short', {...good, zones: []}, '/zones value'],
    ['an id with capitals', {...good, ids: {one: 'Two'}}, '/ids/one value'],
    ['a number out of range', {...good, count: 4}, '/count value'],
    ['a number with decimals', {...good, count: 1.5}, '/count value'],
    ['an array for an object', [], '/ value'],
    ['null', null, '/ value'],
  ];
  for (const [name, value, expected] of cases) {
    it(name, () => {
      const fault = checkRules(rule, value);
      expect(fault && `${fault.path} ${fault.reason}`).to.equal(expected);
    });
  }
  it('asks a content file for its version and language', () => {
    expect(checkRules(contentFile({}), {version: 2, lang: 'en', title: 'T'})!.path).to.equal('/version');
    expect(checkRules(contentFile({}), {version: 1, lang: 'english!', title: 'T'})!.path).to.equal('/lang');
  });
});
