// The theme maker of Storybook: what it derives can be read, and what it cannot help it names.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {tsImport} from 'tsx/esm/api';
import {root} from '../../tools/widgets.mjs';

const {BRAND_NAMES, OWN_BRAND, colorsOf, contrast, darkBrand, themeCss} = await tsImport('../../stories/theming/brand.ts', import.meta.url);
const {measure} = await tsImport('../../stories/theming/measure.ts', import.meta.url);
const failing = (brand) => measure(colorsOf(brand)).filter(({passes}) => !passes);

test('the library’s own five colors give a theme in which everything can be read, on light pages and on dark ones', () => {
  assert.deepEqual(failing(OWN_BRAND), []);
  assert.deepEqual(failing(darkBrand(OWN_BRAND)), []);
});

test('a pale accent is kept, named as failing, and a color near it that passes is offered', () => {
  const brand = {...OWN_BRAND, accent: '#ffcc00'};
  const faults = failing(brand);
  assert.equal(colorsOf(brand).accent, '#ffcc00');
  assert.ok(faults.some(({front, back}) => front === 'accent' && back === 'paper'));
  for (const {back, better, least} of faults) assert.ok(contrast(better, colorsOf(brand)[back]) >= least);
});

test('whatever the five colors, only pairs with one of them in front can fail', () => {
  const hex = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  const brands = fc.record({
    ...Object.fromEntries(BRAND_NAMES.map((name) => [name, hex])),
    ink: fc.constant('#1a1a1a'),
    paper: fc.constant('#ffffff'),
  });
  fc.assert(
    fc.property(brands, (brand) => {
      for (const {front} of failing(brand)) assert.ok([...BRAND_NAMES, 'on-accent'].includes(front), front);
    }),
    {numRuns: process.env.POWER_QUICK ? 5 : 25},
  );
});

test('the CSS names every color for both kinds of page', () => {
  const css = themeCss(colorsOf(OWN_BRAND), colorsOf(darkBrand(OWN_BRAND)));
  assert.equal(css.match(/--power-[\w-]+: light-dark\(#\w{6}, #\w{6}\);/g).length, 20);
});

test('stories use what they import of their own: a bundler leaves out a module of which nothing is used', () => {
  const stories = new URL('stories/', root);
  const unused = readdirSync(stories, {recursive: true})
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /^import '(?![^']*(?:\/src\/all\.js|\.css)')/m.test(readFileSync(new URL(path.replaceAll('\\', '/'), stories), 'utf8')),
    );
  assert.deepEqual(unused, []);
});

test('the page on theming and the theme maker stand together in the list', () => {
  assert.match(readFileSync(new URL('stories/theming.mdx', root), 'utf8'), /<Meta of=\{ThemingStories\}/);
});
