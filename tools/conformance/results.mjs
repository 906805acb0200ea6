// The results of the last test run, from the files in test-results/.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {root} from '../widgets.mjs';
import {matches} from './criteria.mjs';

/** A hash of the sources and the tests: a result is valid only for the sources that were tested. */
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
 * The runs of the last `npm test`, one for each engine and one for Node. Empty if nothing was run; runs on
 * other sources than the current ones are left out.
 */
export function readRuns(folder) {
  if (!existsSync(folder)) return [];
  const here = sourcesStamp();
  return readdirSync(folder)
    .filter((name) => /^(browsers-\w+|node)\.json$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter(Boolean) // an interrupted run leaves an empty file
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
    .map(({tests}) => tests.filter((test) => matches(file, test.file) && test.title.includes(title)));
  const all = outcomes.flat().map(({outcome}) => outcome);
  if (all.includes('failed')) return 'failed';
  if (!outcomes.length || outcomes.some((tests) => !tests.length) || all.includes('skipped')) return 'not run';
  return 'passed';
}
