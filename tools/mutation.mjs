// `npm run mutation`: how many small changes to the logic do the tests notice? `npm run mutation -- store` asks for one group only.
// Prints each change that no test noticed, and ends with an error if a group scores under 85 %.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {Stryker} from '@stryker-mutator/core';
import {stop} from './setup.mjs';

const LEAST_SCORE = 85;
const GROUPS = {
  models: ['src/widgets/*/model.ts', 'src/widgets/*/later/{attempts,attributes,duties,read-state,sheet}.ts', 'src/subject/shuffle.ts'],
  validator: ['src/content/later/rules.ts', 'src/widgets/*/later/reader.ts'],
  address: ['src/content/later/content-url.ts', 'src/element/built-in.ts', 'src/element/later/short.ts'],
  attempt: ['src/activity/later/attempt.ts', 'src/activity/later/content-identity.ts'],
  // Everything in the folder except what is drawn.
  store: ['src/keeping/**/*.ts', '!src/keeping/later/other-words.ts'],
};

// Stryker passes over a path that leads nowhere, and a file that was moved would not be tested any more.
const lost = Object.values(GROUPS)
  .flat()
  .map((path) => path.replace(/^!/, ''))
  .filter((path) => !path.includes('*') && !existsSync(path));
if (lost.length) stop(`No such file: ${lost.join(', ')}.`);

/** The share of mutants that a test noticed, of those that could be noticed. */
function scoreOf(mutants) {
  const count = (...statuses) => mutants.filter(({status}) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  return {noticed, total: noticed + count('Survived', 'NoCoverage')};
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !GROUPS[name]);
if (unknown.length) stop(`No such group: ${unknown.join(', ')}. The groups are ${Object.keys(GROUPS).join(', ')}.`);

mkdirSync('test-results', {recursive: true});
for (const name of asked.length ? asked : Object.keys(GROUPS)) {
  const mutants = await new Stryker({mutate: GROUPS[name]}).runMutationTest();
  const missed = mutants
    .filter(({status}) => status === 'Survived' || status === 'NoCoverage')
    .map(({fileName, location, mutatorName, replacement}) => {
      const place = `${relative('.', fileName)}:${location.start.line}:${location.start.column}`;
      return `  ${place} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;
    });
  writeFileSync(`test-results/mutation-${name}.txt`, `${missed.join('\n')}\n`);
  const {noticed, total} = scoreOf(mutants);
  const score = (100 * noticed) / total;
  console.log(`${missed.join('\n')}\n${name}: ${score.toFixed(1)} % (${noticed} of ${total} changes are noticed)\n`);
  if (score < LEAST_SCORE) process.exitCode = 1;
}
