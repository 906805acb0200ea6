// The generated parts of the READMEs, as Markdown: from the manifest, the content files and locales/.
import {tableOf} from './markdown.mjs';
import {factsOf, locales, readContent, widgets} from './widgets.mjs';
import {child, readXliff, units} from './xliff.mjs';

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(', ');

/** The ids that an attribute accepts if the content file has a list of the same name, such as `topics`. */
function idsOf(list) {
  if (Array.isArray(list)) return list.map(({id}) => id);
  return list && typeof list === 'object' ? Object.keys(list) : [];
}

const WORDS = {string: 'text', number: 'a number', boolean: 'on if present'};

/** The values of an attribute: those in its type, or else the ids of its list in the content file, or else the name of its type. */
function valuesOf({name, type}, content) {
  const named = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (named.length) return codes(named) + (/\bstring\b/.test(type.text) ? ', or your own' : '');
  const ids = idsOf(content?.[name]);
  return ids.length ? codes(ids) : (WORDS[type.text] ?? code(type.text));
}

const defaultOf = ({default: value}) => (value && value !== "''" && value !== 'false' ? code(value.replaceAll("'", '')) : '');

/** The tables of a declaration: each kind with its heading and the cells of a row. */
const KINDS = {
  attributes: {
    heads: ['attribute', 'what it does', 'values', 'default'],
    row: (entry, content) => [code(entry.name), entry.description, valuesOf(entry, content), defaultOf(entry)],
  },
  members: {
    heads: ['property', 'what it is', 'type'],
    row: ({name, description, type}) => [code(name), description, code(type.text.replace(' | undefined', ''))],
  },
  slots: {
    heads: ['slot', 'what goes in it'],
    row: ({name, description}) => [name ? code(name) : '(no name)', description],
  },
  cssParts: {heads: ['part', 'what it is'], row: ({name, description}) => [code(name), description]},
  cssStates: {heads: ['state', 'when'], row: ({name, description}) => [code(`:state(${name})`), description]},
  events: {heads: ['event', 'what it tells'], row: ({name, description}) => [code(name), description]},
};

/** What a class has in addition to the base class. A property that is also an attribute is listed as an attribute. */
const ownOf = (declaration, kind, shared) =>
  (declaration[kind] ?? []).filter(
    ({name, description, attribute}) =>
      !(kind === 'members' && (attribute || name === 'lang')) &&
      !shared?.[kind]?.some((entry) => entry.name === name && entry.description === description),
  );

/** The tables of a class, without what `shared` has. */
export const interfaceOf = (declaration, {shared, content} = {}) =>
  Object.entries(KINDS)
    .map(([kind, {heads, row}]) => [heads, ownOf(declaration, kind, shared).map((entry) => row(entry, content))])
    .filter(([, rows]) => rows.length)
    .map(([heads, rows]) => tableOf(heads, rows))
    .join('\n\n');

/** Which attributes a link may set, or nothing if it may set none of the widget's own. */
export function linkLine({attributes = []}, {tag, linkAttributes = []}) {
  const unknown = linkAttributes.filter((attribute) => !attributes.some(({name}) => name === attribute));
  if (unknown.length) throw new Error(`linkAttributes of ${tag} has ${unknown.join(', ')}, and there is no such attribute`);
  return linkAttributes.length ? `A link or a marked element that becomes this widget may set ${codes(linkAttributes)}.` : '';
}

/** What a widget is, and the shortest markup for it. */
export const aboutOf = ({tagName, description}) => `${description}\n\n\`\`\`html\n<${tagName}></${tagName}>\n\`\`\``;

/** A widget in the README of the library: what it is, what can be set, and a link to the rest. */
export function summaryOf(declaration, name, shared) {
  const lists = {attributes: 'Attributes', slots: 'Slots'};
  const own = Object.entries(lists)
    .map(([kind, word]) => [word, ownOf(declaration, kind, shared).map((entry) => entry.name)])
    .filter(([, names]) => names.length)
    .map(([word, names]) => `${word}: ${codes(names)}.`);
  const title = `### [\`<${declaration.tagName}>\`](src/widgets/${name}/README.md)`;
  return `${title}\n\n${[declaration.description, ...own].join(' ')}`;
}

/** The custom properties that the widgets use, each once. */
export function tokensOf(declarations) {
  const all = new Map(declarations.flatMap(({cssProperties = []}) => cssProperties.map((entry) => [entry.name, entry])));
  return tableOf(
    ['custom property', 'for', 'default'],
    [...all.values()].map((entry) => [code(entry.name), entry.description, code(entry.default)]),
  );
}

const REVIEWS = {native: 'read by a native speaker', machine: 'machine-made, not yet read by a native speaker'};

function interfaceState(locale) {
  const all = units(readXliff(locale));
  const translated = all.filter((unit) => child(unit, 'target'));
  return translated.length === all.length ? 'complete' : `${translated.length} of ${all.length} messages`;
}

/** The languages, and how much of each is translated. */
export function languagesTable() {
  const names = new Intl.DisplayNames(['en'], {type: 'language'});
  const rows = ['en', ...locales].map((locale) => {
    const has = widgets.filter((widget) => readContent(locale, widget));
    const content = has.length === widgets.length ? 'complete' : has.join(', ');
    const source = locale === 'en';
    return [
      names.of(locale),
      code(locale),
      source ? 'complete' : interfaceState(locale),
      content,
      source ? 'written by us' : REVIEWS[factsOf(locale).review],
    ];
  });
  return tableOf(['language', '`lang`', 'interface', 'content', 'review'], rows);
}
