// Reads criteria.yaml, which is edited by hand, and finds mistakes in it.
import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {root} from '../widgets.mjs';

/** The criteria, each with its proofs: tests by file and a part of their titles. */
export function readCriteria() {
  const {proofs, criteria} = parse(readFileSync(new URL('criteria.yaml', import.meta.url), 'utf8'));
  return criteria.map(({proofs: names = [], ...criterion}) => ({
    ...criterion,
    proofs: names.flatMap((name) => {
      if (!proofs[name]) throw new Error(`criteria.yaml: ${criterion.id} names a proof that does not exist: ${name}`);
      return proofs[name];
    }),
  }));
}

/** Tests that are named but do not exist: the report must not rely on them. */
export function missingTests(criteria) {
  const missing = criteria.flatMap(({id, proofs}) =>
    proofs.filter((proof) => !exists(proof)).map(({file, title}) => `${id}: ${file}, “${title}”`),
  );
  return [...new Set(missing)];
}

function exists({file, title}) {
  const path = new URL(file, root);
  return existsSync(path) && readFileSync(path, 'utf8').includes(title);
}
