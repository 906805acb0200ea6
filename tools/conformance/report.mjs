import {verdict} from './verdict.mjs';

/** Name, version and chapters of the catalog that the report is made for. */
const CATALOG = '2.5-edition-wcag-2.2-en';
const CHAPTERS = {A: 'success_criteria_level_a', AA: 'success_criteria_level_aa', AAA: 'success_criteria_level_aaa'};

const NOT_TESTED = `No assistive technology was used: not JAWS, NVDA, VoiceOver, TalkBack, Orca, Dragon, a switch or a braille display. No person with a
disability has taken part in the tests. Safari was not used; WebKitGTK stands for its engine. Phones and tablets were not used.`;

const RECORDS = `What each widget tells a screen reader is recorded as text, in English and Arabic. These records were read while they were made,
the English ones more fully than the Arabic ones, and by nobody who uses a screen reader every day or speaks Arabic as a first language; since then
machines hold them. No certified tester took part.`;

const TRANSLATIONS = `English is written by the makers. The other languages are machine-made and not yet read by a native speaker, so what is said of
words and reading holds for English alone.`;

const HOSTS = `The widgets are parts of other people’s pages. The title, language, landmarks, order and colors of a page, and what a host puts into a
widget (its own content file, colors, contacts), are the host’s part and were not evaluated.`;

const oneLine = (text) => text.replace(/\s+/g, ' ');

/** The day of the last run, or undefined if nothing was run. */
const dayOf = (runs) =>
  runs
    .map(({date}) => date.slice(0, 10))
    .sort()
    .at(-1);

/** How it was evaluated, according to the test run. */
function methods(runs, {axe}) {
  const engines = runs.map(({engine}) => engine).filter(Boolean);
  if (!engines.length) return 'No tests have been run for this copy yet: nothing is evaluated.';
  const count = runs.reduce((sum, {tests}) => sum + tests.length, 0);
  return `${count} automated tests, run in ${engines.join(', ')}; axe-core ${axe} with its open questions counted as faults.`;
}

/** The report in the OpenACR format. */
export function conformanceReport(criteria, runs, {name, version, description, contact, axe}) {
  const day = dayOf(runs);
  return {
    title: `${name} Accessibility Conformance Report`,
    product: {name, version, description},
    author: contact,
    ...(day && {report_date: day, last_modified_date: day}),
    version: 1,
    notes: [NOT_TESTED, TRANSLATIONS, HOSTS].map(oneLine).join('\n\n'),
    evaluation_methods_used: [methods(runs, {axe}), oneLine(RECORDS)].join('\n\n'),
    legal_disclaimer: 'This report is made from test results by a program. It is no legal advice and no certificate.',
    license: 'MIT',
    catalog: CATALOG,
    chapters: Object.fromEntries(
      Object.entries(CHAPTERS).map(([level, id]) => [
        id,
        {criteria: criteria.filter((each) => each.level === level).map((each) => entry(each, runs))},
      ]),
    ),
  };
}

function entry(criterion, runs) {
  return {num: criterion.id, components: [{name: 'web', adherence: verdict(criterion, runs)}]};
}
