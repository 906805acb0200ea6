// `npm run mutation`: how many small changes to the logic do the tests notice? `npm run mutation -- store` runs one group only. It prints
// each change that no test noticed, and fails if a group scores under 85 %.
import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {Stryker} from '@stryker-mutator/core';
import {stop} from './setup.mjs';

const LEAST_SCORE = 85;
const GROUPS = {
  models: ['src/widgets/*/model.ts', 'src/widgets/quiz/options.ts', 'src/subject/shuffle.ts'],
  validator: ['src/content/later/rules.ts', 'src/widgets/*/later/reader.ts'],
  address: ['src/content/content-url.ts', 'src/element/own.ts', 'src/element/short.ts'],
  attempt: ['src/activity/attempt.ts', 'src/activity/content-identity.ts'],
  store: ['store', 'device', 'later/journal', 'record', 'change', 'page-name'].map((name) => `src/keeping/${name}.ts`),
};

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
