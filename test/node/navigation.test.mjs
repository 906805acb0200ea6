// The reader leaves the page and comes back, or had it drawn before they came. Browsers without a driver: drivers turn these ways off.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {CHROMIUM_ARGS, findBrowser, startScreen} from '../../tools/browsers.mjs';

// `npm run test:quick` works without a build.
const quick = !!process.env.POWER_QUICK;

const page = (title, body, script) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<script src="/watch.js"></script><script src="/reader.js"></script><script type="module" src="/power-quiz.js"></script>
<body>${body}<script>(async () => {${script}})().catch((error) => reader.tell({error: String(error)}))</script></body></html>`;

const QUIZ = '<power-quiz deck="quick-6"><a href="/elsewhere">The quiz</a></power-quiz>';

const FILES = {
  '/watch.js': readFileSync('test/support/watch.js'),
  '/reader.js': readFileSync('test/support/reader.js'),
  '/leave': page(
    'Leave',
    QUIZ,
    `
    if (sessionStorage.getItem('left')) return reader.tell({persisted: false});
    sessionStorage.setItem('left', 'once');
    const said = await reader.answer();
    addEventListener('pageshow', async ({persisted}) => {
      const again = (await reader.find('.feedback-title')).textContent;
      await reader.next();
      await reader.answer();
      const answers = Object.keys(document.querySelector('power-quiz').state.answers).length;
      reader.tell({persisted, said: again === said, answers, complaints});
    });
    // No browser keeps a page that is still loading something.
    await document.querySelector('power-quiz').updateComplete;
    location.href = '/elsewhere';`,
  ),
  '/elsewhere': page('Elsewhere', '<p>Another page</p>', `addEventListener('pageshow', () => setTimeout(() => history.back()));`),
  '/before': page(
    'Before',
    `<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/prerendered"], "eagerness": "immediate"}]}</script>`,
    `
    await reader.until(async () => (await fetch('/drawn')).status === 200);
    location.href = '/prerendered';`,
  ),
  '/prerendered': page(
    'Prerendered',
    QUIZ,
    `
    const early = document.prerendering;
    const shown = new Promise((resolve) => early ? document.addEventListener('prerenderingchange', resolve) : resolve());
    await reader.find('.zone input');
    await fetch('/drawn', {method: 'POST'});
    await shown;
    await reader.answer();
    await document.querySelector('power-quiz').updateComplete;
    const kept = JSON.parse(sessionStorage.getItem('power-widgets:page:/prerendered:power-quiz:power-quiz:quick-6'));
    reader.tell({early, kept: Object.keys(kept.answers).length, complaints});`,
  ),
};

const WORDS = {
  chromium: (profile) => ['--headless', ...CHROMIUM_ARGS, `--user-data-dir=${profile}`],
  firefox: (profile) => ['--headless', '--no-remote', '--profile', profile],
  webkit: () => ['--private'],
};

let address;
let server;
let drawn = false;
let hear = () => {};

before(async () => {
  const later = quick ? [] : readdirSync('dist/cdn/later').map((name) => `later/${name}`);
  for (const name of quick ? [] : ['power-quiz.js', ...later]) FILES[`/${name}`] = readFileSync(`dist/cdn/${name}`);
  server = createServer(async (request, response) => {
    if (request.url === '/drawn') {
      drawn ||= request.method === 'POST';
      return response.writeHead(drawn ? 200 : 204).end();
    }
    if (request.url === '/told') {
      hear(JSON.parse(Buffer.concat(await request.toArray()).toString()));
      return response.end();
    }
    const file = FILES[request.url];
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, {'content-type': request.url.endsWith('.js') ? 'text/javascript' : 'text/html'}).end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

/** Opens a page in a browser of its own, and gives back what the page tells. */
async function told(name, path) {
  const profile = mkdtempSync(join(tmpdir(), 'power-navigation-'));
  const env = name === 'webkit' ? await startScreen() : process.env;
  const heard = new Promise((resolve) => (hear = resolve));
  // With a group of its own, so that all its processes end with it: none writes into the profile any more when that is removed.
  const browser = spawn(findBrowser(name).path, [...WORDS[name](profile), address + path], {
    env: {...env, HOME: profile},
    stdio: 'ignore',
    detached: true,
  });
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  const end = () => {
    if (browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
  };
  process.once('exit', end);
  try {
    const broken = gone.then((code) => Promise.reject(new Error(`${name} ended with ${code}.`)));
    broken.catch(() => {});
    return await Promise.race([heard, broken]);
  } finally {
    end();
    await gone;
    process.off('exit', end);
    rmSync(profile, {recursive: true, force: true, maxRetries: 10});
  }
}

const absent = (name) => {
  if (quick) return 'needs the built files';
  const found = findBrowser(name);
  if (!found) return `no ${name} here`;
  return name === 'webkit' && found.from !== 'system' && 'the build of Playwright starts under a driver only';
};

for (const name of ['chromium', 'firefox', 'webkit']) {
  test(
    `the quiz goes on where it was when the reader comes back, from the back/forward cache of ${name}`,
    {
      skip: absent(name),
      timeout: 120_000,
    },
    async () => {
      assert.deepEqual(await told(name, '/leave'), {persisted: true, said: true, answers: 2, complaints: []});
    },
  );
}

// Chromium alone prerenders.
test(
  'the quiz is drawn while the page is prerendered, and answers are kept once it is shown',
  {
    skip: absent('chromium'),
    timeout: 120_000,
  },
  async () => {
    assert.deepEqual(await told('chromium', '/before'), {early: true, kept: 1, complaints: []});
  },
);
