// The report as a web page with the same words, in the style of the gallery.

import {escapeHtml} from '../escape-html.mjs';

const WORDS = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};
const LEVELS = {
  success_criteria_level_a: 'Level A',
  success_criteria_level_aa: 'Level AA',
  success_criteria_level_aaa: 'Level AAA',
};
const FILE = 'power-widgets.openacr.yaml';

const paragraphs = (text) =>
  text
    .split('\n\n')
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n      ');

/** The number of criteria of a chapter for each verdict, in words. */
export function summaryOf(criteria) {
  const levels = criteria.map(({components: [{adherence}]}) => adherence.level);
  const counts = Object.entries(WORDS).map(([level, words]) => [words, levels.filter((each) => each === level).length]);
  return counts
    .filter(([, count]) => count)
    .map(([words, count]) => `${words}: ${count}`)
    .join(' · ');
}

function table(id, criteria, names) {
  const rows = criteria.map(
    ({num, components: [{adherence}]}) => `<tr>
          <th scope="row">${escapeHtml(`${num} ${names.get(num)}`)}</th>
          <td>${WORDS[adherence.level]}</td>
          <td>${escapeHtml(adherence.notes)}</td>
        </tr>`,
  );
  return `<section aria-labelledby="${id}">
      <h2 id="${id}">${LEVELS[id]}</h2>
      <p>${summaryOf(criteria)}</p>
      <table aria-labelledby="${id}">
        <thead>
          <tr><th scope="col">Criterion</th><th scope="col">Result</th><th scope="col">Remarks</th></tr>
        </thead>
        <tbody>
        ${rows.join('\n        ')}
        </tbody>
      </table>
    </section>`;
}

/** The page; `names` are the criteria's names by number. */
export function conformancePage(report, names) {
  const {title, product, report_date: day, chapters} = report;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="../site/site.css" />
    <link rel="stylesheet" href="./report.css" />
  </head>
  <body>
    <main class="report">
      <h1>${escapeHtml(title)}</h1>
      <p>${escapeHtml(product.name)} ${escapeHtml(product.version)}${day ? `, tested on <time datetime="${day}">${day}</time>` : ''}.
        Measured against the Web Content Accessibility Guidelines (WCAG) 2.2. The same as data, in the OpenACR format: <a href="./${FILE}">${FILE}</a>.</p>
      <h2>How it was evaluated</h2>
      ${paragraphs(report.evaluation_methods_used)}
      <h2>What was not tested, and whose part it is</h2>
      ${paragraphs(report.notes)}
      <h2>What the results mean</h2>
      <p>“Supports” stands only where tests prove it: each was run and passed, in every browser named above, and nothing is known to be missing. Where a
        proof is missing or failed, it is “partially supports” at levels A and AA and “not evaluated” at level AAA, and the remarks say why.</p>
      ${Object.entries(chapters)
        .map(([id, {criteria}]) => table(id, criteria, names))
        .join('\n    ')}
      <p>${escapeHtml(report.legal_disclaimer)}</p>
      <p><a href="../site/">To the widgets</a></p>
    </main>
  </body>
</html>
`;
}
