// What the last test run found, from the files that the test runners leave in test-results/.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {root} from '../widgets.mjs';

/** A stamp of all that is tested and of the tests: a result speaks for the sources that it was found with, and for no others. */
export function sourcesStamp() {
  const stamp = createHash('sha256');
  for (const folder of ['src/', 'locales/', 'test/']) {
    const at = new URL(folder, root);
    const names = readdirSync(at, {recursive: true}).map((name) => name.replaceAll('\\', '/'));
    for (const name of names.filter((each) => !/^(generated|pictures)\//.test(each)).sort()) {
      const file = new URL(name, at);
      if (statSync(file).isFile()) stamp.update(name).update(readFileSync(file));
    }
  }
  return stamp.digest('hex');
}

/**
 * The runs of the last `npm test`, one for each engine and one for Node. Empty where nothing was run, and without those that were run on
 * other sources than the ones that stand here.
 */
export function readRuns(folder) {
  if (!existsSync(folder)) return [];
  const here = sourcesStamp();
  return readdirSync(folder)
    .filter((name) => /^(browsers-\w+|node)\.json$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter(Boolean) // a run that was broken off leaves an empty file
    .map((text) => JSON.parse(text))
    .filter(({tests, sources}) => tests?.length && sources === here);
}

/**
 * Whether a test was run and passed, in every run that it belongs to: `passed`, `failed` or `not run`. A test for browsers belongs to all
 * engines.
 */
export function outcomeOf({file, title}, runs) {
  const inNode = file.endsWith('.mjs');
  const outcomes = runs
    .filter(({engine}) => inNode === (engine === undefined))
    .map(({tests}) => tests.filter((test) => test.file === file && test.title.includes(title)));
  const all = outcomes.flat().map(({outcome}) => outcome);
  if (all.includes('failed')) return 'failed';
  if (!outcomes.length || outcomes.some((tests) => !tests.length) || all.includes('skipped')) return 'not run';
  return 'passed';
}
