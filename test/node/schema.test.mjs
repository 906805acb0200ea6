import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {contentRules, contentSchema} from '../../tools/schema.mjs';
import {locales, readContent, root, stripContent, widgets} from '../../tools/widgets.mjs';
import {tsImport} from 'tsx/esm/api';

const RUNS = process.env.POWER_QUICK ? 200 : 5000;

const {checkRules} = await tsImport('../../src/element/rules.ts', import.meta.url);

/** Every place in a value: the way to it, as keys. */
function places(value, way = []) {
  if (value === null || typeof value !== 'object') return [way];
  return [way, ...Object.keys(value).flatMap((key) => places(value[key], [...way, key]))];
}

/** A copy with something else at one place, or with nothing there. */
function changed(value, [key, ...rest], replace) {
  if (key === undefined) return replace(value);
  const copy = Array.isArray(value) ? [...value] : {...value};
  const next = changed(copy[key], rest, replace);
  if (next !== undefined) Object.defineProperty(copy, key, {value: next, enumerable: true, configurable: true, writable: true});
  else if (Array.isArray(copy)) copy.splice(key, 1);
  else delete copy[key];
  return copy;
}

const anything = fc.oneof(
  fc.string({unit: 'binary', maxLength: 900}),
  fc.string({unit: fc.constantFrom('😀', 'é', 'a'), maxLength: 700}),
  fc.integer({min: -2, max: 12}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.constantFrom('over-use', 'Over-use', 'a-b', 'a--b', '-a', 'https://example.org/a', 'javascript:alert(1)', 'en-US', 'e', ''),
  fc.constant([]),
  fc.constant({}),
  fc.constant(JSON.parse('{"__proto__": 1}')),
);

for (const widget of widgets) {
  const {rules, check} = await contentRules(widget);
  const valid = new Ajv2020({strict: false, allErrors: false}).compile(await contentSchema(widget));
  const english = stripContent(readContent('en', widget));

  test(`${widget}: all its languages keep the rules and the schema`, () => {
    for (const locale of ['en', ...locales]) {
      const content = readContent(locale, widget);
      if (!content) continue;
      assert.equal(check(content), undefined, locale);
      assert.ok(valid(content), locale);
    }
  });

  test(`${widget}: schema and run-time check agree on ${RUNS} damaged files`, () => {
    const ways = places(english);
    fc.assert(
      fc.property(fc.nat(ways.length - 1), anything, (index, value) => {
        const damaged = changed(english, ways[index], () => value);
        if (damaged === undefined) return;
        assert.equal(valid(damaged), checkRules(rules, damaged) === undefined, `${ways[index].join('/')} = ${JSON.stringify(value)}`);
      }),
      {numRuns: RUNS},
    );
  });
}

test('the content file in the README keeps the rules', async () => {
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync(new URL('README.md', root), 'utf8'))[1]);
  assert.equal((await contentRules('quiz')).check(example), undefined);
});
