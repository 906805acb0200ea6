// A new widget is its own folders alone: in a copy of the repository with one more, everything passes; without it, nothing remembers it.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {root} from '../../tools/widgets.mjs';

const here = fileURLToPath(root);
const copy = mkdtempSync(join(tmpdir(), 'new-widget-'));
after(() => rmSync(copy, {recursive: true, force: true}));

const ABSENT = /(^|\/)(node_modules|dist|\.git|test-results|generated|recorded)(\/|$)/;
cpSync(here, copy, {recursive: true, filter: (path) => !ABSENT.test(path.slice(here.length))});
symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'));

const run = (...words) => execFileSync(process.execPath, words, {cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

/** What the folders of generated files hold, by path. */
function generated() {
  const files = ['src/generated', 'test/generated'].flatMap((folder) =>
    readdirSync(join(copy, folder), {recursive: true}).map((name) => join(folder, name)),
  );
  return Object.fromEntries(
    files.filter((file) => statSync(join(copy, file)).isFile()).map((file) => [file, readFileSync(join(copy, file), 'utf8')]),
  );
}

run('tools/generate.mjs');
const before = generated();
const fixture = fileURLToPath(new URL('test/fixtures/new-widget/', root));
const added = readdirSync(fixture, {recursive: true}).filter((path) => statSync(join(fixture, path)).isFile());

test('a widget that is only its own folders is typed, registered and passes what every widget must', () => {
  cpSync(fixture, copy, {recursive: true});
  const {status, stdout} = spawnSync(process.execPath, ['tools/test.mjs', '--quick', 'pause'], {cwd: copy, encoding: 'utf8'});
  assert.equal(status, 0, stdout.split('\n').slice(-80).join('\n'));
  assert.match(stdout, /^[1-9]\d* passed, 0 failed$/m);
  assert.match(readFileSync(join(copy, 'src/generated/define/all.ts'), 'utf8'), /pause/);
});

test('a widget that is taken away is remembered by nothing', () => {
  for (const path of added) rmSync(join(copy, path));
  run('tools/generate.mjs');
  assert.deepEqual(generated(), before);
});
