// Reads criteria.yaml, which is edited by hand, and finds mistakes in it.
import {readdirSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {root, widgets} from '../widgets.mjs';

/** All files of the tests, by their paths. */
const testFiles = readdirSync(new URL('test/', root), {recursive: true}).map((name) => `test/${name.replaceAll('\\', '/')}`);

/** The criteria, each with its proofs: tests by file and a part of their titles. */
export function readCriteria() {
  const {proofs, criteria} = parse(readFileSync(new URL('criteria.yaml', import.meta.url), 'utf8'));
  return criteria.map(({proofs: names = [], ...criterion}) => ({
    ...criterion,
    proofs: names.flatMap((name) => {
      if (!proofs[name]) throw new Error(`criteria.yaml: ${criterion.id} names a proof that does not exist: ${name}`);
      return proofs[name].flatMap(ofEachWidget);
    }),
  }));
}

/** A proof in the folder of every widget is one proof for each of them: a widget without such a test is missed. */
function ofEachWidget({file, title}) {
  const [every, each] = ['test/widgets/*/', (widget) => `test/widgets/${widget}/`];
  return file.startsWith(every) ? widgets.map((widget) => ({file: file.replace(every, each(widget)), title})) : [{file, title}];
}

const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Whether the path of a proof, in which `*` is any part of a name, is that of a file. */
export const matches = (pattern, file) => new RegExp(`^${pattern.split('*').map(escaped).join('[^/]*')}$`).test(file);

/** Tests that are named but do not exist: the report must not rely on them. */
export function missingTests(criteria) {
  const missing = criteria.flatMap(({id, proofs}) =>
    proofs.filter((proof) => !exists(proof)).map(({file, title}) => `${id}: ${file}, “${title}”`),
  );
  return [...new Set(missing)];
}

function exists({file: pattern, title}) {
  return testFiles.some((file) => matches(pattern, file) && readFileSync(new URL(file, root), 'utf8').includes(title));
}
