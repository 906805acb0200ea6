// Writes src/generated: code made from the words in locales/ and from the design tokens. Every script that needs it runs this.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {writeTokens} from './tokens.mjs';
import {changeWords, stripContent} from './content.mjs';
import {openingMessageIds} from './opening-messages.mjs';
import {PSEUDO_LOCALES, pseudoMessage} from './pseudo-locales.mjs';
import {capitalized, describe, directionOf, locales, readContent, readLocale, root, widgets} from './widgets.mjs';
import {child, parts, readXliff, units} from './xliff.mjs';

const generated = new URL('src/generated/', root);
rmSync(generated, {recursive: true, force: true});

function write(path, text) {
  const file = new URL(path, generated);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, text);
}

/** The messages of a language, from its XLIFF file. English messages are the sources in the file of any other language. */
function messagesOf(locale) {
  const [file, tag] = locale === 'en' ? [locales[0], 'source'] : [locale, 'target'];
  const translated = units(readXliff(file)).filter((unit) => child(unit, tag));
  return Object.fromEntries(translated.map((unit) => [unit.getAttribute('id'), messageOf(parts(child(unit, tag)))]));
}

/** A text, or if it has placeholders the form that src/language/message.ts reads: the texts around them, and which placeholder follows each. */
function messageOf(pieces) {
  if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
  const strings = [''];
  for (const piece of pieces) {
    if (typeof piece === 'string') strings[strings.length - 1] += piece;
    else strings.push('');
  }
  return {strTag: true, strings, values: pieces.filter((piece) => typeof piece === 'number')};
}

const only = (messages, widget) =>
  Object.fromEntries(Object.entries(messages).filter(([id]) => /^common\./.test(id) || id.startsWith(`${widget}.`)));

/** The ids of the messages that a machine translated and no native speaker has checked. */
const unreadIds = (locale) =>
  units(readXliff(locale))
    .filter((unit) => child(unit, 'target')?.getAttribute('state') === 'needs-review-translation')
    .map((unit) => unit.getAttribute('id'));

/** The messages that the first view of a widget may show. */
function openingMessages(messages, widget) {
  const ids = openingMessageIds(widget);
  return Object.fromEntries(Object.entries(messages).filter(([id]) => ids.has(id)));
}

const packCode = (pack, depth) =>
  `import type {Pack} from '${'../'.repeat(depth)}language/packs.js';\n\nconst pack: Pack = ${JSON.stringify(pack)};\nexport default pack;\n`;

/** Writes a language of a widget twice: whole, and what the first view shows of it. */
function writePacks(folder, locale, widget, all, content, unread = []) {
  const messages = only(all, widget);
  const machine = unread.some((id) => id in messages);
  const dir = directionOf(locale) === 'rtl' && {dir: 'rtl'};
  const whole = {locale, ...dir, messages, ...(content && {content}), ...(machine && {machine})};
  const opening = {
    locale,
    ...dir,
    messages: openingMessages(messages, widget),
    ...(content && {content: openingOf(widget, content)}),
    isOpening: true,
  };
  write(`${folder}/${locale}/${widget}.ts`, packCode(whole, 3));
  write(`${folder}/${locale}/opening/${widget}.ts`, packCode(opening, 4));
}

/** The code that loads both. */
const loadersOf = (path, widget) => `[() => import('${path}/opening/${widget}.js'), () => import('${path}/${widget}.js')]`;

const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
write('version.ts', `/** The version of this copy of the library. */\nexport const VERSION = '${version}';\n`);

await writeTokens('sources');

const descriptions = Object.fromEntries(await Promise.all(widgets.map(async (widget) => [widget, await describe(widget)])));
/** What the first view shows of a content. JSON leaves out undefined fields: those that it does without, and `about`, which is read later. */
const openingOf = (widget, content) => ({...(descriptions[widget].opening?.(content) ?? content), about: undefined});

const linkAttributes = Object.fromEntries(widgets.map((widget) => [`power-${widget}`, descriptions[widget].linkAttributes ?? []]));
write(
  'embed/later/link-attributes.ts',
  `/** What links and marked elements may set on each widget, besides what every widget has. */\nexport const LINK_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(linkAttributes)};\n`,
);

const typeOf = (widget) => `${capitalized(widget)}Content`;
for (const widget of widgets) {
  const name = `Power${capitalized(widget)}`;
  write(
    `define/${widget}.ts`,
    `import {${name}} from '../../widgets/${widget}/power-${widget}.js';\n\n// Whoever registers the tag has its type.\nexport type {${name}};\n\n${name}.define();\n`,
  );
  const content = stripContent(widget, readContent('en', widget));
  const typeImport = `import type {${typeOf(widget)}} from '../../widgets/${widget}/content.js';\n\n`;
  write(
    `opening/${widget}.ts`,
    `${typeImport}/** What the first view shows of the built-in content, in English. */\nexport const opening = ${JSON.stringify(openingOf(widget, content))} as unknown as ${typeOf(widget)};\n`,
  );
  write(
    `later/${widget}.ts`,
    `${typeImport}/** The built-in content, in English. */\nexport const english: ${typeOf(widget)} = ${JSON.stringify(content)};\n`,
  );
  const loaders = locales.map((locale) => `  ${JSON.stringify(locale)}: ${loadersOf(`./${locale}`, widget)},`);
  write(
    `packs/${widget}.ts`,
    `import type {PackLoaders} from '../../language/packs.js';\n\n/** The other languages, each fetched when a page first needs it. */\nexport const packs: PackLoaders = {\n${loaders.join('\n')}\n};\n`,
  );
}

for (const locale of locales) {
  const messages = messagesOf(locale);
  const unread = unreadIds(locale);
  for (const widget of widgets) writePacks('packs', locale, widget, messages, stripContent(widget, readContent(locale, widget)), unread);
}

/** A name for a widget's packs that is valid in code. */
const packsOf = (widget) => `packs${capitalized(widget)}`;

const english = messagesOf('en');
const pseudo = [];
for (const [locale, change] of Object.entries(PSEUDO_LOCALES)) {
  const messages = Object.fromEntries(Object.entries(english).map(([id, message]) => [id, pseudoMessage(change, message)]));
  for (const widget of widgets) {
    writePacks('pseudo', locale, widget, messages, {
      ...changeWords(widget, stripContent(widget, readContent('en', widget)), change),
      lang: locale,
    });
    pseudo.push(`${packsOf(widget)}['${locale}'] = ${loadersOf(`./pseudo/${locale}`, widget)};`);
  }
}
write(
  'pseudo.ts',
  `// The pseudo-locales, for tests and Storybook.\n${widgets.map((widget) => `import {packs as ${packsOf(widget)}} from './packs/${widget}.js';`).join('\n')}\n\n${pseudo.join('\n')}\n`,
);
/** The messages of a page that cannot show its widget, in each language that has them. */
const pageWords = ['en', ...locales].flatMap((locale) => {
  const words = Object.entries(readLocale(locale, 'page.json') ?? {}).filter(([key]) => key.startsWith('embed.'));
  return words.length ? [[locale, Object.fromEntries(words.map(([key, text]) => [key.replace('embed.', ''), text]))]] : [];
});
write(
  'page-words.ts',
  `/** What a page of one widget says, by language. */\nexport const PAGE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(pageWords))};\n`,
);

write('define/all.ts', widgets.map((widget) => `import './${widget}.js';\n`).join(''));
write(
  'widgets.ts',
  widgets
    .map((widget) => {
      const [folder, name] = [`../widgets/${widget}`, capitalized(widget)];
      return `export * from '${folder}/power-${widget}.js';\nexport type {${name}Content} from '${folder}/content.js';\nexport type {${name}State} from '${folder}/model.js';\n`;
    })
    .join(''),
);
await import('./cases.mjs');
