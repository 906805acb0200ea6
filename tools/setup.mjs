// Every command runs this first: it checks the version of Node and installs the packages of package-lock.json. It imports no package itself.
import {execSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);
const lock = new URL('package-lock.json', root);
const installed = new URL('node_modules/.installed-lock.json', root);

/** Installs the packages if they are missing or have other versions. Ends the process with a clear message if that fails. */
export async function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 13)) {
    stop(`Node ${process.versions.node} is not supported. Use 20.19 or a later 20.x, or 22.13 or later.`);
  }
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log('Installing packages (npm ci) …');
  try {
    execSync('npm ci --no-audit --no-fund --loglevel=error', {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  } catch {
    stop('The packages could not be installed. Can this machine reach the npm registry?');
  }
  copyFileSync(lock, installed);
}

/** Ends with a message and a failing exit code. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
