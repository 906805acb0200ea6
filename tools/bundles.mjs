// Writes the files for script tags, as rollup.config.mjs says, and finds the packages inside each of them.
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {root} from './widgets.mjs';

/** The name of the package that a module belongs to, or undefined if the module is ours. */
const packageOf = (module) => /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1].replaceAll('\\', '/');

/**
 * The packages in rollup's module list of a bundle, in order. `lit` is among them although it only re-exports other packages: people look up
 * advisories and licenses by its name.
 */
export const packagesOf = ({watchFiles}) => [...new Set(watchFiles.map(packageOf).filter(Boolean))].sort();

/** Writes dist/cdn's scripts. Resolves to the packages inside each, by its path below cdn/. */
export async function writeBundles() {
  const {options, warnings} = await loadConfigFile(fileURLToPath(new URL('rollup.config.mjs', root)), {silent: true});
  warnings.flush();
  const packages = {};
  for (const {
    output: [output],
    ...input
  } of options) {
    const bundle = await rollup(input);
    await bundle.write(output);
    packages[output.file.replace('dist/cdn/', '')] = packagesOf(bundle);
    await bundle.close();
  }
  return packages;
}
