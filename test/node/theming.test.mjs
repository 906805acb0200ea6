// The theme maker of Storybook: what it derives can be read, and what it cannot help it names.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {tsImport} from 'tsx/esm/api';
import {root} from '../../tools/widgets.mjs';

const {BRAND_NAMES, OWN_BRAND, colorsOf, darkBrand, themeCss} = await tsImport('../../stories/theming/brand.ts', import.meta.url);
const {contrast, readColor} = await tsImport('../../stories/theming/color.ts', import.meta.url);
const {adviceFor, measure} = await tsImport('../../stories/theming/measure.ts', import.meta.url);
const failing = (brand) => measure(colorsOf(brand)).filter(({passes}) => !passes);

test('the library’s own five colors give a theme in which everything can be read, on light pages and on dark ones', () => {
  assert.deepEqual(failing(OWN_BRAND), []);
  assert.deepEqual(failing(darkBrand(OWN_BRAND)), []);
});

test('a pale accent is kept and named once, and what is offered mends all its pairs', () => {
  const brand = {...OWN_BRAND, accent: '#ffd400'};
  assert.equal(colorsOf(brand).accent, '#ffd400');
  const [{name, better}, ...others] = adviceFor(brand);
  assert.equal(name, 'accent');
  assert.deepEqual(others, []);
  assert.deepEqual(failing({...brand, accent: better}), []);
});

test('on a card on which nothing can be read no color is offered for text, but another card is', () => {
  const gray = Object.fromEntries(BRAND_NAMES.map((name) => [name, '#808080']));
  const advice = Object.fromEntries(adviceFor(gray).map(({name, better}) => [name, better]));
  assert.deepEqual(Object.keys(advice), BRAND_NAMES);
  assert.equal(advice.ink, undefined);
  assert.equal(advice.accent, undefined);
  assert.deepEqual(
    adviceFor({...OWN_BRAND, paper: advice.paper}).filter(({name}) => name === 'paper'),
    [],
  );
});

test('smaller text can be read on the card, in fields, on quiet areas and in all three zones', () => {
  for (const brand of [OWN_BRAND, darkBrand(OWN_BRAND), {...OWN_BRAND, ink: '#4d4d4d', paper: '#fafafa'}]) {
    const colors = colorsOf(brand);
    for (const back of ['paper', 'field', 'wash', 'over-use-wash', 'skillful-use-wash', 'under-use-wash'])
      assert.ok(contrast(colors['ink-soft'], colors[back]) >= 7, back);
  }
});

test('a color can be written in any way of CSS; what is none, or can be seen through, is not read', () => {
  for (const words of ['#639', ' #663399 ', 'rebeccapurple', 'rgb(102 51 153)', 'oklch(44.03% 0.1603 303.37)'])
    assert.equal(readColor(words), '#663399', words);
  for (const words of ['', '#12', 'rebecca', 'rgb(0 0)', 'rgb(0 0 0 / 50%)', 'transparent'])
    assert.equal(readColor(words), undefined, words);
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

test('the page on theming and the theme maker stand together in the list', () => {
  assert.match(readFileSync(new URL('stories/theming.mdx', root), 'utf8'), /<Meta of=\{ThemingStories\}/);
});
