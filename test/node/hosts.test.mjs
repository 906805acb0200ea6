// The list of the rough hosts names every one of them, and no other.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {PAGES} from '../hosts/pages.mjs';

test('test/hosts/README.md lists the rough hosts', () => {
  const table = readFileSync(new URL('../hosts/README.md', import.meta.url), 'utf8').match(/^\| `.*$/gm);
  const listed = table.flatMap((row) => [...row.split('|')[1].matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  assert.deepEqual(listed.sort(), Object.keys(PAGES).sort());
  assert.ok(listed.length >= 24);
});
