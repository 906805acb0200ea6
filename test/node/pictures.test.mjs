// What the pictures stand on: every pair is in one of them, and a difference that a person may see is found.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import sharp from 'sharp';
import {difference, store} from '../pictures/compare.mjs';
import {pairsOf, pairwise} from '../pictures/pairwise.mjs';

const FACTORS = [
  ['first', 'feedback', 'result', 'none', 'kept', 'erased', 'failed'],
  ['light', 'dark', 'contrast', 'host'],
  ['en', 'de-XA', 'ar', 'ja-XA'],
  [320, 768, 1200],
];

test('every two values of two factors meet, in the fewest rows, always in the same order', () => {
  const rows = pairwise(FACTORS);
  const met = new Set(rows.flatMap(pairsOf));
  for (const [one, values] of FACTORS.entries()) {
    for (const [other, others] of FACTORS.entries()) {
      if (one >= other) continue;
      for (const value of values)
        for (const second of others) assert.ok(met.has(`${one}:${value} ${other}:${second}`), `${value} and ${second}`);
    }
  }
  assert.equal(rows.length, 7 * 4);
  assert.deepEqual(pairwise(FACTORS), rows);
});

/** A long page with a label in it, whose border has a width and a color. */
const page = async (border, color = '#857b68') =>
  store(
    await sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="768" height="2400"><rect width="768" height="2400" fill="#fffdf8"/><rect x="40" y="900" width="70" height="24" fill="none" stroke="${color}" stroke-width="${border}"/></svg>`,
      ),
    )
      .png()
      .toBuffer(),
  );

test('a border that is 1 px thicker is found, even around a small label of a long page', async () => {
  assert.equal(await difference(await page(1), await page(1)), undefined);
  const found = await difference(await page(2), await page(1));
  assert.match(found.words, /^\d+ pixels differ$/);
  assert.equal((await sharp(found.image).metadata()).height, 2400);
});

test('a label in another color is found', async () => {
  assert.match((await difference(await page(1, '#0d5552'), await page(1))).words, /pixels differ/);
});

test('a page of another size is found', async () => {
  const taller = await sharp(await page(1))
    .extend({bottom: 1, background: '#fffdf8'})
    .webp({lossless: true})
    .toBuffer();
  assert.match((await difference(taller, await page(1))).words, /^768 × 2400 px became 768 × 2401 px/);
});
