import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';
import {measuredType} from '../../tools/measured-font.mjs';
import {widgets} from '../../tools/widgets.mjs';
import {ALL, PSEUDO} from './bundled-sources.mjs';
import {MEASURED_TYPE} from './measured-type.mjs';
import {published, PUBLISHED} from './published.mjs';
import {embedded, PARENT} from './wordpress-embed.mjs';
import {exportedAddresses} from './exported-addresses.mjs';

/** The built files at another origin, like on a content delivery network. */
const other = createServer(sirv('dist/cdn', {dev: true, setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*')}));
await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
other.unref();
const OTHER = `http://127.0.0.1:${other.address().port}`;

const MEASURED = measuredType('16px/1.5');

/** The published ways to embed that reserve space, and a tag with our style sheet. Their files arrive late. */
const ARRIVALS = {
  'style-sheet': (widget) => `<link rel="stylesheet" href="/dist/cdn/power-reserve.css"><power-${widget}></power-${widget}>
<script type="module" src="/host/late/power-widgets.js"></script>`,
  ...Object.fromEntries(['tag', 'classic', 'link', 'frame'].map((way) => [way, (widget) => published(widget, way, '/host/late')])),
};

/** A widget in an article. */
const arrival = (markup, widget) => ({
  head: `<style>${MEASURED} body {margin: 0 16px}</style>`,
  // Read on request: a quick run has no built files.
  get body() {
    return `${markup(widget)}<p id="below">The article goes on.</p>`;
  },
  scripts: [],
});

// Pages of other people, for tests of the built files: each is served with the headers it needs.
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types power-widgets";

/** Values that may already be at our global symbol before our script runs. */
const PRESETS = {
  number: '{value: 5, writable: true, configurable: true}',
  nothing: '{value: null, writable: true, configurable: true}',
  text: "{value: 'policy', writable: true, configurable: true}",
  frozen: '{value: Object.freeze({}), configurable: true}',
  throws: '{get() { throw new Error(); }, configurable: true}',
  'no-policy': '{value: {policy: {createHTML: (text) => text}}, writable: true, configurable: true}',
  'made-up': '{value: {policy: Object.create((globalThis.TrustedTypePolicy ?? Object).prototype)}, configurable: true}',
};

const PAGES = {
  /** A strict policy: our scripts and nothing else, no inline style, Trusted Types enforced. Each widget from its own file. */
  '/host/strict': {
    policy: STRICT,
    body: widgets.map((widget) => `<power-${widget} seed="a"></power-${widget}>`).join(''),
    scripts: widgets.map((widget) => `/dist/cdn/power-${widget}.js`),
  },
  /** The same widget from two of our files on one page, under the same policy. */
  '/host/two-files': {
    policy: STRICT,
    body: '<power-quiz seed="a"></power-quiz>',
    scripts: ['/dist/cdn/power-quiz.js', '/dist/cdn/power-widgets.js'],
  },
  /** The classic script. */
  '/host/classic': {body: '<power-quiz seed="a"></power-quiz>', scripts: ['/dist/cdn/power-widgets.iife.js'], classic: true},
  /** The classic script from another origin, on a page in Spanish. */
  '/host/classic-elsewhere': {
    lang: 'es',
    body: '<power-quiz seed="a"></power-quiz>',
    scripts: [`${OTHER}/power-widgets.iife.js`],
    classic: true,
  },
  ...Object.fromEntries(
    Object.entries(ARRIVALS).flatMap(([way, markup]) =>
      widgets.map((widget) => [`/host/arrive/${way}/${widget}`, arrival(markup, widget)]),
    ),
  ),
  /** A page in Spanish with an English and an Arabic widget. */
  '/host/languages': {
    lang: 'es',
    body: '<power-quiz activity-id="page" seed="a"></power-quiz><power-quiz activity-id="english" lang="en" seed="a"></power-quiz><power-quiz activity-id="arabic" lang="ar" seed="a"></power-quiz>',
    scripts: ['/dist/cdn/power-quiz.js'],
  },
  /** A file with Spanish inside: nothing is fetched later. */
  '/host/spanish-inside': {
    lang: 'es-MX',
    body: '<power-quiz seed="a"></power-quiz>',
    scripts: ['/dist/cdn/es/power-quiz.js'],
  },
  /** The sources, with the pseudo-locales, for tests that need a window of another size. */
  '/host/sources': {head: MEASURED_TYPE, body: '', scripts: [PSEUDO, ALL]},
  /** A pasted address, as WordPress shows it: the frame comes from another origin. */
  '/host/oembed': {
    head: `<script>${PARENT}</script>`,
    get body() {
      const {html} = JSON.parse(readFileSync('dist/cdn/quiz.oembed.json', 'utf8'));
      return `<p>The article.</p><figure>${embedded(html.replaceAll(PUBLISHED, OTHER))}</figure>`;
    },
    scripts: [],
  },
  /** A page that a test fills. */
  '/host/empty': {body: '', scripts: []},
  /** A page in a frame that sends a height, as any page could. */
  '/host/tells': {
    body: `<script>const height = Number(new URLSearchParams(location.search).get('height'));
      const tell = () => parent.postMessage({type: 'power-widgets:height', height}, '*');
      // Repeatedly: the outer page may begin to listen later.
      setInterval(() => (tell(), (window.told = true)), 20);</script>`,
    scripts: [],
  },
  /** The same at an address like one of ours. */
  get '/host/power-widgets/tells.html'() {
    return PAGES['/host/tells'];
  },
  ...Object.fromEntries(
    Object.keys(PRESETS).map((kind) => [
      `/host/preset/${kind}`,
      {
        policy: STRICT,
        body: '<power-quiz seed="a"></power-quiz><power-checklist></power-checklist>',
        scripts: [`/host/preset/${kind}.js`, '/dist/cdn/power-quiz.js', '/dist/cdn/power-checklist.js'],
      },
    ]),
  ),
  /** Every module of the package, by the address that a project imports it from. */
  '/host/addresses': {body: '', scripts: [], imports: true},
  /** A tag that HTML does not treat as closed, on a page whose script runs first: the content that it swallows is not there yet. */
  '/host/open-tag': {
    head: '<script src="/dist/cdn/power-widgets.iife.js"></script>',
    body: '<power-quiz /><h2>The article goes on</h2>',
    scripts: [],
  },
  /** No script at all. */
  '/host/no-script': {body: '<power-quiz><a href="/quiz">Take the quiz</a></power-quiz>', scripts: []},
};

let release = () => {};
let late = Promise.resolve();
let visits = 0;

/** Imports each module by its address and keeps its exports. Not the classic script, which is no module, nor the script of our own pages. */
function importAll() {
  const modules = [...exportedAddresses()].filter(([, file]) => /(?<!\.iife|widget-page)\.js$/.test(file));
  const imports = Object.fromEntries(modules.map(([address, file]) => [address, file.slice(1)]));
  return `<script type="importmap">${JSON.stringify({imports})}</script><script type="module">
    window.imported = {};
    for (const address of ${JSON.stringify(Object.keys(imports))}) imported[address] = Object.keys(await import(address));
    window.whole = true;
  </script>`;
}

const page = ({
  lang = 'en',
  imports = false,
  head = imports ? importAll() : '',
  body,
  scripts,
  classic,
}) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<link rel="icon" href="data:,"><script src="/test/support/watch.js"></script>${head}</head><body>${body}
${scripts.map((src) => `<script ${classic ? '' : 'type="module"'} src="${src}"></script>`).join('')}</body></html>`;

let left = Promise.resolve();

/** An endless content file. It bypasses the test server, which would first read all of it. `left` is when the reader closed it. */
function giveWithoutEnd(context) {
  context.respond = false;
  const {res} = context;
  left = new Promise((resolve) => res.on('close', resolve));
  res.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
  const write = () => {
    while (!res.destroyed && res.write(' '.repeat(64_000)));
  };
  res.on('drain', write);
  write();
}

/** Content files in unusual forms: with another type, redirected, with the cookies of the request as the title, or without an end. */
function giveContent(context) {
  const quiz = {...JSON.parse(readFileSync('locales/en/content/quiz.json', 'utf8')), title: `Cookies: ${context.get('cookie') || 'none'}`};
  const answers = {
    'file.json': () => ((context.type = 'json'), (context.body = quiz)),
    'ld.json': () => ((context.body = JSON.stringify(quiz)), (context.type = 'application/ld+json')),
    'text.json': () => ((context.body = JSON.stringify(quiz)), (context.type = 'text/plain')),
    'moved.json': () => context.redirect('/content/given/file.json'),
    'long-key.json': () => ((context.type = 'json'), (context.body = {...quiz, ['x'.repeat(414_000)]: 1})),
    left: () => left.then(() => (context.body = 'left')),
    'endless.json': () => giveWithoutEnd(context),
  };
  // Not cached: an answer without cookies is not valid for a request with cookies.
  context.set('Cache-Control', 'no-store');
  return answers[context.path.split('/').at(-1)]?.();
}

/** Our own pages, opened by a reader with certain languages: `/host/reader/es-MX,en/quiz.html`. */
function giveToReader(context) {
  const [, languages, file] = /^\/host\/reader\/([^/]+)\/(.*)$/.exec(decodeURIComponent(context.path));
  context.type = file.split('.').at(-1);
  context.body =
    file === 'languages.js'
      ? `Object.defineProperty(navigator, 'languages', {value: ${JSON.stringify(languages.split(','))}});`
      : readFileSync(`dist/cdn/${file}`, 'utf8').replace('<title>', '<script src="languages.js"></script>$&');
}

/** Answers the addresses of the hosts, and content files that are slow, large, broken or missing. */
export async function testHosts(context, next) {
  // Built scripts are served unchanged: the test runner would rewrite them, and their hashes would not match.
  if (/^\/dist\/cdn\/.*\.js$/.test(context.path) && existsSync(context.path.slice(1))) {
    context.type = 'js';
    context.body = readFileSync(context.path.slice(1));
    return;
  }
  const host = PAGES[context.path];
  if (host) {
    context.type = 'html';
    if (host.policy) context.set('Content-Security-Policy', host.policy);
    context.body = page(host);
    if (context.path.startsWith('/host/arrive/')) {
      late = new Promise((resolve) => (release = resolve));
      // A new address each time: a file from the browser's cache would not be late.
      context.body = context.body.replaceAll('/host/late/', `/host/late/${++visits}/`);
    }
    return;
  }
  // A link to here does not leave its page.
  if (context.path === '/host/nowhere') {
    context.status = 204;
    return;
  }
  if (context.path === '/host/release') {
    release();
    context.body = '';
    return;
  }
  if (context.path.startsWith('/host/late/')) {
    const [, file] = /^\/host\/late\/\d+\/(.*)$/.exec(context.path);
    if (!file.endsWith('.css')) await late;
    context.type = file.split('.').at(-1);
    context.body = readFileSync(`dist/cdn/${file}`, 'utf8');
    // A page in a frame has its own typeface, but heights were measured in this one. It must load first: in another, the widget may be higher.
    if (file === 'frame.html')
      context.body = context.body.replace(/<meta\s+http-equiv[^>]*>/, '').replace('</head>', `<style>${MEASURED}</style></head>`);
    if (file === 'widget-page.js') context.body = `await Promise.all([...document.fonts].map((face) => face.load()));${context.body}`;
    return;
  }
  if (context.path.startsWith('/host/reader/')) return giveToReader(context);
  const preset = PRESETS[/^\/host\/preset\/([\w-]+)\.js$/.exec(context.path)?.[1]];
  if (preset) {
    context.type = 'js';
    context.body = `Object.defineProperty(globalThis, Symbol.for('power-widgets'), ${preset});`;
    return;
  }
  if (context.path.startsWith('/content/given/')) return giveContent(context);
  if (context.path === '/content/too-big.json') {
    context.type = 'json';
    context.body = `{"title": "${'x'.repeat(600_000)}"}`;
    return;
  }
  if (context.path === '/content/not-json.json') {
    context.type = 'json';
    context.body = '{"title": ';
    return;
  }
  if (context.path === '/content/es/quiz.json') {
    context.type = 'json';
    context.body = {...JSON.parse(readFileSync('locales/en/content/quiz.json', 'utf8')), lang: 'es', title: 'En español'};
    return;
  }
  if (context.path === '/content/never.json') {
    await new Promise(() => {});
  }
  return next();
}
