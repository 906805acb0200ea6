import {readFileSync} from 'node:fs';
import {widgets} from '../../tools/widgets.mjs';

// Pages of other makers, for tests that drive the built files: each is answered with the headers it needs.
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types power-widgets";

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
  /** No script at all. */
  '/host/no-script': {body: '<power-quiz><a href="/quiz">Take the quiz</a></power-quiz>', scripts: []},
};

const page = ({lang = 'en', body, scripts, classic}) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><script src="/test/support/watch.js"></script></head><body>${body}
${scripts.map((src) => `<script ${classic ? '' : 'type="module"'} src="${src}"></script>`).join('')}</body></html>`;

/** Answers the addresses of the hosts, and content files that are slow, large, broken or missing. */
export async function testHosts(context, next) {
  const host = PAGES[context.path];
  if (host) {
    context.type = 'html';
    if (host.policy) context.set('Content-Security-Policy', host.policy);
    context.body = page(host);
    return;
  }
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
    context.body = {...JSON.parse(readFileSync('locales/content/en/quiz.json', 'utf8')), lang: 'es', title: 'En español'};
    return;
  }
  if (context.path === '/content/never.json') {
    await new Promise(() => {});
  }
  return next();
}
