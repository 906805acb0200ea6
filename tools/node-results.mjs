// A reporter for `node --test`: leaves each test's outcome for the conformance report.
import {relative} from 'node:path';

export default async function* nodeResults(events) {
  const tests = [];
  for await (const {type, data} of events) {
    if (!['test:pass', 'test:fail'].includes(type) || data.skip !== undefined || !data.file) continue;
    tests.push({file: relative('.', data.file).replaceAll('\\', '/'), title: data.name, passed: type === 'test:pass'});
  }
  yield JSON.stringify({date: new Date().toISOString(), tests});
}
