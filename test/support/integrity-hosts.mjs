// Pages whose script has an integrity hash, and the files they request: as built or with one byte changed, from the same or another origin.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

/** How often each address was requested at the other origin. */
const asked = new Map();

/** A built file, as it is or with one letter of its first line changed. That line is a comment, so the changed script would still run. */
function fileAt(path) {
  const [, state, name] = /^\/integrity\/(intact|changed)\/([\w./-]+)$/.exec(path) ?? [];
  if (!name) return undefined;
  const bytes = readFileSync(`dist/cdn/${name}`);
  if (state === 'changed') bytes[bytes.indexOf('power-widgets')] ^= 1;
  return bytes;
}

/** Serves with the headers from the docs page on serving: for all origins, to be cached. Addresses with `closed` are for one origin only. */
const other = createServer((request, response) => {
  asked.set(request.url, (asked.get(request.url) ?? 0) + 1);
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  if (!searchParams.has('closed')) response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  response.end(fileAt(pathname));
});
await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
other.unref();
const ORIGINS = {same: '', other: `http://127.0.0.1:${other.address().port}`};

const CLASSIC = 'power-widgets.iife.js';

/** A script tag with the hash from sri.json, even if another file is served at that address. */
function scriptTag({form, file, address, hash = 'right'}) {
  const {[file]: integrity} = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'));
  const attributes = [form === 'module' ? 'type="module"' : '', hash === 'right' ? `integrity="${integrity}"` : ''].join(' ');
  return `<script ${attributes} src="${address}" crossorigin="anonymous" onerror="window.refused = true"></script>`;
}

/** A page with the tested script, an intact script of ours, and a script of the page itself. */
function page({form, origin, state, hash, query = '', lang = 'en', file = form === 'classic' ? CLASSIC : 'power-quiz.js'}) {
  const address = `${ORIGINS[origin]}/integrity/${state}/${file}${query && `?${query}`}`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script src="/test/support/watch.js"></script></head><body>
<power-quiz seed="a"><a href="/quiz">Take the quiz</a></power-quiz><power-reflection></power-reflection>
${scriptTag({form, file, address, hash})}
${scriptTag({form: 'module', file: 'power-reflection.js', address: '/integrity/intact/power-reflection.js'})}
<script>window.wentOn = true;</script></body></html>`;
}

/** Answers the addresses below /integrity. */
export function integrityHosts(context, next) {
  if (context.path === '/integrity/page') {
    context.type = 'html';
    context.body = page(context.query);
  } else if (context.path === '/integrity/asked') {
    context.body = String(asked.get(context.query.address) ?? 0);
  } else if (context.path.startsWith('/integrity/')) {
    context.type = 'js';
    context.body = fileAt(context.path);
  } else return next();
}
