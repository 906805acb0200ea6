import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
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

/** The ideas that content taught when last recorded. `POWER_IDEAS=record node --test test/node/coverage.test.mjs` records them again. */
const recordFile = new URL('locales/taught-ideas.json', root);

test('the ideas that are taught are counted, and the rest printed', (context) => {
  const taught = new Set(widgets.flatMap((widget) => [...coveredBy(readContent('en', widget))]));
  const rest = ideas.filter(({id}) => !taught.has(id));
  context.diagnostic(`${taught.size} of ${ideas.length} ideas are taught by: ${widgets.join(', ')}`);
  for (const {id, idea} of rest) context.diagnostic(`not yet: ${id} ${idea}`);
  const ids = ideas.map(({id}) => id).filter((id) => taught.has(id));
  if (process.env.POWER_IDEAS === 'record') writeFileSync(recordFile, `${JSON.stringify(ids)}\n`);
  // An edit cannot drop an idea in silence, not even for another one.
  const recorded = JSON.parse(readFileSync(recordFile, 'utf8'));
  assert.deepEqual(
    recorded.filter((id) => !taught.has(id)),
    [],
    'these ideas are no longer taught',
  );
  for (const id of ids.filter((each) => !recorded.includes(each))) context.diagnostic(`not recorded yet: ${id}`);
});
