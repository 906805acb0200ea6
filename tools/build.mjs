// `npm run build`: everything in dist/ except Storybook. Two builds of one commit are identical.
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {prepare} from './setup.mjs';

/** Builds dist/ and prints each step. */
export async function build() {
  await prepare();
  const {locales, root, widgets} = await import('./widgets.mjs');
  const run = (what, file, ...words) => {
    console.log(`Building: ${what}`);
    execFileSync(process.execPath, [file, ...words], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  };
  const dist = fileURLToPath(new URL('dist/', root));
  // Paths in rollup.config.mjs are relative to the root.
  process.chdir(fileURLToPath(root));
  for (const part of ['cdn', 'content', 'editors', 'esm', 'schemas', 'site', 'tokens'])
    rmSync(join(dist, part), {recursive: true, force: true});

  run('words', 'tools/generate.mjs');
  console.log('Building: files for script tags');
  const {writeBundles} = await import('./bundles.mjs');
  const packages = await writeBundles();
  run('modules and types', 'node_modules/typescript/bin/tsc', '-p', 'tools/tsconfig.esm.json');
  run(
    'manifest',
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  );

  const {writeEditorData} = await import('./editors.mjs');
  writeEditorData();
  const {writeTokens} = await import('./tokens.mjs');
  await writeTokens('published');
  const {contentSchema} = await import('./schema.mjs');
  mkdirSync(join(dist, 'schemas'), {recursive: true});
  for (const widget of widgets) writeJson(join(dist, `schemas/${widget}.schema.json`), await contentSchema(widget));

  const {reserveStyles} = await import('./reserve.mjs');
  const reserves = widgets.map((widget) => [`power-reserve-${widget}.css`, reserveStyles(widget)]);
  const all = reserves.map(([, styles]) => styles).join('');
  for (const [file, styles] of [...reserves, ['power-reserve.css', all]]) writeFileSync(join(dist, 'cdn', file), styles);
  for (const locale of ['en', ...locales]) {
    const content = new URL(`locales/${locale}/content/`, root);
    if (existsSync(content)) cpSync(content, join(dist, 'content', locale), {recursive: true});
  }
  const {buildPages} = await import('./build-pages.mjs');
  await buildPages();

  const {writeBillOfMaterials, writeLicenses} = await import('./bill-of-materials.mjs');
  writeBillOfMaterials(packages);
  writeLicenses(packages);
  const {writeChecksums, writeIntegrity} = await import('./integrity.mjs');
  writeIntegrity();
  writeChecksums();

  run('gallery', 'tools/build-site.mjs');
  // Made from the results of the last test run. `npm test` writes it again from its own results.
  run('accessibility report', 'tools/conformance.mjs');
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
