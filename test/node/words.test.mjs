// The words of the interface, as a reader meets them who sees no color, no shape and no place.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {locales} from '../../tools/widgets.mjs';
import {child, readXliff, units} from '../../tools/xliff.mjs';

const COLORS = ['red', 'green', 'blue', 'gray', 'orange', 'yellow', 'brown', 'teal', 'colored'];
const PLACES = ['below', 'above', 'on the left', 'on the right', 'to the left', 'to the right', 'in the corner'];
const SHAPES = ['square', 'circle', 'icon', 'arrow', 'triangle'];
const LEANING = new RegExp(`\\b(${[...COLORS, ...PLACES, ...SHAPES].join('|')})\\b`, 'i');

test('no instruction leans on a color, a shape or a place alone', () => {
  const sources = units(readXliff(locales[0])).map((unit) => child(unit, 'source').textContent);
  assert.ok(sources.length > 100);
  assert.deepEqual(
    sources.filter((words) => LEANING.test(words)),
    [],
  );
});
