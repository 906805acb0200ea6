import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {faultsIn, contentFaults} from '../../tools/check-locales.mjs';
import {locales, root} from '../../tools/widgets.mjs';

for (const locale of locales) {
  test(`${locale}: every message is translated, current, and whole`, () => assert.deepEqual(faultsIn(locale), []));
  test(`${locale}: content has the ids of the English one`, () => assert.deepEqual(contentFaults(locale), []));
}

test('extraction finds nothing new', () => {
  const files = locales.map((locale) => new URL(`locales/${locale}/interface.xlf`, root));
  const before = files.map((file) => readFileSync(file, 'utf8'));
  execFileSync(process.execPath, ['tools/localize.mjs'], {cwd: root, stdio: 'ignore'});
  assert.deepEqual(
    files.map((file) => readFileSync(file, 'utf8')),
    before,
  );
});
