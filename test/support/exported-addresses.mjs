// The addresses that a project can import from the package, from its exports map and the built files.
import {readdirSync, readFileSync} from 'node:fs';
import {root} from '../../tools/widgets.mjs';

/** Every address with its file. A pattern gives one address for each file that it matches. */
export function exportedAddresses() {
  const {exports, name: packageName} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const files = readdirSync(new URL('dist/', root), {recursive: true}).map((name) => `./dist/${name.replaceAll('\\', '/')}`);
  const addresses = Object.entries(exports).flatMap(([key, target]) => {
    const path = target.default ?? target;
    if (!key.includes('*')) return [[key, path]];
    const [before, ...after] = path.replaceAll('.', '\\.').split('*');
    const pattern = new RegExp(`^${before}(.+\\w)${after.join('\\1')}$`);
    return files.flatMap((file) => {
      const star = pattern.exec(file)?.[1];
      return star && /\.\w+$/.test(file) ? [[key.replace('*', star), file]] : [];
    });
  });
  return new Map(addresses.map(([key, file]) => [packageName + key.slice(1), file]));
}
