import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {build} from 'esbuild';
import fc from 'fast-check';
import {stripContent} from '../../tools/content.mjs';
import {contentSchema} from '../../tools/schema.mjs';
import {describe, locales, readContent, root, widgets} from '../../tools/widgets.mjs';
import {changed, grower, places} from '../support/grown-content.mjs';

/** For each widget, of each kind: damaged, grown without a slip, grown with some. */
const RUNS = process.env.POWER_QUICK ? {damaged: 200, valid: 100, slips: 200} : {damaged: 10_000, valid: 5_000, slips: 10_000};

// The run-time check as it is shipped: esbuild's build of it is some thirty times as fast as the one that tsx loads.
const {outputFiles} = await build({entryPoints: ['src/content/later/rules.ts'], bundle: true, format: 'esm', write: false});
const {checkRules, id, lang, url} = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

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

/** True where something is at a path. A key may have a slash in it. */
const stands = (value, path) =>
  !path || Object.keys(Object(value)).some((key) => path.startsWith(`/${key}`) && stands(value[key], path.slice(key.length + 1)));

for (const widget of widgets) {
  const {rules, check} = await describe(widget);
  const valid = new Ajv2020({strict: false, allErrors: false}).compile(await contentSchema(widget));
  const english = stripContent(widget, readContent('en', widget));

  /** True or false where both say the same of a content; throws where they differ, or where the fault's place is not in the content. */
  const agreed = (content) => {
    const fault = checkRules(rules, content);
    if (valid(content) !== (fault === undefined)) throw new Error(`the schema says ${!!fault}, the check ${JSON.stringify(fault)}`);
    if (!fault) return true;
    const place = fault.reason === 'missing' ? fault.path.slice(0, fault.path.lastIndexOf('/')) : fault.path;
    if (place !== '/' && !stands(content, place)) throw new Error(`nothing is at ${fault.path}`);
    return false;
  };

  test(`${widget}: all its languages keep the rules and the schema`, () => {
    for (const locale of ['en', ...locales]) {
      const content = readContent(locale, widget);
      if (!content) continue;
      assert.equal(check(content), undefined, locale);
      assert.ok(valid(content), locale);
    }
  });

  test(`${widget}: schema and run-time check agree on ${RUNS.damaged} damaged files`, () => {
    const ways = places(english);
    fc.assert(
      fc.property(fc.nat(ways.length - 1), anything, (index, value) => {
        const damaged = changed(english, ways[index], () => value);
        if (damaged !== undefined) agreed(damaged);
      }),
      {numRuns: RUNS.damaged},
    );
  });

  test(`${widget}: both take ${RUNS.valid} contents grown from the rules`, () => {
    fc.assert(fc.property(grower({id, lang, url}, 0)(rules), agreed), {numRuns: RUNS.valid});
  });

  test(`${widget}: both agree on ${RUNS.slips} grown contents with a slip here and there`, () => {
    let good = 0;
    fc.assert(
      fc.property(grower({id, lang, url}, 5)(rules), (content) => void (good += Number(agreed(content)))),
      {numRuns: RUNS.slips},
    );
    // Neither answer may be so rare that the other proves nothing.
    assert.ok(good > RUNS.slips / 20 && good < RUNS.slips * 0.95, `${good} of ${RUNS.slips} are valid`);
  });
}

test('the content file in the README keeps the rules', async () => {
  const example = JSON.parse(/```json\n([^`]*"triads"[^`]*)```/.exec(readFileSync(new URL('README.md', root), 'utf8'))[1]);
  assert.equal((await describe('quiz')).check(example), undefined);
});
