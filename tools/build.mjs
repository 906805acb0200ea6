// `npm run build`: everything in dist/ but Storybook. Two builds of one commit are the same to the byte.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {prepare} from './setup.mjs';

/** Builds dist/. Says each step. */
export async function build() {
  await prepare();
  const {root, widgets} = await import('./widgets.mjs');
  const run = (what, file, ...words) => {
    console.log(`Building: ${what}`);
    execFileSync(process.execPath, [file, ...words], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  };
  const dist = fileURLToPath(new URL('dist/', root));
  for (const part of ['cdn', 'content', 'editors', 'esm', 'schemas', 'site', 'tokens'])
    rmSync(join(dist, part), {recursive: true, force: true});

  run('words', 'tools/generate.mjs');
  run('files for script tags', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent');
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
  writeFileSync(join(dist, 'cdn/power-reserve.css'), reserveStyles(widgets));
  cpSync(new URL('locales/content/', root), join(dist, 'content'), {recursive: true, filter: (path) => !/ideas\.json$|\.md$/.test(path)});
  writeJson(join(dist, 'cdn/sri.json'), integrity(join(dist, 'cdn')));
  run('gallery', 'tools/build-site.mjs');
  // From what was tested last; `npm test` writes it again from its own results.
  run('accessibility report', 'tools/conformance.mjs');
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** The integrity hash of every script and style, by its path below cdn/. */
function integrity(folder) {
  const files = readdirSync(folder, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, name)))
        .digest('base64')}`,
    ]),
  );
}

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
