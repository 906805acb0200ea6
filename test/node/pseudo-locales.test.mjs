// The pseudo-locales must stress a layout like the languages that they imitate.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PSEUDO_LOCALES, pseudoMessage} from '../../tools/pseudo-locales.mjs';
import {readContent, widgets} from '../../tools/widgets.mjs';

/** All words of the English content, but ids. */
function texts(value) {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}
const english = widgets.flatMap((widget) => texts(readContent('en', widget)));
const longestWord = (text) => Math.max(...text.split(/\s+/).map((word) => word.length));

test('the pseudo-locale like German is 30 to 60 % longer, by compounds and not by more words', () => {
  const german = english.map(PSEUDO_LOCALES['de-XA']);
  const growth = german.join('').length / english.join('').length;
  assert.ok(growth > 1.3 && growth < 1.6, `it is ${growth} times as long`);
  assert.ok(german.some((text) => longestWord(text) > 30));
  assert.match(german.join(''), /[äöüß]/);
  for (const [index, text] of german.entries()) {
    assert.ok(text.length <= english[index].length * 1.6, text);
    assert.equal(text.split(' ').length, english[index].split(' ').length);
  }
});

test('the pseudo-locale like Japanese is about half as long, without spaces and without Latin letters', () => {
  const japanese = english.map(PSEUDO_LOCALES['ja-XA']);
  const share = japanese.join('').length / english.join('').length;
  assert.ok(share > 0.35 && share < 0.6, `it is ${share} times as long`);
  for (const text of japanese) assert.doesNotMatch(text, /[ \p{Script=Latin}]/u);
  assert.match(japanese.join(''), /、.*。/);
});

test('digits and placeholders are kept', () => {
  const message = {strTag: true, strings: ['Correct: ', ' of 150, in ', '.'], values: [0, 1]};
  for (const locale of ['de-XA', 'ja-XA']) {
    const {strings, values} = pseudoMessage(PSEUDO_LOCALES[locale], message);
    assert.deepEqual(values, [0, 1]);
    assert.equal(strings.length, 3);
    assert.match(strings[1], /150/);
  }
});
