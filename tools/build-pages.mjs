// Writes the pages that show one widget: dist/cdn/<name>.html, which links lead to, each with its <name>.oembed.json, and
// dist/cdn/frame.html, for frames. Without JavaScript a page shows the widget's text.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {escapeHtml} from './escape-html.mjs';
import {cdnFiles, integrityOf} from './integrity.mjs';
import {oembedLink, oembedOf} from './oembed.mjs';
import {describe, directionOf, locales, readContent, readLocale, root, widgets} from './widgets.mjs';

/** Other sites whose content the pages may show, in addition to their own site. */
const {contentOrigins = []} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).powerWidgets;
for (const origin of contentOrigins)
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new Error(`powerWidgets.contentOrigins in package.json: “${origin}” is no origin such as https://example.org.`);

const source = new URL('src/embed/', root);
const cdn = new URL('dist/cdn/', root);

const p = (text) => `<p>${escapeHtml(text)}</p>`;

/** The parts of a reading version (src/content/widget-description.ts) as HTML. */
export function readingHtml(parts) {
  const html = (part) =>
    part.tag
      ? `<${part.tag}>${escapeHtml(part.text)}</${part.tag}>`
      : `<details><summary>${escapeHtml(part.summary)}</summary>${readingHtml(part.parts)}</details>`;
  return parts.map(html).join('');
}

/** Words of locales/<tag>/page.json in each language that has them: without JavaScript, a page cannot know which one its reader needs. */
const inEachLanguage = (key) =>
  ['en', ...locales]
    .map((locale) => [locale, readLocale(locale, 'page.json')?.[key]])
    .filter(([, words]) => words)
    .map(([locale, words]) => `<p lang="${locale}" dir="${directionOf(locale)}">${escapeHtml(words)}</p>`)
    .join('');

/** What a page shows without JavaScript. */
async function noscript(widget) {
  const content = readContent('en', widget);
  const {reading} = await describe(widget);
  const words = readingHtml(reading(content, (english) => english));
  return `<noscript><h1>${escapeHtml(content.title)}</h1>${inEachLanguage('noscript.page')}${p(content.intro)}${words}</noscript>`;
}

/** Preloads a script, and lets the browser check it. */
const preload = (file) => `<link rel="modulepreload" href="${file}" integrity="${integrityOf(file)}" crossorigin="anonymous" />`;
/** The file that turns a marked element into a widget. */
const common = () => cdnFiles().find((name) => /^later\/common-\w+\.js$/.test(name));

/** Writes all pages into dist/cdn. */
export async function buildPages() {
  const template = readFileSync(new URL('widget-page.html', source), 'utf8');
  const write = (file, words) =>
    writeFileSync(
      new URL(file, cdn),
      Object.entries(words).reduce((page, [marker, text]) => page.replaceAll(marker, () => text), template),
    );
  for (const widget of widgets) {
    write(`${widget}.html`, {
      '{{widgets}}': `${widget}" class="alone`,
      '{{title}}': escapeHtml(readContent('en', widget).title),
      '{{script}}': "'self'",
      '{{style}}': "'self'",
      '{{origins}}': contentOrigins.join(' '),
      '{{connect}}': ["'self'", ...contentOrigins].join(' '),
      '<!-- head -->': [oembedLink(widget), ...[`power-${widget}.js`, common()].map(preload)].join('\n    '),
      '<!-- place -->': `<div data-power="${widget}" data-heading-level="1"></div>\n      ${await noscript(widget)}\n    `,
    });
    writeFileSync(new URL(`${widget}.oembed.json`, cdn), `${JSON.stringify(oembedOf(widget), null, 2)}\n`);
  }
  write('frame.html', {
    '{{widgets}}': widgets.join(' '),
    '{{title}}': 'power-widgets',
    // In a sandboxed frame nothing matches 'self' in WebKit, so the policy allows all sites. The script itself only loads files from the
    // folder of the page, and content from this site and the listed ones.
    '{{origins}}': contentOrigins.join(' '),
    '{{connect}}': '*',
    '{{script}}': "'self' https: http:",
    '{{style}}': "'self' https: http:",
    '<!-- head -->': preload(common()),
    '<!-- place -->': `<noscript>${inEachLanguage('noscript.frame')}</noscript>`,
  });
  copyFileSync(new URL('widget-page.css', source), new URL('widget-page.css', cdn));
}
