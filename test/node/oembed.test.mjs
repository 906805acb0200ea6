// What a site gets that asks what a pasted address is. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {execSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {root, widgets} from '../../tools/widgets.mjs';
import {PUBLISHED} from '../support/published.mjs';
import {embedded, SECRET} from '../support/wordpress-embed.mjs';

const cdn = new URL('dist/cdn/', root);
const read = (file, folder = cdn) => readFileSync(new URL(file, folder), 'utf8');
const answerOf = (widget) => JSON.parse(read(`${widget}.oembed.json`));
/** The addresses in a text, without what follows the path. */
const addresses = (text) => [...text.matchAll(/(?:href|src)="(https?:[^"?#]*)/g)].map(([, address]) => address);

for (const widget of widgets) {
  test(`the page of the ${widget} names its answer, by its whole address`, () => {
    const head = read(`${widget}.html`).split('</head>')[0];
    // As WordPress looks for it: in the head, among the links.
    const links = [...head.matchAll(/<link([^<>]+)\/?>/g)].filter(([, link]) => link.includes('type="application/json+oembed"'));
    assert.deepEqual(
      links.flatMap(([link]) => addresses(link)),
      [`${PUBLISHED}/${widget}.oembed.json`],
    );
  });

  test(`the answer for the ${widget} is oEmbed 1.0, and leads to pages that are there`, () => {
    const {version, type, title, html, width, height, cache_age: age} = answerOf(widget);
    assert.deepEqual(
      [version, type, typeof title, typeof width, typeof height, typeof age],
      ['1.0', 'rich', 'string', 'number', 'number', 'number'],
    );
    const led = addresses(html);
    assert.equal(led.length, 2);
    for (const address of led) assert.ok(existsSync(new URL(address.replace(`${PUBLISHED}/`, ''), cdn)), address);
    assert.match(html, new RegExp(`frame\\.html\\?widget=${widget}"`));
  });

  test(`WordPress keeps a link and the frame of the ${widget}`, () => {
    const left = embedded(answerOf(widget).html);
    assert.match(
      left,
      new RegExp(
        `<blockquote class="wp-embedded-content" [^>]*><a href="[^"]*/${widget}\\.html">[^<]+</a></blockquote><iframe class="wp-embedded-content"`,
      ),
    );
    assert.match(left, new RegExp(`src="[^"]*/frame\\.html\\?widget=${widget}#\\?secret=${SECRET}"`));
    // A number would hold the frame to one shape, whatever is in it.
    assert.match(left, / width="100%"/);
  });
}

test('the height of the answer is none that WordPress could have heard', () => {
  for (const widget of widgets) {
    const {height} = answerOf(widget);
    assert.ok(height % 64 && height > 200 && height < 1000);
  }
});

test('the command in the README makes a copy of the pages speak for its own address', {skip: process.platform === 'win32'}, () => {
  const [, command] = /^(sed .*oembed\.json)$/m.exec(read('README.md', root));
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  try {
    cpSync(fileURLToPath(cdn), folder, {recursive: true});
    execSync(command.replaceAll('https://cdn.example.org/power-widgets/0.1.0/cdn', PUBLISHED), {cwd: folder});
    for (const file of readdirSync(folder).filter((name) => /\.(html|oembed\.json)$/.test(name))) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.ok(!text.includes(PUBLISHED), file);
      if (file !== 'frame.html')
        assert.match(text, /https:\/\/www\.example\.com\/power\/\w+\.oembed\.json|https:\/\/www\.example\.com\/power\/frame\.html/);
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});
