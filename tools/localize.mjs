// `npm run localize`: copies the messages from the code into locales/<language>/interface.xlf, for translators.
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {locales, root} from './widgets.mjs';
import {address, child, readXliff, sourceStamp, units, writeXliff} from './xliff.mjs';

/** lit-localize needs one folder with all languages, and a list of them: it gets both in a temporary folder. */
function extract() {
  const folder = mkdtempSync(join(tmpdir(), 'localize-'));
  const file = (locale) => join(folder, `${locale}.xlf`);
  for (const locale of locales) if (existsSync(address(locale))) copyFileSync(address(locale), file(locale));
  const config = {
    sourceLocale: 'en',
    targetLocales: locales,
    tsConfig: fileURLToPath(new URL('tsconfig.json', root)),
    output: {mode: 'runtime', outputDir: folder, language: 'ts'},
    interchange: {format: 'xliff', xliffDir: folder},
  };
  writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(config));
  const words = ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract', '--config', join(folder, 'lit-localize.json')];
  execFileSync(process.execPath, words, {cwd: root, stdio: 'inherit'});
  for (const locale of locales) copyFileSync(file(locale), address(locale));
  rmSync(folder, {recursive: true});
}

extract();

// `--accept` marks all translations as made from the current source; without it, a translation whose source changed is reported as stale.
const accept = process.argv.includes('--accept');
for (const locale of locales) {
  const document = readXliff(locale);
  for (const unit of units(document)) {
    if (!child(unit, 'target')) continue;
    if (accept || !unit.getAttribute('extradata')) unit.setAttribute('extradata', sourceStamp(unit));
    if (!child(unit, 'target').getAttribute('state')) child(unit, 'target').setAttribute('state', 'needs-review-translation');
  }
  // Sorted by id, so that the order does not depend on the files that the messages are in.
  const body = document.getElementsByTagName('body')[0];
  const sorted = units(document).sort((a, b) => (a.getAttribute('id') < b.getAttribute('id') ? -1 : 1));
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const unit of sorted) {
    body.appendChild(document.createTextNode('\n'));
    body.appendChild(unit);
  }
  body.appendChild(document.createTextNode('\n'));
  writeXliff(locale, document);
}
