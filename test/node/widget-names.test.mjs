// A widget's name may have several words, such as two-words.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isMessageId} from '../../tools/check-locales.mjs';
import {cdnPacks} from '../../tools/rollup-plugins.mjs';

test('a message of any widget has an explicit id', () => {
  for (const id of ['quiz.title', 'two-words.title', 'two-words.zone.over-use']) assert.ok(isMessageId(id), id);
  for (const id of ['s0a1b2c3', 'Quiz.title', '-quiz.title', 'quiz.', 'two-words']) assert.ok(!isMessageId(id), id);
});

test('the languages of any widget are fetched from the folder of its script', () => {
  const {transform} = cdnPacks('./', false, 'power-two-words.js');
  const code = `export const packs = {\n  "es": [() => import('./es/opening/two-words.js'), () => import('./es/two-words.js')],\n};`;
  const result = transform(code, '/src/generated/packs/two-words.ts');
  assert.match(result?.code ?? '', /\/two-words\.js/);
  assert.match(result.code, /"es": both\('es'\)/);
  assert.equal(transform(code, '/src/generated/packs/es/two-words.ts'), null);
});
