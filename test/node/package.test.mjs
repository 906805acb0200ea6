// What is shipped: whole, self-contained, and the same each time. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {parseAst} from 'rollup/parseAst';
import {capitalized, locales, readContent, root, widgets} from '../../tools/widgets.mjs';

// `npm run test:quick` leaves the long proofs out.
const quick = !!process.env.POWER_QUICK;

const cdn = new URL('dist/cdn/', root);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const files = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .sort();

test('every widget has its file, its languages, its story, its tests, its content and its place in the lists', () => {
  for (const widget of widgets) {
    for (const path of [
      `dist/cdn/power-${widget}.js`,
      `dist/schemas/${widget}.schema.json`,
      `dist/esm/widgets/${widget}/power-${widget}.d.ts`,
      `stories/${widget}.stories.ts`,
      `test/widgets/${widget}/${widget}.test.ts`,
      `test/widgets/${widget}/cases.ts`,
      `locales/en/content/${widget}.json`,
    ]) {
      assert.ok(existsSync(new URL(path, root)), path);
    }
    for (const locale of locales) {
      assert.ok(existsSync(new URL(`${locale}/power-${widget}.js`, cdn)), `${locale}/power-${widget}.js`);
      for (const path of [`locales/${locale}/opening/${widget}.js`, `locales/${locale}/${widget}.js`])
        assert.ok(existsSync(new URL(path, cdn)), path);
    }
    assert.ok(JSON.parse(read('tools/reserve.json'))[widget], `tools/reserve.json has no ${widget}: npm run measure -- ${widget}`);
  }
});

test('the opening of a language has every message of the first file, in the words of the whole language', async () => {
  for (const widget of widgets) {
    const ids = [...read(new URL(`power-${widget}.js`, cdn)).matchAll(/\{id:"([\w.-]+)"\}/g)].map(([, id]) => id);
    assert.ok(ids.length > 5, widget);
    for (const locale of locales) {
      const [opening, whole] = await Promise.all(
        ['opening/', ''].map(async (folder) => (await import(new URL(`locales/${locale}/${folder}${widget}.js`, cdn))).default.messages),
      );
      for (const id of ids.filter((id) => id in whole)) assert.deepEqual([id, opening[id]], [id, whole[id]]);
    }
  }
});

test('every widget is shown in the gallery, with words of its own around it', () => {
  const page = read('dist/site/index.html');
  const words = JSON.parse(read('dist/site/words/en.json'));
  for (const widget of widgets) {
    for (const key of ['invite', 'fallback', 'link', 'frame', 'alone'])
      assert.ok(words[`${widget}.${key}`], `locales/en/content/${widget}.json has no words "${key}" for the gallery`);
    assert.match(page, new RegExp(`<power-${widget}[ >]`), `the gallery shows no ${widget}`);
  }
});

test('the gallery offers every language by its own name', () => {
  const page = read('dist/site/index.html');
  for (const locale of ['en', ...locales]) {
    assert.ok(page.includes(`name="language" value="${locale}"`), locale);
    assert.ok(existsSync(new URL(`dist/site/words/${locale}.json`, root)), `dist/site/words/${locale}.json`);
  }
  assert.match(page, />Español</);
});

test('each file for script tags defines its tags and imports nothing before it runs', () => {
  for (const name of files(cdn).filter((file) => /(^|\/)power-(?!frame).*\.js$/.test(file))) {
    const code = readFileSync(new URL(name, cdn), 'utf8');
    assert.ok(!parseAst(code).body.some(({source}) => source), `${name} has a static import`);
    const tags = /power-widgets/.test(name) ? widgets : [/power-([\w-]+)/.exec(name)[1]];
    for (const widget of tags) assert.match(code, new RegExp(`["']power-${widget}["']`), `${name} lost its tag`);
    assert.doesNotMatch(code, /"covers"|covers:\[/, `${name} carries editors’ notes`);
  }
});

test('the hashes are those of the files', () => {
  const hashes = JSON.parse(read('dist/cdn/sri.json'));
  assert.deepEqual(
    Object.keys(hashes).sort(),
    files(cdn).filter((name) => /\.(js|css)$/.test(name)),
  );
  for (const [name, hash] of Object.entries(hashes)) {
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(new URL(name, cdn)))
        .digest('base64')}`,
      name,
    );
  }
});

test('importing the package registers nothing and needs no browser', () => {
  const script = "const m = await import('./dist/esm/index.js'); console.log(Object.keys(m).join());";
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'});
  for (const widget of widgets) assert.match(output, new RegExp(`Power${capitalized(widget)}`));
});

test('every widget can be imported by its name, its tag by another, and all tags at once', () => {
  const classOf = (widget) => `Power${capitalized(widget)}`;
  const script = `const found = {};
    for (const widget of ${JSON.stringify(widgets)}) {
      found[widget] = Object.keys(await import('power-widgets/' + widget + '.js'));
      found[widget].push(!!globalThis.customElements?.get('power-' + widget));
    }
    for (const widget of ${JSON.stringify(widgets)}) {
      await import('power-widgets/define/' + widget + '.js');
      found[widget].push(!!customElements.get('power-' + widget));
    }
    await import('power-widgets/all.js');
    console.log(JSON.stringify(found));`;
  const found = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'}));
  for (const widget of widgets) assert.deepEqual(found[widget], [classOf(widget), false, true], widget);
});

test('the classic script is there with each language inside, for pages without a server', () => {
  for (const folder of ['', ...locales.map((locale) => `${locale}/`)]) {
    const code = readFileSync(new URL(`${folder}power-widgets.iife.js`, cdn), 'utf8');
    assert.match(code, /currentScript/, `${folder}power-widgets.iife.js`);
  }
});

test('the manifest is where package.json says, and knows every tag', () => {
  const manifest = JSON.parse(read(JSON.parse(read('package.json')).customElements));
  const tags = manifest.modules.flatMap(({declarations}) => declarations).map(({tagName}) => tagName);
  for (const widget of widgets) assert.ok(tags.includes(`power-${widget}`), widget);
});

test('the content files are shipped as their editors wrote them', () => {
  for (const locale of ['en', ...locales]) {
    for (const widget of widgets) {
      const path = `dist/content/${locale}/${widget}.json`;
      if (readContent(locale, widget)) assert.equal(read(path), read(`locales/${locale}/content/${widget}.json`), path);
    }
  }
});

test('what package.json ships is all that its addresses need', () => {
  const {exports, files} = JSON.parse(read('package.json'));
  for (const target of Object.values(exports).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)))) {
    assert.ok(target === './package.json' || files.some((folder) => target.startsWith(`./${folder}/`)), target);
  }
});

test('publint finds nothing to mend in the package', async () => {
  const {messages} = await publint({pkgDir: fileURLToPath(root), level: 'suggestion', strict: true});
  assert.deepEqual(messages, []);
});

test('every address of the exports map exists', () => {
  const {exports} = JSON.parse(read('package.json'));
  for (const [name, target] of Object.entries(exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      const some = path
        .replace('cdn/*', 'cdn/power-quiz.js')
        .replace('schemas/*', 'schemas/quiz.schema.json')
        .replace('content/*', 'content/en/quiz.json')
        .replace('tokens/*', 'tokens/tokens.css')
        .replace('editors/*', 'editors/web-types.json')
        .replaceAll('*', 'quiz');
      assert.ok(existsSync(new URL(some, root)), `${name} → ${some}`);
    }
  }
});

test('two builds of one commit are the same to the byte', {skip: quick}, () => {
  const print = () =>
    ['cdn', 'content', 'editors', 'esm', 'schemas', 'site', 'tokens'].flatMap((part) => {
      const folder = new URL(`dist/${part}/`, root);
      return files(folder).map(
        (name) =>
          `${part}/${name} ${createHash('sha256')
            .update(readFileSync(new URL(name, folder)))
            .digest('hex')}`,
      );
    });
  const before = print();
  execFileSync(process.execPath, ['tools/build.mjs'], {cwd: root, stdio: 'ignore'});
  assert.deepEqual(print(), before);
});

test('translations carry their review status', () => {
  for (const locale of locales) {
    for (const widget of widgets) {
      const content = readContent(locale, widget);
      if (content) assert.match(content.review, /^(machine|native)$/, `${locale}/${widget}`);
    }
  }
});
