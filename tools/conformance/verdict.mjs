import {outcomeOf} from './results.mjs';

/**
 * The verdict on a criterion after a run. “Supports” only if every test that is named for it was run and passed in every engine of the run,
 * and nothing is known to be missing. Otherwise “not evaluated” at level AAA. OpenACR does not have that verdict at A and AA: there it is
 * “partially supports”, with the reason.
 */
export function verdict({level, applies = true, remark, limit, proofs}, runs) {
  if (!applies) return {level: 'not-applicable', notes: remark};
  const open = openQuestion(proofs, runs);
  const notes = [remark, open, limit].filter(Boolean).join(' ');
  if (open && level === 'AAA') return {level: 'not-evaluated', notes};
  return {level: open || limit ? 'partially-supports' : 'supports', notes};
}

/** Why the tests do not prove the criterion, or undefined if they do. */
function openQuestion(proofs, runs) {
  if (!proofs.length) return 'Not evaluated yet: no test proves it.';
  const outcomes = proofs.map((proof) => [proof, outcomeOf(proof, runs)]).filter(([, outcome]) => outcome !== 'passed');
  if (!outcomes.length) return undefined;
  return outcomes.map(([{file, title}, outcome]) => `Not proved by this run: “${title}” (${file}) ${WORDS[outcome]}.`).join(' ');
}

const WORDS = {failed: 'failed', 'not run': 'was not run in every engine'};
