// `npm run other-nodes`: takes a fresh clone of the last commit and installs, builds, quickly tests and starts it under each supported version
// of Node, except the running one. The npm package `node` provides them. `npm run other-nodes -- 24` tries one. About ten minutes each.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const PROMISED = ['20.19', '22', '24'];
const root = fileURLToPath(new URL('../', import.meta.url));
const asked = process.argv.slice(2);
const versions = asked.length ? asked : PROMISED.filter((version) => !`${process.versions.node}.`.startsWith(`${version}.`));

/** Runs a command, shows what it prints, and throws if it fails. */
const run = (words, options) => execFileSync('npm', words, {stdio: 'inherit', ...options});

/** Starts the gallery, requests it once, and stops it. */
async function start(options) {
  const started = spawn('npm', ['start'], {...options, detached: true, stdio: ['ignore', 'pipe', 'inherit']});
  try {
    let words = '';
    for await (const piece of started.stdout) {
      words += piece;
      const [, address] = /Gallery:\s+(\S+)/.exec(words) ?? [];
      if (!address) continue;
      const {status} = await fetch(address);
      if (status !== 200) throw new Error(`npm start: ${address} answers ${status}`);
      return;
    }
    throw new Error(`npm start ended: ${words}`);
  } finally {
    // With all processes that it started.
    process.kill(-started.pid);
  }
}

for (const version of versions) {
  const folder = mkdtempSync(join(tmpdir(), 'power-widgets-node-'));
  try {
    run(['install', '--silent', '--prefix', join(folder, 'node'), `node@${version}`]);
    const bin = join(folder, 'node/node_modules/node/bin');
    if (!existsSync(bin)) throw new Error(`the npm package node@${version} contains no node`);
    const env = {...process.env, PATH: bin + delimiter + process.env.PATH, PORT: '0'};
    const cwd = join(folder, 'clone');
    execFileSync('git', ['clone', '--quiet', root, cwd]);
    const options = {cwd, env};
    console.log(`\nNode ${execFileSync('node', ['--version'], {env, encoding: 'utf8'}).trim()}`);
    run(['ci', '--silent'], options);
    run(['run', 'build'], options);
    run(['run', 'test:quick'], options);
    await start(options);
    console.log(`Node ${version}: builds, passes the quick tests and starts.`);
  } catch (error) {
    console.error(`Node ${version}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
