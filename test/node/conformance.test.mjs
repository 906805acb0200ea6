// The accessibility report says no more than the tests prove.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {buildReport, schemaFaults} from '../../tools/conformance.mjs';
import {matches, missingTests, readCriteria} from '../../tools/conformance/criteria.mjs';
import {conformancePage} from '../../tools/conformance/page.mjs';
import {verdict} from '../../tools/conformance/verdict.mjs';
import {widgets} from '../../tools/widgets.mjs';

const PROOF = {file: 'test/a.test.ts', title: 'works'};
const run = (engine, ...tests) => ({engine, date: '2026-01-02T00:00:00Z', tests: tests.map((test) => ({file: PROOF.file, ...test}))});
const chromium = run(
  'Chromium 1',
  {title: 'here > works in English', outcome: 'passed'},
  {title: 'here > works in Arabic', outcome: 'passed'},
);
const criterion = {level: 'AA', proofs: [PROOF]};

test('every criterion of WCAG 2.2 is there once, with its level', () => {
  const criteria = readCriteria();
  const count = (level) => criteria.filter((each) => each.level === level).length;
  assert.equal(new Set(criteria.map(({id}) => id)).size, criteria.length);
  // 4.1.1 stands in the catalog of OpenACR although WCAG 2.2 took it out.
  assert.deepEqual({A: count('A'), AA: count('AA'), AAA: count('AAA')}, {A: 32, AA: 24, AAA: 31});
});

test('every test that is named as a proof exists, and one that does not is found', () => {
  assert.deepEqual(missingTests(readCriteria()), []);
  assert.deepEqual(
    missingTests([{id: '9.9.9', proofs: [{file: 'test/node/conformance.test.mjs', title: `no such ${'title'}`}]}]).length,
    1,
  );
  assert.deepEqual(missingTests([{id: '9.9.9', proofs: [{file: 'test/nowhere.test.ts', title: 'x'}]}]).length, 1);
});

test('a proof for every widget is one for each, and a path with a star that matches nothing is found', () => {
  const {proofs} = readCriteria().find(({id}) => id === '2.1.1');
  assert.deepEqual(
    proofs.map(({file}) => file),
    widgets.map((widget) => `test/widgets/${widget}/*.test.ts`),
  );
  const missing = (file) => missingTests([{id: '9.9.9', proofs: [{file, title: 'with the keyboard alone'}]}]).length;
  assert.deepEqual(['test/widgets/quiz/*.test.ts', 'test/widgets/nothing/*.test.ts', 'test/*.test.ts'].map(missing), [0, 1, 1]);
  assert.ok(matches('test/*.test.ts', 'test/a.test.ts') && !matches('test/*.test.ts', 'test/a/b.test.ts') && !matches('a.ts', 'abts'));
  const starred = {...criterion, proofs: [{...PROOF, file: 'test/*.test.ts'}]};
  assert.equal(verdict(starred, [chromium]).level, 'supports');
  assert.equal(verdict({...starred, proofs: [{...PROOF, file: 'test/other/*.test.ts'}]}, [chromium]).level, 'partially-supports');
});

test('a criterion is supported only where its tests passed in every engine of the run', () => {
  assert.equal(verdict(criterion, [chromium]).level, 'supports');
  const missed = run('Firefox 1', {title: 'something else', outcome: 'passed'});
  const failed = run('Firefox 1', {title: 'works in English', outcome: 'passed'}, {title: 'works in Arabic', outcome: 'failed'});
  const skipped = run('Firefox 1', {title: 'works in English', outcome: 'passed'}, {title: 'works in Arabic', outcome: 'skipped'});
  for (const runs of [[], [missed], [failed], [skipped], [chromium, missed], [chromium, failed], [chromium, skipped]]) {
    assert.equal(verdict(criterion, runs).level, 'partially-supports');
    assert.match(verdict(criterion, runs).notes, /Not proved by this run: “works”/);
    assert.equal(verdict({...criterion, level: 'AAA'}, runs).level, 'not-evaluated');
  }
});

test('a criterion without proof, or with a known limit, is not supported', () => {
  assert.equal(verdict({level: 'A', proofs: []}, [chromium]).level, 'partially-supports');
  assert.equal(verdict({level: 'AAA', proofs: []}, [chromium]).level, 'not-evaluated');
  assert.deepEqual(verdict({...criterion, limit: 'Not on Mondays.'}, [chromium]), {level: 'partially-supports', notes: 'Not on Mondays.'});
});

test('the report keeps the schema, names its engines, and says what was not tested; without a run it claims nothing', () => {
  const [report, untested] = [[chromium], []].map((runs) => buildReport(readCriteria(), runs));
  for (const each of [report, untested]) {
    assert.deepEqual(schemaFaults(each), []);
    assert.match(each.notes, /not JAWS, NVDA, VoiceOver/);
  }
  assert.match(report.evaluation_methods_used, /Chromium 1/);
  const levels = Object.values(untested.chapters).flatMap(({criteria}) => criteria.map(({components: [{adherence}]}) => adherence.level));
  assert.ok(!levels.includes('supports'));
  assert.deepEqual(schemaFaults({...report, title: undefined}), [" must have required property 'title'"]);
});

test('the page shows every criterion, and is the same each time', () => {
  const criteria = readCriteria();
  const names = new Map(criteria.map(({id, name}) => [id, name]));
  const page = conformancePage(buildReport(criteria, [chromium]), names);
  for (const {id, name} of criteria) assert.ok(page.includes(`<th scope="row">${id} ${name}</th>`), id);
  assert.equal(conformancePage(buildReport(criteria, [chromium]), names), page);
  assert.match(readFileSync(new URL('../../src/site/index.html', import.meta.url), 'utf8'), /href="\.\.\/conformance\/"/);
});
