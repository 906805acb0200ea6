// The words of the quiz, in every language they are written in, and as they stand to read without JavaScript.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tsImport} from 'tsx/esm/api';
import {readingHtml} from '../../tools/build-pages.mjs';
import {locales, readContent} from '../../tools/widgets.mjs';
import {child, readXliff, units} from '../../tools/xliff.mjs';

/** What a message says in a language; every file carries the English words too. */
const message = (locale, id) => {
  const unit = units(readXliff(locale === 'en' ? locales[0] : locale)).find((one) => one.getAttribute('id') === id);
  return child(unit, locale === 'en' ? 'source' : 'target').textContent;
};

test('no advice begins with the label that stands before it', () => {
  for (const locale of ['en', ...locales.filter((one) => readContent(one, 'quiz'))]) {
    const labels = ['quiz.try', 'quiz.next-step'].map((id) => message(locale, id).replace(/\s*:$/, ''));
    const doubled = readContent(locale, 'quiz')
      .triads.flatMap(({situations}) => situations)
      .filter(({alternative}) => labels.some((label) => alternative.startsWith(label)));
    assert.deepEqual(
      doubled.map(({id}) => `${locale} ${id}`),
      [],
    );
  }
});

const scene = {text: 'Scene.', zone: 'under-use', rationale: 'Words.', alternative: 'Advice.'};
const {sceneToRead} = await tsImport('../../src/widgets/quiz/widget.ts', import.meta.url);
const read = (more) =>
  readingHtml(sceneToRead({triad: {contentNote: 'It is about <touch>.'}, situation: {...scene, ...more}}, (english) => english));

test('a page to read names no zone where the practitioner is wronged, or where there is no degree', () => {
  assert.match(read({}), /Under-use\. Words\./);
  assert.match(read({unscored: 'wronged'}), /<p>Words\./);
  assert.doesNotMatch(read({unscored: 'wronged'}), /-use|Skillful/);
  assert.match(read({unscored: 'bright-line'}), /This scene is not scored: it is never a matter of degree\. Words\./);
  assert.doesNotMatch(read({unscored: 'bright-line'}), /Under-use/);
});

test('a page to read says what a sensitive scene is about before it is opened', () => {
  assert.match(read({sensitive: true}), /^<details><summary>It is about &lt;touch&gt;\.<\/summary><p>Scene\.<\/p>/);
  assert.match(read({}), /^<p>Scene/);
});
