// The sources for pages in frames, in a few files: each of them is a new page, and Firefox needs seconds to load hundreds of modules.
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** All widgets, and the pseudo-locales. */
export const ALL = '/sources/all.js';
export const PSEUDO = '/sources/pseudo.js';

/** The bundled files by their addresses. */
async function bundle() {
  const {outputFiles} = await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: ['src/all.ts', 'src/generated/pseudo.ts'],
    outdir: 'sources',
    outbase: 'src',
    entryNames: '[name]',
    bundle: true,
    // Both share their modules, and what comes later comes later.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return new Map(outputFiles.map(({path, text}) => [`/sources/${basename(path)}`, text]));
}

let bundled;

export const bundledSources = {
  name: 'bundled-sources',
  async serve({path}) {
    if (!path.startsWith('/sources/')) return undefined;
    bundled ??= bundle();
    return {body: (await bundled).get(path), type: 'js'};
  },
};
