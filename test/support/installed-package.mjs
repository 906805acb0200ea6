// The package as it is after an installation: packed, and unpacked in another project.
import {execFileSync, execSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from '../../tools/widgets.mjs';

const ours = fileURLToPath(root);

/**
 * Packs the package and unpacks it in a new folder, as if it came from the registry, with links to our copies of `packages`. Returns the folder,
 * the tarball, and a function that removes both.
 */
export function installPackage(packages = []) {
  const folder = mkdtempSync(join(tmpdir(), 'power-widgets-'));
  const [{filename}] = JSON.parse(execSync(`npm pack --json --pack-destination "${folder}"`, {cwd: ours, encoding: 'utf8'}));
  const tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', filename], {cwd: folder});
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/power-widgets'));
  for (const name of packages) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), {recursive: true});
    symlinkSync(join(ours, 'node_modules', name), place, 'junction');
  }
  return {folder, tarball, remove: () => rmSync(folder, {recursive: true, force: true})};
}
