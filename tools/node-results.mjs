// A reporter for `node --test` that writes each test's outcome for the conformance report.
import {relative} from 'node:path';
import {sourcesStamp} from './conformance/results.mjs';

export default async function* nodeResults(events) {
  const tests = [];
  for await (const {type, data} of events) {
    if (!['test:pass', 'test:fail'].includes(type) || !data.file) continue;
    const outcome = data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    tests.push({file: relative('.', data.file).replaceAll('\\', '/'), title: data.name, outcome});
  }
  yield JSON.stringify({date: new Date().toISOString(), sources: sourcesStamp(), tests});
}
