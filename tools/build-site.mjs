// Writes dist/site, the gallery: src/site filled with its English words and with the widgets that dist/cdn holds.
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {escapeHtml} from './escape-html.mjs';
import {integrityOf} from './integrity.mjs';
import {publicCdn} from './public-base.mjs';
import {reserveStyles} from './reserve.mjs';
import {shareOf, shareStyles} from './site-share.mjs';
import {snippetsOf} from './snippets.mjs';
import {describe, directionOf, languageName, locales, readContent, readLocale, root, widgets} from './widgets.mjs';

/** They are joined into one file in this order. */
const STYLES = ['site.css', 'article.css', 'figures.css'];

const source = new URL('src/site/', root);
const target = new URL('dist/site/', root);
const cdn = new URL('dist/cdn/', root);

/** The shapes that the widgets draw too. */
const {GROUND, STONE, ZONE_PATHS} = await tsImport('../src/design/copied/stone-shapes.ts', import.meta.url);

const readText = (file, base = source) => readFileSync(new URL(file, base), 'utf8');

/** A drawing of the page, with the stone that the widgets draw. */
const readDrawing = (file) => readText(file).replaceAll('{{stone}}', STONE);

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');

/**
 * The page's words in a language, or the English ones if they are not translated. The lines about status and source come from the content;
 * a language without them gets those of the page.
 */
function readWords(locale) {
  const page = readLocale(locale, 'page.json');
  if (!page) return readWords('en');
  const {status, source: ideas} = readContent(locale, 'quiz')?.about ?? {};
  const about = {...(status && {'about.status': status}), ...(ideas && {'about.source': ideas})};
  return {
    ...galleryWords(locale),
    ...page,
    'page.lang': locale,
    'page.dir': directionOf(locale),
    ...about,
    ...langQueries(locale),
    ...languagesInside(locale, page),
    'page.partly': partlyWords(locale, page),
  };
}

/** The widgets whose content is not translated into a language. */
const untranslated = (locale) => widgets.filter((widget) => !readContent(locale, widget));

/** Which activities are in English although the page is not: one sentence, or nothing. */
function partlyWords(locale, page) {
  const titles = untranslated(locale).map((widget) => page[`${widget}.frame`] ?? readContent('en', widget).gallery.frame);
  return titles.length ? page['page.partly'].replace('{list}', new Intl.ListFormat(locale).format(titles)) : '';
}

/** “Spanish built in”, for each language that a file may have inside. */
function languagesInside(locale, page) {
  const names = new Intl.DisplayNames([locale], {type: 'language'});
  const label = (language) => {
    const words = page['share.inside'].replace('{language}', names.of(language));
    return words[0].toLocaleUpperCase(locale) + words.slice(1);
  };
  return Object.fromEntries(locales.map((language) => [`share.inside-${language}`, label(language)]));
}

/**
 * The words around each widget, from its content file. Missing words are in English and marked as English. `lang` and `dir` are those of its
 * content: a widget that is not translated is in English as a whole.
 */
function galleryWords(locale) {
  const own = (widget, key) => readContent(locale, widget)?.gallery?.[key] ?? {lang: 'en', text: readContent('en', widget).gallery[key]};
  const langOf = (widget) => (readContent(locale, widget) ? locale : 'en');
  return Object.fromEntries(
    widgets.flatMap((widget) => [
      ...Object.keys(readContent('en', widget).gallery).map((key) => [`${widget}.${key}`, own(widget, key)]),
      [`${widget}.lang`, langOf(widget)],
      [`${widget}.dir`, directionOf(langOf(widget))],
    ]),
  );
}

/** The language in the addresses of a snippet, as HTML. English addresses name no language: then the page follows the reader's browser. */
const langQueries = (locale) => {
  const lang = locale === 'en' ? undefined : `lang=${locale}`;
  return {'share.lang-first': lang ? `?${lang}` : '', 'share.lang-more': lang ? `&amp;${lang}` : ''};
};

/** The switch between the languages, each by its own name. It says if only a part is translated. */
const languageSwitch = () =>
  ['en', ...locales]
    .map(
      (locale) =>
        `<label lang="${locale}" dir="${directionOf(locale)}"><input type="radio" name="language" value="${locale}" autocomplete="off"${locale === 'en' ? ' checked' : ''} /><span>${escapeHtml(languageName(locale))}</span>${untranslated(locale).length ? ` <small>${escapeHtml(readLocale(locale, 'page.json')?.['page.in-part'] ?? '')}</small>` : ''}</label>`,
    )
    .join('\n        ');

/** Every language must have the same keys as English. */
function checkWords(words) {
  const english = Object.keys(words.en);
  for (const [locale, own] of Object.entries(words)) {
    const faults = [...english.filter((key) => !(key in own)), ...Object.keys(own).filter((key) => !(key in words.en))];
    if (faults.length) throw new Error(`locales/${locale}/page.json does not match English: ${faults.join(', ')}`);
  }
}

/** Puts the English words into a template: text into elements with `data-words`, attributes after `data-words-<attribute>`. */
function fillWords(template, words) {
  const word = (key) => {
    if (!(key in words)) throw new Error(`locales/en/page.json has no "${key}"`);
    return escapeHtml(words[key]);
  };
  return template
    .replace(/(<([a-z][\w-]*)\b[^>]*\sdata-words="([^"]+)"[^>]*>)(?=<\/\2>)/g, (_, tag, _name, key) => tag + word(key))
    .replace(/\sdata-words-([a-z-]+)="([^"]+)"/g, (marker, attribute, key) => `${marker} ${attribute}="${word(key)}"`);
}

/**
 * The snippets that a host copies, as the page shows them. Words and addresses follow the language of the page, and each copy gets its own
 * `activity-id`. Each line is a row, so that one sees where it begins.
 */
function readableSnippets(widget, base) {
  const [link, title, alone] = ['link', 'frame', 'alone'].map((word) => `[${widget.name}.${word}]`);
  const snippets = snippetsOf(widget, {base, integrityOf, link, title, alone, lang: 'any'});
  return (way) =>
    escapeHtml(snippets[way])
      .replace(/\[([\w.-]+)\]/g, '<span data-words="$1"></span>')
      .replace(/(\?|&amp;amp;)lang=any/g, (_, before) => `<span data-words="share.lang-${before === '?' ? 'first' : 'more'}"></span>`)
      .replace(/(?<=activity-id=)[\w-]+/g, '<span data-activity="$&">$&</span>')
      .replace(/^.*(\n|$)/gm, '<span class="row">$&</span>');
}

/** A widget in the article, and its snippets below. */
function embedOf({name, tag, attributes}, snippet) {
  return `<div class="embed">
            <p class="invite" data-words="${name}.invite"></p>
            <div class="stage" data-words-lang="${name}.lang" data-words-dir="${name}.dir">
              <${tag}${attributesOf({...attributes, 'heading-level': 3})}><p class="fallback" data-words="${name}.fallback"></p></${tag}>
            </div>
            ${shareOf(name, snippet)}
          </div>`;
}

/** The widgets in the order of the article. Those without a place in it come last. */
async function placedWidgets(page) {
  const places = [...page.matchAll(/<!-- widget ([\w-]+) -->/g)].map(([, name]) => name);
  const unknown = places.filter((name) => !widgets.includes(name));
  if (unknown.length) throw new Error(`src/site/index.html has a place for ${unknown.join(', ')}, and there is no such widget`);
  const names = [...places, ...widgets.filter((name) => !places.includes(name))];
  return Promise.all(
    names.map(async (name) => {
      const {tag, galleryAttributes: attributes = {}} = await describe(name);
      return {name, tag, attributes, isPlaced: places.includes(name)};
    }),
  );
}

/** The two stones of a zone, as the widgets draw them. */
function zoneFigure(zone) {
  const [practitioner, client] = ZONE_PATHS[zone];
  return `<svg class="stones" viewBox="0 0 96 64" aria-hidden="true"><path class="ground" d="${GROUND}" /><path class="client" d="${client}" /><path class="practitioner" d="${practitioner}" /></svg>`;
}

/** The template with its pictures, its widgets and their scripts. */
function fillPage(template, placed, {version}) {
  let page = template;
  const fill = (marker, text) => (page = page.replace(marker, () => text));
  const embed = (widget) => embedOf(widget, readableSnippets(widget, publicCdn()));
  const scripts = placed.map((widget) => {
    const file = `power-${widget.name}.js`;
    if (widget.isPlaced) fill(`<!-- widget ${widget.name} -->`, embed(widget));
    return `<script type="module" src="../cdn/${file}" integrity="${integrityOf(file)}" crossorigin="anonymous"></script>`;
  });
  const further = placed.filter(({isPlaced}) => !isPlaced);
  if (further.length) fill('<!-- further widgets -->', further.map(embed).join('\n          '));
  fill('<!-- scripts -->', scripts.join('\n    '));
  fill('<!-- languages -->', languageSwitch());
  fill('<!-- stones -->', readDrawing('stones.svg').trim());
  for (const zone of Object.keys(ZONE_PATHS)) fill(`<!-- zone ${zone} -->`, zoneFigure(zone));
  fill(/\n *<!--.*?-->/g, ''); // notes for people who edit the template
  fill('{{version}}', escapeHtml(version));
  fill('{{sourceUrl}}', escapeHtml(readContent('en', 'quiz').about.sourceUrl));
  return page;
}

/** Builds dist/site from src/site and dist/cdn, which must exist. */
async function buildSite() {
  const settings = JSON.parse(readText('package.json', root));
  const words = Object.fromEntries(['en', ...locales].map((locale) => [locale, readWords(locale)]));
  checkWords(words);
  if (!existsSync(cdn)) throw new Error('dist/cdn has no widgets yet: run "npm run build"');
  const template = readText('index.html');
  const placed = await placedWidgets(template);
  const page = fillPage(template, placed, settings);

  const write = (file, text) => writeFileSync(new URL(file, target), text);
  mkdirSync(new URL('words/', target), {recursive: true});
  write('index.html', fillWords(page, words.en));
  write('site.css', [...STYLES.map((file) => readText(file)), ...placed.map(({name}) => reserveStyles(name)), shareStyles()].join('\n'));
  write('icon.svg', readDrawing('icon.svg'));
  copyFileSync(new URL('site.js', source), new URL('site.js', target));
  for (const [locale, own] of Object.entries(words)) write(`words/${locale}.json`, `${JSON.stringify(own)}\n`);
}

await buildSite();
