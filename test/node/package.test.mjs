// What is shipped: whole, self-contained, and the same each time. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {locales, readContent, root, widgets} from '../../tools/widgets.mjs';

// `npm run test:quick` leaves the long proofs out.
const quick = !!process.env.POWER_QUICK;

const cdn = new URL('dist/cdn/', root);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const files = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .sort();

test('every widget has its file, its languages, its story, its tests, its content and its place in the lists', () => {
  for (const widget of widgets) {
    for (const path of [
      `dist/cdn/power-${widget}.js`,
      `dist/schemas/${widget}.schema.json`,
      `dist/esm/widgets/${widget}/power-${widget}.d.ts`,
      `stories/${widget}.stories.ts`,
      `test/widgets/${widget}.test.ts`,
      `locales/content/en/${widget}.json`,
    ]) {
      assert.ok(existsSync(new URL(path, root)), path);
    }
    for (const locale of locales) {
      assert.ok(existsSync(new URL(`${locale}/power-${widget}.js`, cdn)), `${locale}/power-${widget}.js`);
      assert.ok(existsSync(new URL(`locales/${locale}/${widget}.js`, cdn)), `locales/${locale}/${widget}.js`);
    }
    assert.match(read('src/all.ts'), new RegExp(`widgets/${widget}/define`));
    assert.match(read('src/index.ts'), new RegExp(`widgets/${widget}/power-${widget}`));
    assert.match(read('test/contract/widgets.ts'), new RegExp(`'power-${widget}'`));
  }
});

test('each file for script tags defines its tags and imports nothing before it runs', () => {
  for (const name of files(cdn).filter((file) => file.endsWith('.js') && !file.startsWith('locales/'))) {
    const code = readFileSync(new URL(name, cdn), 'utf8');
    assert.ok(!parseAst(code).body.some(({source}) => source), `${name} has a static import`);
    const tags = /power-widgets/.test(name) ? widgets : [/power-(\w+)/.exec(name)[1]];
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
  for (const widget of widgets) assert.match(output, new RegExp(`Power${widget[0].toUpperCase()}${widget.slice(1)}`));
});

test('every address of the exports map exists', () => {
  const {exports} = JSON.parse(read('package.json'));
  for (const [name, target] of Object.entries(exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      const some = path.replace('cdn/*', 'cdn/power-quiz.js').replace('schemas/*', 'schemas/quiz.schema.json').replace('*', 'quiz');
      assert.ok(existsSync(new URL(some, root)), `${name} → ${some}`);
    }
  }
});

test('two builds of one commit are the same to the byte', {skip: quick}, () => {
  const print = () =>
    ['cdn', 'esm', 'schemas', 'site'].flatMap((part) => {
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
