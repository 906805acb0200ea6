// What a careful host relies on: checksums, the bill of materials and the licenses. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
// The schema is the library's own; ajv-formats and ajv-formats-draft2019 are what it needs to look at addresses.
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {packagesOf} from '../../tools/bundles.mjs';
import {locales, root} from '../../tools/widgets.mjs';

const cdn = new URL('dist/cdn/', root);
const read = (name) => readFileSync(new URL(name, cdn), 'utf8');
const readJson = (name) => JSON.parse(read(name));
const shipped = readdirSync(cdn, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(new URL(name, cdn)).isFile())
  .sort();
const scripts = shipped.filter((name) => name.endsWith('.js'));

/** Whether a script holds Lit, by the mark of its templates. (Its versions are not in the files: they would be names on the page.) */
const holdsLit = (name) => name.endsWith('.js') && read(name).includes('_$litType$');

const bill = readJson('power-widgets.cdx.json');
const libraries = bill.components.filter(({type}) => type === 'library');
const fullName = ({group, name}) => (group ? `${group}/${name}` : name);
const manifestOf = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'));

/** The checksums, by the name of the file. */
const checksums = () =>
  Object.fromEntries(
    read('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse()),
  );

/** The packages that all widgets use: rollup lists them again, without the steps that make the files small. */
async function bundledAgain() {
  const bundle = await rollup({
    input: fileURLToPath(new URL('src/all.ts', root)),
    plugins: [resolve(), esbuild({target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', root))})],
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  const withCode = Object.entries(output[0].modules).filter(([, {renderedLength}]) => renderedLength);
  await bundle.close();
  return {named: packagesOf(bundle), withCode: packagesOf({watchFiles: withCode.map(([id]) => id)})};
}

test('the checksums are those of every file but their own', () => {
  const sums = checksums();
  assert.deepEqual(
    Object.keys(sums).sort(),
    shipped.filter((name) => name !== 'SHA256SUMS'),
  );
  for (const [name, sum] of Object.entries(sums)) {
    const bytes = readFileSync(new URL(name, cdn));
    assert.equal(sum, createHash('sha256').update(bytes).digest('hex'), name);
  }
});

test('sha256sum finds every file as it should be', (context) => {
  const run = (...words) =>
    execFileSync('sha256sum', words, {cwd: fileURLToPath(cdn), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  try {
    run('--version');
  } catch {
    return context.skip('sha256sum is not on this system');
  }
  assert.equal(run('--check', '--strict', 'SHA256SUMS').trim().split('\n').length, shipped.length - 1);
});

test('the bill of materials is valid CycloneDX 1.6', async () => {
  assert.equal(bill.specVersion, '1.6');
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(read('power-widgets.cdx.json')), null);
});

test('the bill of materials names exactly the packages that rollup put in, with their versions and licenses', async () => {
  const {named, withCode} = await bundledAgain();
  assert.deepEqual(libraries.map(fullName).sort(), named);
  // Lit's own package only passes on what the others hold.
  assert.deepEqual(
    named.filter((name) => !withCode.includes(name)),
    ['lit'],
  );
  for (const library of libraries) {
    const {version, license} = manifestOf(fullName(library));
    assert.equal(library.version, version);
    assert.equal(library.licenses[0].license.id, license);
    assert.equal(library.purl, `pkg:npm/${fullName(library).replace('@', '%40')}@${version}`);
  }
});

test('the bill of materials knows our files by their hashes, and which packages are inside each', () => {
  const files = bill.components.filter(({type}) => type === 'file');
  const sums = checksums();
  const hashes = readJson('sri.json');
  assert.deepEqual(files.map(({name}) => name).sort(), Object.keys(hashes).sort());
  const needs = Object.fromEntries(bill.dependencies.map(({ref, dependsOn = []}) => [ref, dependsOn]));
  for (const {name, 'bom-ref': ref, hashes: own} of files) {
    const hash = (wanted) => own.find(({alg}) => alg === wanted).content;
    assert.equal(hash('SHA-256'), sums[name], name);
    assert.equal(`sha384-${Buffer.from(hash('SHA-384'), 'hex').toString('base64')}`, hashes[name]);
    if (name === 'power-widgets.iife.js') assert.ok(holdsLit(name));
    const inside = holdsLit(name) ? libraries.map((library) => library['bom-ref']) : [];
    assert.deepEqual([...needs[ref]].sort(), inside.sort(), name);
    assert.ok(needs[bill.metadata.component['bom-ref']].includes(ref), name);
  }
});

test('the license of each package that is inside comes with the files', () => {
  const text = read('LICENSES.txt');
  assert.ok(text.includes(readFileSync(new URL('LICENSE', root), 'utf8').trim()), 'our own');
  for (const library of libraries) {
    const name = fullName(library);
    assert.ok(text.includes(`${name} ${library.version} (BSD-3-Clause)`), name);
    assert.ok(text.includes(readFileSync(new URL(`node_modules/${name}/LICENSE`, root), 'utf8').trim()), name);
  }
});

test('each script says in its first line what it is and where the licenses are', () => {
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  assert.ok(scripts.length > locales.length);
  for (const name of scripts) {
    const [line] = read(name).split('\n', 1);
    assert.equal(line, `/*! power-widgets ${version} | licenses: cdn/LICENSES.txt */`, name);
    assert.ok(line.length < 80, name);
  }
});
