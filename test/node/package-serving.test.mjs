// The settings that Storybook's page on serving gives, in the real servers, wherever these are installed. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {servingFigures} from '../../tools/file-sizes.mjs';
import {root} from '../../tools/widgets.mjs';

const page = readFileSync(new URL('stories/serving.mdx', root), 'utf8');
/** The settings for a server, as the page has them. */
const example = (language) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)[1];

const FILE = 'power-widgets/0.1.0/cdn/power-widgets.iife.js';

/** How each server is started with the settings of the page: its own configuration around them, and the words of its command. */
const SERVERS = {
  nginx: ({system, folder, site, port}) => {
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
    const own = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors; events {}
http { access_log off; ${places} include ${system}/etc/nginx/mime.types; server { listen 127.0.0.1:${port}; root ${site};\n${example('nginx')}} }`;
    writeFileSync(join(folder, 'nginx.conf'), own);
    return ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')];
  },
  apache2: ({system, folder, site, port}) => {
    const modules = ['mpm_event', 'authz_core', 'headers', 'mime'].map(
      (name) => `LoadModule ${name}_module ${system}/usr/lib/apache2/modules/mod_${name}.so`,
    );
    const own = `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/errors\nTypesConfig /etc/mime.types
DocumentRoot ${site}\n<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>\n`;
    writeFileSync(join(folder, 'apache.conf'), `${modules.join('\n')}\n${own}`);
    writeFileSync(join(site, 'power-widgets/.htaccess'), example('apache'));
    return ['-X', '-d', folder, '-f', join(folder, 'apache.conf')];
  },
  caddy: ({folder, site, port}) => {
    const own = `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${site}\n${example('caddy')}}\n`;
    writeFileSync(join(folder, 'Caddyfile'), own);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};

/** Where a server is installed, or undefined. */
const findServer = (name) =>
  [...process.env.PATH.split(delimiter), '/usr/sbin', '/usr/bin'].map((folder) => join(folder, name)).find((path) => existsSync(path));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A site with our files as the page says to lay them out, compressed once, and a page of its own. */
function makeSite(folder) {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'power-widgets/0.1.0'), {recursive: true});
  cpSync(new URL('dist/cdn/', root), join(site, 'power-widgets/0.1.0/cdn'), {recursive: true});
  const bytes = readFileSync(join(site, FILE));
  writeFileSync(join(site, `${FILE}.gz`), gzipSync(bytes, {level: 9}));
  writeFileSync(join(site, `${FILE}.br`), brotliCompressSync(bytes));
  writeFileSync(join(site, 'article.html'), '<!doctype html><title>Article</title>');
  chmodSync(folder, 0o755);
  return site;
}

/** Asks until the server answers, or has ended. */
async function firstAnswer(server, ended, address) {
  for (;;) {
    const answer = await Promise.race([
      fetch(address).catch(() => undefined),
      ended.then(() => assert.fail(`It has ended: ${server.said}`)),
    ]);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

for (const [name, settingsOf] of Object.entries(SERVERS)) {
  const path = findServer(name);
  test(`${name} serves the files with the headers that the page promises`, {skip: !path && `${name} is not installed`}, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'serving-'));
    const port = await freePort();
    const words = settingsOf({system: join(path, '../../..'), folder, site: makeSite(folder), port});
    const server = spawn(path, words, {env: {...process.env, HOME: folder}, stdio: ['ignore', 'ignore', 'pipe']});
    server.stderr.on('data', (text) => (server.said = (server.said ?? '') + text));
    const ended = once(server, 'exit');
    try {
      const address = `http://127.0.0.1:${port}/`;
      await firstAnswer(server, ended, address);
      const file = await fetch(address + FILE);
      assert.equal(file.status, 200);
      assert.equal(file.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(file.headers.get('access-control-allow-origin'), '*');
      assert.equal(file.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
      assert.match(file.headers.get('content-type'), /^(text|application)\/javascript; ?charset=utf-8$/);
      if (name !== 'apache2')
        assert.match(file.headers.get('content-encoding') ?? '', /^(br|gzip)$/, 'what lies beside the file is not used');
      if (name !== 'apache2') assert.match(file.headers.get('vary') ?? '', /accept-encoding/i, 'a CDN would keep one encoding for all');
      assert.deepEqual(Buffer.from(await file.arrayBuffer()), readFileSync(new URL('dist/cdn/power-widgets.iife.js', root)));

      const missing = await fetch(`${address}power-widgets/0.1.0/cdn/power-nothing.js`);
      assert.equal(missing.status, 404);
      for (const other of [missing, await fetch(`${address}article.html`)]) assert.equal(other.headers.get('cache-control'), null);
    } finally {
      server.kill();
      await ended;
      rmSync(folder, {recursive: true});
    }
  });
}

test('the page’s figures are sums of the files as they are', () => {
  const figures = servingFigures();
  assert.ok(figures.length);
  for (const {files, gzip, brotli} of figures) {
    const bytes = files.map((file) => readFileSync(new URL(`dist/cdn/${file}`, root)));
    assert.equal(
      gzip,
      bytes.reduce((sum, each) => sum + gzipSync(each, {level: 9}).length, 0),
    );
    // Without a level, brotli takes its best.
    assert.equal(
      brotli,
      bytes.reduce((sum, each) => sum + brotliCompressSync(each).length, 0),
    );
  }
});
