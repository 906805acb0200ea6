// The package as somebody has it who installed it: packed, and unpacked in a project of their own.
import {execFileSync, execSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from '../../tools/widgets.mjs';

const ours = fileURLToPath(root);

/**
 * Packs the package and unpacks it in a new folder, beside `packages` of ours: what a project would get from the registry. Returns the folder, the
 * tarball, and what removes both.
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
