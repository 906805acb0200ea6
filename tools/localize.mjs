// `npm run localize`: takes the messages out of the code into locales/<language>.xlf, ready for translators.
import {execFileSync} from 'node:child_process';
import {locales, root} from './widgets.mjs';
import {child, readXliff, sourceStamp, units, writeXliff} from './xliff.mjs';

execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract'], {cwd: root, stdio: 'inherit'});

// `--accept` stamps translations as made from the source as it stands now; without it a changed source shows as stale.
const accept = process.argv.includes('--accept');
for (const locale of locales) {
  const document = readXliff(locale);
  for (const unit of units(document)) {
    if (!child(unit, 'target')) continue;
    if (accept || !unit.getAttribute('extradata')) unit.setAttribute('extradata', sourceStamp(unit));
    if (!child(unit, 'target').getAttribute('state')) child(unit, 'target').setAttribute('state', 'needs-review-translation');
  }
  // One order, whatever file a message stands in.
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
