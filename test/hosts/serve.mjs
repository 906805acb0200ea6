// Serves the rough hosts, at the origin of the tests and at others.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {networkInterfaces} from 'node:os';
import sirv from 'sirv';
import {PAGES} from './pages.mjs';
import {published} from '../support/published.mjs';
import {ARTICLE, ELSEWHERE, ORIGIN} from './parts.mjs';
import {filtered} from './sanitize.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const built = (file) => readFileSync(`dist/cdn/${file}`, 'utf8');
/** The hash of a file, for a policy and for the tag that loads it. */
const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
/** The tag of a script of these tests; under a policy of hashes with its own. */
const testScript = (origin, path, hashed) => `<script src="${origin}/${path}"${hashed ? ` integrity="${hashOf(path)}"` : ''}></script>`;
const TEST_SCRIPTS = ['test/support/watch.js', 'test/hosts/learner.js'];
const json = (value) => ({type: 'application/json', body: JSON.stringify(value)});
const javascript = (body) => ({type: 'text/javascript', body});

let release = () => {};
let late = Promise.resolve();

/** An address that a browser does not take for a secure place, where this machine has one. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find(({family, internal}) => family === 'IPv4' && !internal)?.address;

const files = sirv('.', {dev: true, setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*')});
/** What the other origin gives out of the repository. The libraries are there since the server of the tests makes modules of them. */
const GIVEN = /^\/(dist|test\/hosts|test\/support|node_modules\/(sizzle|mootools))\//;
/** The same pages and files at another origin. */
const elsewhere = async (request, response) => {
  const {pathname, search} = new URL(request.url, 'http://host');
  const answer = await answerHost(pathname, search, `http://${request.headers.host}`);
  if (answer) response.writeHead(200, {'Content-Type': answer.type, ...answer.headers}).end(answer.body);
  else if (GIVEN.test(pathname)) files(request, response, () => response.writeHead(404).end());
  else response.writeHead(404).end();
};
const listen = (address) =>
  new Promise((resolve) => {
    const server = createServer(elsewhere);
    server.listen(0, address, () => resolve(`http://${address}:${server.address().port}`));
    server.unref();
  });
const otherOrigin = await listen('127.0.0.1');
const insecureOrigin = outside && (await listen(outside));

/** The page of a host. `bare`: without us. */
function pageOf(name, origin, bare) {
  const {lang = 'en', html = '', head = '', body, doctype = '<!DOCTYPE html>', type = 'text/html', policy, outcome, may = []} = PAGES[name];
  const fill = (text) =>
    text
      .replace(/<!--ours-->([\s\S]*?)<!--\/ours-->/g, bare ? '' : '$1')
      .replace('{{power-quiz.js}}', () => built('power-quiz.js').replaceAll('</script', '<\\/script'))
      .replace(/\{\{hash of (.*?)\}\}/g, (_, path) => hashOf(path))
      .replace('{{hashes of the tests}}', TEST_SCRIPTS.map((path) => `'${hashOf(path)}'`).join(' '))
      .replaceAll(ORIGIN, origin)
      .replaceAll(ELSEWHERE, otherOrigin);
  const language = lang === null ? '' : ` lang="${lang}"`;
  const xml = type.endsWith('xml') ? ' xmlns="http://www.w3.org/1999/xhtml"' : '';
  const told = may.length ? ` data-complaints="${encodeURIComponent(JSON.stringify(may.map(({source}) => source)))}"` : '';
  const page = `${doctype}<html${xml}${language}${html}${outcome ? ` data-outcome="${outcome}"` : ''}${told}><head><meta charset="utf-8" /><title>${name}</title>
<link rel="icon" href="data:," />${TEST_SCRIPTS.map((path) => testScript(origin, path, policy?.includes('hash'))).join('')}${fill(head)}</head>
<body>${ARTICLE}${fill(body)}</body></html>`;
  return {type: `${type}; charset=utf-8`, body: page, headers: policy ? {'Content-Security-Policy': fill(policy)} : {}};
}

/** A page around a host that stands in a frame. */
function frameAround(name, search) {
  const {sandbox, elsewhere, insecure} = PAGES[name].frame;
  const origin = elsewhere ? otherOrigin : insecure ? insecureOrigin : '';
  const limits = sandbox ? ` sandbox="${sandbox}"` : '';
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><title>${name}</title><iframe width="640" height="480" src="${origin}/hosts/inner/${name}${search}"${limits}></iframe></html>`,
  };
}

/** The script of a service worker that keeps the files of the quiz, as a site does that works without a line. */
const worker = () => `const FILES = ${JSON.stringify([
  '/hosts/inner/service-worker',
  ...[
    'power-quiz.js',
    ...readdirSync('dist/cdn/later')
      .filter((name) => /^(common|quiz)-\w{8}\.js$/.test(name))
      .map((name) => `later/${name}`),
  ].map((file) => `/dist/cdn/${file}`),
  ...TEST_SCRIPTS.map((path) => `/${path}`),
])};
addEventListener('install', (event) => event.waitUntil(caches.open('host').then((cache) => cache.addAll(FILES)).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
// The line is cut: what is not here is nowhere.
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, {ignoreSearch: true}).then((found) => found ?? Response.error())));`;

const INSTALLER = `<!doctype html><html lang="en"><title>service-worker</title><script>
const next = () => location.replace('/hosts/inner/service-worker' + location.search);
if (!navigator.serviceWorker || location.search) next();
else navigator.serviceWorker.register('/hosts/worker.js').then(() => navigator.serviceWorker.ready).then(next, next);
</script></html>`;

/** The answer to an address below /hosts/, or `undefined`. */
async function answerHost(path, search, origin) {
  const [, top, kind, name] = path.split('/');
  if (top !== 'hosts') return undefined;
  if (kind === 'list')
    return json(
      Object.entries(PAGES).map(([each, {may = [], ...rest}]) => ({
        name: each,
        may: may.map(String),
        ...rest,
        possible: each !== 'insecure' || !!insecureOrigin,
      })),
    );
  if (kind === 'elsewhere') return {type: 'text/plain', body: otherOrigin};
  if (kind === 'published') return {type: 'text/plain', body: published(name, path.split('/').at(-1))};
  if (kind === 'filtered') {
    const snippet = published('quiz', path.split('/').at(-1));
    return {type: 'text/plain', body: name === 'none' ? snippet : filtered(name, snippet)};
  }
  if (kind === 'worker.js') return javascript(worker());
  if (kind === 'bundle.js') return javascript(`(()=>{const menu={open:false}})();\n${built('power-widgets.iife.js')};\n(()=>{})();`);
  // Our pages as a host serves them that allows content from one other site.
  if (kind === 'listed' && name.endsWith('.html'))
    return {
      type: 'text/html',
      body: built(name).replace('origins=""', `origins="${otherOrigin}"`).replace("connect-src 'self'", `$& ${otherOrigin}`),
    };
  if (kind === 'listed')
    return {type: name.endsWith('.css') ? 'text/css' : 'text/javascript', body: built(path.replace('/hosts/listed/', ''))};
  // Our files, of which those that come later are missing when they are first asked for: also the whole of a language.
  if (kind === 'missing-later') {
    const isLater = name === 'later' || (name === 'locales' && !path.includes('/opening/'));
    return isLater && !search ? undefined : javascript(built(path.replace('/hosts/missing-later/', '')));
  }
  // Our files, of which somebody has changed those that come later.
  if (kind === 'tampered-later') {
    const code = built(path.replace('/hosts/tampered-later/', ''));
    return javascript(name === 'later' ? `window.tampered = true;${code}` : code);
  }
  if (kind === 'release') return (release(), javascript(''));
  if (kind === 'late') return (await late, javascript(built(path.replace('/hosts/late/', ''))));
  if (kind === 'version') return javascript(built(/(later\/)?[^/]+$/.exec(path)[0]).replaceAll(`"${version}"`, `"${name}"`));
  if (!PAGES[name]) return undefined;
  const bare = search.includes('bare');
  if (PAGES[name].slow && !bare) late = new Promise((resolve) => (release = resolve));
  if (kind === 'page' && PAGES[name].frame) return frameAround(name, search);
  if (kind === 'page' && PAGES[name].worker) return {type: 'text/html', body: INSTALLER};
  return pageOf(name, origin, bare);
}

/** Middleware of the test runner. */
export async function roughHosts(context, next) {
  const answer = await answerHost(context.path, context.search, context.origin);
  if (!answer) return next();
  context.type = answer.type;
  for (const [name, value] of Object.entries(answer.headers ?? {})) context.set(name, value);
  context.body = answer.body;
}
