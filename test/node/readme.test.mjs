// What the READMEs say of attributes, parts, slots, events, tokens and languages is what the code and locales/ say.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {withBlock} from '../../tools/markdown.mjs';
import {interfaceOf} from '../../tools/readme-tables.mjs';
import {readmes} from '../../tools/readme.mjs';
import {root} from '../../tools/widgets.mjs';

const all = await readmes();

for (const {file, written, text} of all) {
  test(`${file} has what the manifest and locales/ say`, () => {
    assert.equal(written, text, 'Run `npm run readme`.');
  });

  test(`the links of ${file} lead to files`, () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) => link);
    const lost = links.filter((link) => !existsSync(new URL(link, new URL(file, root))));
    assert.deepEqual(lost, []);
  });
}

test('what all widgets share is listed once', () => {
  const [whole, ...each] = all;
  assert.match(whole.text, /^\| `heading-level`/m);
  for (const {file, text} of each) assert.doesNotMatch(text, /^\| `(heading-level|take-along|power-activity)`/m, file);
});

test('an attribute names its values, or the ids that its content file has', () => {
  const attribute = (name, type) => ({name, type: {text: type}, description: 'A | B.'});
  const attributes = [
    attribute('mode', "'a' | 'b'"),
    attribute('deck', "'c' | string"),
    attribute('topics', 'string'),
    attribute('seed', 'string'),
  ];
  const table = interfaceOf({attributes}, {content: {topics: {time: 'Time', money: 'Money'}}});
  for (const row of [/`mode` \| A \\\| B\. \| `a`, `b` \|/, /`deck`.*`c`, or your own/, /`topics`.*`time`, `money`/, /`seed`.*text/]) {
    assert.match(table, row);
  }
});

test('a README without markers is refused', () => {
  assert.throws(() => withBlock('# Title', 'shared', 'text'), /<!-- shared -->/);
});
