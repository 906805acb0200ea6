// Writes dist/site, the gallery: src/site filled with its English words and with the widgets that dist/cdn holds.
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
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

const readText = (file, base = source) => readFileSync(new URL(file, base), 'utf8');

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
  return {...galleryWords(locale), ...page, 'page.lang': locale, 'page.dir': directionOf(locale), ...about, ...langQueries(locale)};
}

/** The words around each widget, from its content file. Missing words are in English and marked as English. */
function galleryWords(locale) {
  const own = (widget, key) => readContent(locale, widget)?.gallery?.[key] ?? {lang: 'en', text: readContent('en', widget).gallery[key]};
  return Object.fromEntries(
    widgets.flatMap((widget) => Object.keys(readContent('en', widget).gallery).map((key) => [`${widget}.${key}`, own(widget, key)])),
  );
}

/** The language in the addresses of a snippet, as HTML. English addresses name no language: then the page follows the reader's browser. */
const langQueries = (locale) => {
  const lang = locale === 'en' ? undefined : `lang=${locale}`;
  return {'share.lang-first': lang ? `?${lang}` : '', 'share.lang-more': lang ? `&amp;${lang}` : ''};
};

/** The switch between the languages, each by its own name. */
const languageSwitch = () =>
  ['en', ...locales]
    .map(
      (locale) =>
        `<label lang="${locale}" dir="${directionOf(locale)}"><input type="radio" name="language" value="${locale}" autocomplete="off"${locale === 'en' ? ' checked' : ''} /><span>${escapeHtml(languageName(locale))}</span></label>`,
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
 * `activity-id`.
 */
function readableSnippets(widget, base) {
  const [link, title, alone] = ['link', 'frame', 'alone'].map((word) => `[${widget.name}.${word}]`);
  const snippets = snippetsOf(widget, {base, integrityOf, link, title, alone, lang: 'any'});
  return (way) =>
    escapeHtml(snippets[way])
      .replace(/\[([\w.-]+)\]/g, '<span data-words="$1"></span>')
      .replace(/(\?|&amp;amp;)lang=any/g, (_, before) => `<span data-words="share.lang-${before === '?' ? 'first' : 'more'}"></span>`)
      .replace(/(?<=activity-id=)[\w-]+/g, '<span data-activity="$&">$&</span>');
}

/** A widget in the article, and its snippets below. */
function embedOf({name, tag, attributes}, snippet) {
  return `<div class="embed">
            <p class="invite" data-words="${name}.invite"></p>
            <div class="stage">
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
  fill('<!-- stones -->', readText('stones.svg').trim());
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
  for (const file of ['site.js', 'icon.svg']) copyFileSync(new URL(file, source), new URL(file, target));
  for (const [locale, own] of Object.entries(words)) write(`words/${locale}.json`, `${JSON.stringify(own)}\n`);
}

await buildSite();
