// `npm run conformance`: the accessibility report in dist/conformance, from the last test run and tools/conformance/criteria.yaml.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {Ajv} from 'ajv';
import {stringify} from 'yaml';
import {missingTests, readCriteria} from './conformance/criteria.mjs';
import {conformancePage, summaryOf} from './conformance/page.mjs';
import {conformanceReport} from './conformance/report.mjs';
import {readRuns} from './conformance/results.mjs';
import {root} from './widgets.mjs';

const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Faults of a report in the OpenACR format. */
export function schemaFaults(report) {
  const validate = new Ajv({allErrors: true}).compile(readJson('tools/conformance/openacr.schema.json'));
  return validate(report) ? [] : validate.errors.map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** The report for this copy of the repository, in the OpenACR format. */
export function buildReport(criteria, runs) {
  const {name, version, description, powerWidgets} = readJson('package.json');
  const axe = readJson('node_modules/axe-core/package.json').version;
  return conformanceReport(criteria, runs, {name, version, description, axe, contact: powerWidgets.contact});
}

/** Writes the report. Throws if a test that it relies on does not exist. */
function writeReport() {
  const criteria = readCriteria();
  const missing = missingTests(criteria);
  if (missing.length) throw new Error(`tools/conformance/criteria.yaml names tests that do not exist:\n${missing.join('\n')}`);
  const report = buildReport(criteria, readRuns(new URL('test-results/', root)));
  const faults = schemaFaults(report);
  if (faults.length) throw new Error(`The report does not match the OpenACR schema:\n${faults.join('\n')}`);

  const target = new URL('dist/conformance/', root);
  mkdirSync(target, {recursive: true});
  writeFileSync(new URL('power-widgets.openacr.yaml', target), stringify(report));
  writeFileSync(new URL('index.html', target), conformancePage(report, new Map(criteria.map(({id, name}) => [id, name]))));
  copyFileSync(new URL('tools/conformance/report.css', root), new URL('report.css', target));
  return report;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {chapters} = writeReport();
  for (const [chapter, {criteria}] of Object.entries(chapters)) console.log(`${chapter}: ${summaryOf(criteria)}`);
}
