// What the last test run found, from the files that the test runners leave in test-results/.
import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** The runs of the last `npm test`, one for each engine and one for Node. Empty where nothing was run. */
export function readRuns(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(browsers-\w+|node)\.json$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter(Boolean) // a run that was broken off leaves an empty file
    .map((text) => JSON.parse(text))
    .filter(({tests}) => tests?.length);
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
  if (!outcomes.length || outcomes.some((tests) => !tests.length)) return 'not run';
  return outcomes.flat().every(({passed}) => passed) ? 'passed' : 'failed';
}
