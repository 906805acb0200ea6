import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {readContent, root, widgets} from '../../tools/widgets.mjs';

const ideas = JSON.parse(readFileSync(new URL('locales/ideas.json', root), 'utf8'));

function coveredBy(value, found = new Set()) {
  if (value === null || typeof value !== 'object') return found;
  for (const id of Array.isArray(value.covers) ? value.covers : []) found.add(id);
  for (const inner of Object.values(value)) coveredBy(inner, found);
  return found;
}

test('every idea that content says it covers is one of S1–S84', () => {
  assert.deepEqual(
    ideas.map(({id}) => id),
    Array.from({length: 84}, (_, index) => `S${index + 1}`),
  );
  const known = new Set(ideas.map(({id}) => id));
  for (const widget of widgets) for (const id of coveredBy(readContent('en', widget))) assert.ok(known.has(id), `${widget}: ${id}`);
});

test('the ideas that are taught are counted, and the rest printed', (context) => {
  const taught = new Set(widgets.flatMap((widget) => [...coveredBy(readContent('en', widget))]));
  const rest = ideas.filter(({id}) => !taught.has(id));
  context.diagnostic(`${taught.size} of ${ideas.length} ideas are taught by: ${widgets.join(', ')}`);
  for (const {id, idea} of rest) context.diagnostic(`not yet: ${id} ${idea}`);
  // A floor, so that an edit cannot drop an idea in silence: raise it when a widget is added.
  assert.ok(taught.size >= 83, `only ${taught.size} ideas are taught`);
});
