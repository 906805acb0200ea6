// `npm test`: installs what is missing, browsers included, and runs all parts. Its last line is the sum: N passed, N failed.
// `--quick` leaves out the build and the tests of built files, all engines except Chromium, Storybook and the long tests.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from './build.mjs';
import {names, namedWidgets} from './named-widgets.mjs';
import {prepare, stop} from './setup.mjs';

const quick = process.argv.includes('--quick');
/** `npm run test:quick -- quiz` runs the tests of one widget. */
const named = namedWidgets(process.argv);
const some = quick && named.length < names.length;
const root = fileURLToPath(new URL('../', import.meta.url));
const total = {passed: 0, failed: 0};
const times = [];
const CODE = ['src', 'test', 'stories', 'tools', '.storybook', '*.mjs'];

/** Runs a program, and resolves to how it ended and what it printed. */
async function run(file, words, env) {
  const running = spawn(process.execPath, [file, ...words], {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  running.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  const [status, signal] = await once(running, 'close');
  return {status, signal, stdout};
}

/**
 * Runs a part, and prints its output when it ends. A part without its own count counts as one test. `results`: the file that the part
 * writes when all its tests have ended, whatever their outcome.
 */
async function part(name, file, words, {env = {}, count, results} = {}) {
  console.log(`\n— ${name}`);
  const begun = performance.now();
  let ended = await run(file, words, env);
  let note = '';
  if (results && !existsSync(results)) {
    // Not a test but the runner or its driver has failed: the output says why, and the sum that it was started twice.
    note = ', started twice';
    console.log(`${name}: ended without results (${ended.signal ?? `exit code ${ended.status}`}). Once more:\n${ended.stdout}`);
    ended = await run(file, words, env);
  }
  const {status, stdout} = ended;
  process.stdout.write(stdout.replace(/^[\s\S]*?TAP version 13\n/, '').trimEnd() + '\n');
  let {passed, failed} = counted(count, stdout);
  // A part that was ended by a signal has no status.
  if (status !== 0 && !failed) failed = 1;
  if (!count && status === 0) passed = 1;
  total.passed += passed;
  total.failed += failed;
  times.push(`${name}: ${passed} passed, ${failed} failed, ${Math.round((performance.now() - begun) / 1000)} s${note}`);
}

/** The counts of a part. An interrupted part leaves no results to read: its exit code says that it failed. */
function counted(count, stdout) {
  try {
    return count?.(stdout) ?? {passed: 0, failed: 0};
  } catch {
    return {passed: 0, failed: 1};
  }
}

await prepare();
const {findBrowser, installBrowser} = await import('./browsers.mjs');

console.log('— Browsers');
const browsers = [];
for (const name of quick ? ['chromium'] : ['chromium', 'firefox', 'webkit']) {
  const complaint = findBrowser(name) ? undefined : installBrowser(name);
  const found = findBrowser(name);
  if (found) browsers.push(name);
  console.log(found ? `${name}: ${found.path}` : `${name}: cannot be installed on this machine. ${complaint ?? ''}`);
}
if (!browsers.includes('chromium')) stop('Chromium is needed. Install it, or set CHROME_PATH to its path.');
// On the build server, a missing engine is an error.
if (process.env.CI && !quick && browsers.length < 3) stop('CI needs all three engines.');

rmSync(`${root}test-results`, {recursive: true, force: true});
mkdirSync(`${root}test-results`);
// The quick run tests only the sources: it generates their words and builds nothing.
if (quick) execFileSync(process.execPath, ['tools/generate.mjs'], {cwd: root, stdio: 'inherit'});
else await build().catch((error) => stop(`The build failed: ${error.message}`));

const tap = (output) => ({
  passed: Number(/^# pass (\d+)/m.exec(output)?.[1] ?? 0),
  failed: Number(/^# fail (\d+)/m.exec(output)?.[1] ?? 0),
});
const pictureCount = (output) => {
  const [, passed, failed] = /^(\d+) pictures are as recorded, (\d+) fail$/m.exec(output) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 0)};
};
const nodeTests = readdirSync(`${root}test/node`).filter((name) => !(quick && name.startsWith('package')));
const reporters = [
  ['tap', 'stdout'],
  ['./tools/node-results.mjs', 'test-results/node.json'],
].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);
/** Everything that needs no browser. */
async function withoutBrowser() {
  await part('Types', 'node_modules/typescript/bin/tsc', []);
  if (some) return;
  await part('Lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', ...CODE]);
  await part('Format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', ...CODE]);
  // No file may grow past its ceiling, or past its recorded size if it is still over its ceiling; `npm run size` shows how far it is from the goal.
  if (!quick) await part('Sizes', 'tools/size.mjs', ['--recorded']);
  // One file after another: a test of the package rebuilds dist/, which others read.
  await part('Node', '--test', ['--test-concurrency=1', ...reporters, ...nodeTests.map((name) => `test/node/${name}`)], {
    count: tap,
    env: quick ? {POWER_QUICK: '1'} : {},
  });
}

const folders = named.map((name) => `test/widgets/${name}/**/*.test.ts`);
/** The browser tests of a quick run: for all widgets, or for the named ones. */
const quickFiles = some
  ? [...folders, 'test/contract/contract.test.ts', 'test/accessibility/{names,tree,announcements}.test.ts']
  : ['test/{accessibility,element,widgets,contract}/**/!(endurance).test.ts'];
const inBrowser = (name) => {
  const results = `${root}test-results/browsers-${name}.json`;
  return part(
    `Browser: ${name}`,
    'node_modules/@web/test-runner/dist/bin.js',
    quick ? quickFiles.flatMap((files) => ['--files', files]) : [],
    {
      env: {POWER_BROWSERS: name, ...(some && {POWER_WIDGETS: named.join()})},
      count: () => JSON.parse(readFileSync(results, 'utf8')),
      results,
    },
  );
};
/** Pictures, documentation and stories, as built. */
async function asBuilt() {
  if (quick) return;
  await part('Pictures', 'test/pictures/run.mjs', [], {count: pictureCount});
  await part('Storybook', 'tools/storybook.mjs', ['build', '--generated']);
  await part('Docs pages', 'tools/check-docs.mjs', [], {count: () => JSON.parse(readFileSync(`${root}test-results/docs.json`, 'utf8'))});
  await part('Stories', 'tools/storybook.mjs', ['test', '--generated'], {
    count: () => {
      const {numPassedTests: passed, numFailedTests: failed} = JSON.parse(readFileSync(`${root}test-results/stories.json`, 'utf8'));
      return {passed, failed};
    },
  });
}

/** Two lanes beside each other, of about the same length: each keeps about one core busy. Firefox is the slowest engine. */
async function inBrowsers() {
  const isFirefox = (name) => name === 'firefox';
  const engines = async (lane) => {
    for (const name of lane) await inBrowser(name);
  };
  await Promise.all([engines(browsers.filter((name) => !isFirefox(name))), engines(browsers.filter(isFirefox)).then(asBuilt)]);
}

// The quick run reads only the sources, so both can run at the same time.
if (quick) await Promise.all([withoutBrowser(), inBrowsers()]);
else {
  await withoutBrowser();
  await inBrowsers();
}
// The results above become the accessibility report.
if (!some) await part('Conformance report', 'tools/conformance.mjs', []);

console.log(`\n${times.join('\n')}`);
if (!quick) console.log(`Engines: ${browsers.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
