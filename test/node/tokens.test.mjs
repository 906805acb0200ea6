// The design tokens: whole, used, documented, and readable in every mode.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import Color from 'colorjs.io';
import {tsImport} from 'tsx/esm/api';
import {writeTokens} from '../../tools/tokens.mjs';
import {root} from '../../tools/widgets.mjs';

const read = (path) => readFileSync(new URL(path, root), 'utf8');
const groups = JSON.parse(read('src/design/tokens.json'));
const tokens = Object.values(groups).flatMap((group) =>
  Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, token]) => ({name, ...token, $type: token.$type ?? group.$type})),
);
const colors = tokens.filter(({$type}) => $type === 'color');
const MODES = ['dark', 'contrast-light', 'contrast-dark'];
const colorIn = (name, mode) => {
  const {$value, $extensions} = colors.find((color) => color.name === name);
  return ($extensions.mode[mode] ?? $value).hex;
};

const names = (group) => Object.keys(groups[group]).filter((name) => !name.startsWith('$'));

const folder = mkdtempSync(join(tmpdir(), 'power-tokens-'));
after(() => rmSync(folder, {recursive: true}));
await writeTokens('published', pathToFileURL(folder));

test('the tables of Storybook show each value as the style sheet has it', async () => {
  const {CSS_VALUES} = await tsImport('../../stories/support/token-values.ts', import.meta.url);
  const sheet = readFileSync(join(folder, 'tokens.css'), 'utf8');
  const published = [...sheet.matchAll(/--power-([\w-]+): (.+);/g)].map(([, name, value]) => [name, value]);
  assert.deepEqual(Object.fromEntries(CSS_VALUES), Object.fromEntries(published));
  assert.equal(CSS_VALUES.get('title-size'), '1.4em');
  assert.equal(CSS_VALUES.get('easing'), 'cubic-bezier(0, 0, 0.58, 1)');
  assert.match(CSS_VALUES.get('font-ui'), /'Segoe UI'/);
});

test('the files for Figma hold every color and measure, and no family of fonts that Figma does not have', () => {
  for (const mode of ['light', ...MODES]) {
    const {color, measure, type, ...others} = JSON.parse(readFileSync(join(folder, `figma/${mode}.tokens.json`), 'utf8'));
    assert.deepEqual(others, {});
    assert.deepEqual(
      Object.entries(color).map(([name, {$value}]) => [name, $value.hex]),
      colors.map(({name}) => [name, colorIn(name, mode)]),
    );
    assert.deepEqual(Object.keys(measure), names('measure'));
    assert.deepEqual(
      Object.keys(type),
      names('type').filter((name) => !['font', 'font-title'].includes(name)),
    );
    assert.equal(type['font-ui'].$value, 'system-ui');
  }
});

test('every token has a name of its own, a type, a value and a description; every color has all modes', () => {
  assert.equal(new Set(tokens.map(({name}) => name)).size, tokens.length);
  for (const {name, $type, $value, $description} of tokens) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.ok($type && $value !== undefined && $description, name);
  }
  for (const {name, $value, $extensions} of colors) {
    assert.deepEqual(Object.keys($extensions.mode), MODES, name);
    for (const {colorSpace, components, hex} of [$value, ...Object.values($extensions.mode)]) {
      assert.equal(new Color(colorSpace, components).toString({format: 'hex', collapse: false}), hex, name);
    }
  }
});

test('every token is used, everything used is a token, and the README names them all', () => {
  const sources = readdirSync(new URL('src/', root), {recursive: true}).filter(
    (path) => path.endsWith('.styles.ts') && !/generated/.test(path),
  );
  const used = new Set(sources.flatMap((path) => [...read(`src/${path}`).matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name)));
  // A zone's own colors, given by the class of the zone.
  for (const name of ['zone', 'zone-wash']) used.delete(name);
  assert.deepEqual([...used].sort(), tokens.map(({name}) => name).sort());
  const documented = new Set([...read('README.md').matchAll(/`--power-([\w-]+)`/g)].map(([, name]) => name));
  assert.deepEqual([...documented].sort(), tokens.map(({name}) => name).sort());
});

const {text, graphics} = JSON.parse(read('src/design/contrast-pairs.json'));
for (const mode of ['light', ...MODES]) {
  for (const [kind, {least, pairs}] of Object.entries({text, graphics})) {
    test(`${mode}: ${kind} has a contrast of ${least}:1 or more`, () => {
      const faults = Object.entries(pairs).flatMap(([front, backs]) =>
        backs.flatMap((back) => {
          const ratio = new Color(colorIn(front, mode)).contrastWCAG21(colorIn(back, mode));
          return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
        }),
      );
      assert.deepEqual(faults, []);
    });
  }
}

test('the page on the art names every field of a scene', () => {
  const [, scene] = /export interface StonesScene \{([\s\S]*?)\n\}/.exec(read('src/design/stones-scene.ts'));
  const fields = [...scene.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name]) => name);
  const named = [...read('stories/art.mdx').matchAll(/^ {2}\['(\w+)', /gm)].map(([, name]) => name);
  assert.deepEqual(named, fields);
});
