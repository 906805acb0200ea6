// Writes the pages that show one widget: dist/cdn/<name>.html, where links lead, each with its <name>.oembed.json, and dist/cdn/frame.html,
// for frames. Without JavaScript a page gives its words to read.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {escapeHtml} from './escape-html.mjs';
import {cdnFiles, integrityOf} from './integrity.mjs';
import {oembedLink, oembedOf} from './oembed.mjs';
import {readContent, root, widgets} from './widgets.mjs';

/** Sites whose content the pages may show beside that of their own site. */
const {contentOrigins = []} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).powerWidgets;
for (const origin of contentOrigins)
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new Error(`powerWidgets.contentOrigins in package.json: “${origin}” is no origin such as https://example.org.`);

const source = new URL('src/embed/', root);
const cdn = new URL('dist/cdn/', root);

const element = (tag) => (text) => `<${tag}>${escapeHtml(text)}</${tag}>`;
const [h2, h3, p] = ['h2', 'h3', 'p'].map(element);

const ZONES = {'over-use': 'Over-use', 'skillful-use': 'Skillful use', 'under-use': 'Under-use'};

/** A scene, and behind “What is it?” what is said to it. A sensitive one stands behind what it is about; nobody is judged who is wronged. */
export function sceneToRead({triad, situation}) {
  const {text, zone, unscored, sensitive, rationale, alternative} = situation;
  const verdict = {wronged: '', 'bright-line': 'Never a matter of degree. '}[unscored] ?? `${ZONES[zone]}. `;
  const scene = `${p(text)}<details><summary>What is it?</summary>${p(verdict + rationale)}${p(alternative)}</details>`;
  const note = escapeHtml(triad.contentNote ?? 'This scene may be hard to read.');
  return sensitive ? `<details><summary>${note}</summary>${scene}</details>` : scene;
}

/** The words of a widget to read, where nothing can be done with them. */
const READING = {
  checklist: ({groups}) => groups.map(({label, items}) => h2(label) + items.map(({item, why}) => h3(item) + p(why)).join('')),
  explainer: ({steps}) => Object.values(steps).map(({title, body}) => h2(title) + p(body)),
  quiz: ({triads, decks}) => {
    const placed = new Map(triads.flatMap((triad) => triad.situations.map((situation) => [situation.id, {triad, situation}])));
    return decks['standard-12'].map((id) => sceneToRead(placed.get(id)));
  },
  reflection: ({groups}) =>
    groups.map(({label, prompts}) => h2(label) + prompts.map(({prompt, followUp}) => h3(prompt) + p(followUp)).join('')),
};

function reading(widget) {
  const content = readContent('en', widget);
  const note = p('This page is more than words to read, but for that it needs JavaScript, which is off here.');
  return `<noscript><h1>${escapeHtml(content.title)}</h1>${note}${p(content.intro)}${READING[widget](content).join('')}</noscript>`;
}

/** Preloads a script, and lets the browser check it. */
const preload = (file) => `<link rel="modulepreload" href="${file}" integrity="${integrityOf(file)}" crossorigin="anonymous" />`;
/** What makes a widget of a marked element. */
const common = () => cdnFiles().find((name) => /^later\/common-\w+\.js$/.test(name));

/** Writes all pages into dist/cdn. */
export function buildPages() {
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
      '<!-- place -->': `<div data-power="${widget}" data-heading-level="1"></div>\n      ${reading(widget)}\n    `,
    });
    writeFileSync(new URL(`${widget}.oembed.json`, cdn), `${JSON.stringify(oembedOf(widget), null, 2)}\n`);
  }
  write('frame.html', {
    '{{widgets}}': widgets.join(' '),
    '{{title}}': 'power-widgets',
    // In a sandboxed frame WebKit finds nothing to be 'self'. The script loads what stands beside the page, and nothing else; it fetches from
    // this site and those of the list.
    '{{origins}}': contentOrigins.join(' '),
    '{{connect}}': '*',
    '{{script}}': "'self' https: http:",
    '{{style}}': "'self' https: http:",
    '<!-- head -->': preload(common()),
    '<!-- place -->': `<noscript>${p('An activity stands here. It needs JavaScript, which is off in this browser.')}</noscript>`,
  });
  copyFileSync(new URL('widget-page.css', source), new URL('widget-page.css', cdn));
}
