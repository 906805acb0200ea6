// The rules for imports between the folders of src/.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {root} from '../../tools/widgets.mjs';

const sources = readdirSync(new URL('src/', root), {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated/'));

const imports = new Map(
  sources.map((name) => {
    const code = readFileSync(new URL(`src/${name}`, root), 'utf8');
    const found = [...code.matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
      posix.join(posix.dirname(name), path).replace(/\.js$/, '.ts'),
    );
    return [name, found.filter((path) => !path.startsWith('generated/'))];
  }),
);

test('no file imports itself, however far around', () => {
  const done = new Set();
  const visit = (name, way) => {
    assert.ok(!way.includes(name), [...way.slice(way.indexOf(name)), name].join(' → '));
    if (done.has(name)) return;
    for (const next of imports.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of sources) visit(name, []);
});

/** The folders of src/ that are layers, from the top down. A file imports from its own layer and from those below it. */
const LAYERS = ['widgets', 'activity', 'taking', 'keeping', 'content', 'design', 'subject', 'language', 'element'];

test('a folder imports only from folders below it', () => {
  for (const [name, paths] of imports) {
    const level = LAYERS.indexOf(name.split('/')[0]);
    if (level < 0) continue;
    for (const path of paths) assert.ok(LAYERS.indexOf(path.split('/')[0]) >= level, `${name} imports ${path}`);
  }
});

test('what decides loads no Lit: models, the subject, the attempt and the rules of content', () => {
  const decides = (name) =>
    /^subject\/|\/(attempts?|attributes|change|duties|join|model|read-state|reader|record|rules|sheet)\.ts$/.test(name);
  const loads = (name, way = [name]) => {
    const code = readFileSync(new URL(`src/${name}`, root), 'utf8');
    assert.doesNotMatch(code, /^import (?!type )[^;]*from 'lit/m, way.join(' → '));
    for (const next of imports.get(name)) if (isLoaded(name, next) && !way.includes(next)) loads(next, [...way, next]);
  };
  // A type is not loaded.
  const isLoaded = (name, next) => {
    const from = posix.relative(posix.dirname(name), next).replace(/\.ts$/, '');
    const code = readFileSync(new URL(`src/${name}`, root), 'utf8');
    return new RegExp(`^(?:import|export) (?!type )[^;]*from '(?:\\./)?${from.replaceAll('.', '\\.')}\\.js'`, 'm').test(code);
  };
  for (const name of sources.filter(decides)) loads(name);
});
