// `npm run check:locales`: names what is missing, stale or broken in the translations.
import {pathToFileURL} from 'node:url';
import {changeWords} from './content.mjs';
import {locales, readContent, widgets} from './widgets.mjs';
import {child, parts, readXliff, sourceStamp, units} from './xliff.mjs';

const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

/** An id that somebody wrote, such as quiz.title, and not the hash that a message without one gets. */
export const isMessageId = (id) => /^[a-z]+(-[a-z]+)*(\.[a-z0-9-]+)+$/.test(id);

/** The faults in the messages of a language, one line each. */
export function faultsIn(locale) {
  const document = readXliff(locale);
  const faults = [];
  const seen = new Set();
  for (const unit of units(document)) {
    const id = unit.getAttribute('id');
    const fault = (what) => faults.push(`${locale} ${id}: ${what}`);
    if (seen.has(id)) fault('is there twice');
    seen.add(id);
    if (!isMessageId(id)) fault('has no explicit id');
    if (!child(unit, 'note')) fault('has no note for translators');
    const target = child(unit, 'target');
    if (!target) {
      fault('is missing');
      continue;
    }
    const [from, to] = [parts(child(unit, 'source')), parts(target)];
    const holes = (pieces) =>
      pieces
        .filter((piece) => typeof piece === 'number')
        .sort()
        .join();
    const text = to.map((piece) => (typeof piece === 'number' ? '#' : piece)).join('');
    if (holes(from) !== holes(to)) fault('has other placeholders than its source');
    if (!text.trim()) fault('is empty');
    if (BIDI_CONTROLS.test(text)) fault('has bidi control characters');
    if (/&(amp|lt|gt|quot|#39);/.test(text)) fault('is escaped twice');
    if (/^\s|\s$/.test(text)) fault('has white space at an edge');
    if (unit.getAttribute('extradata') !== sourceStamp(unit)) fault('is stale: the source changed since it was translated');
    if (!['needs-review-translation', 'translated', 'final', 'signed-off'].includes(target.getAttribute('state')))
      fault('has no known state');
  }
  return faults;
}

/** The ids and the structure of a content file, without its words and without the facts about the language. */
function skeleton(widget, content) {
  const shared = Object.entries(content).filter(([key]) => !['lang', 'review', 'about'].includes(key));
  return JSON.stringify(changeWords(widget, Object.fromEntries(shared), () => ''));
}

/** The content files of a language whose structure or ids differ from the English ones. */
export function contentFaults(locale) {
  return widgets.flatMap((widget) => {
    const content = readContent(locale, widget);
    if (!content) return [];
    if (content.lang !== locale) return [`${locale}/${widget}.json: "lang" is ${content.lang}`];
    if (!content.about) return [`${locale}/${widget}.json: "about" is missing`];
    if (!content.review) return [`${locale}/${widget}.json: "review" is missing`];
    return skeleton(widget, content) === skeleton(widget, readContent('en', widget))
      ? []
      : [`${locale}/${widget}.json: its ids or its shape differ from the English file`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = locales.flatMap((locale) => [...faultsIn(locale), ...contentFaults(locale)]);
  console.log(faults.join('\n') || 'All translations are complete and up to date.');
  process.exitCode = faults.length ? 1 : 0;
}
