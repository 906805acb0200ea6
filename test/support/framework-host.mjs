// Answers /host/frameworks/: a page built like in another project, with the package installed and Vite as the bundler.
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import {installPackage} from './installed-package.mjs';

const BASE = '/host/frameworks/';

/** Builds the page once, and returns its folder. */
let built;
async function buildPage() {
  const {folder, remove} = installPackage(['lit', '@lit/localize', 'react', 'react-dom', 'vue', 'svelte']);
  process.on('exit', remove);
  for (const from of ['stories/frameworks', 'test/frameworks']) cpSync(from, folder, {recursive: true});
  const outDir = join(folder, 'dist');
  await build({
    root: join(folder, 'mounted'),
    base: BASE,
    configFile: false,
    logLevel: 'error',
    plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('power-')}}}), svelte({configFile: false})],
    build: {outDir},
  });
  return outDir;
}

/** Middleware of the test runner. */
export async function frameworkHost(context, next) {
  if (!context.path.startsWith(BASE)) return next();
  const folder = await (built ??= buildPage());
  const name = context.path.slice(BASE.length) || 'index.html';
  context.type = name.split('.').at(-1);
  context.body = readFileSync(join(folder, name), 'utf8');
}
