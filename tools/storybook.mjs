// Storybook, with an up-to-date manifest: `build` into dist/storybook, `dev` with live reload, or `test`, which renders and plays every story.
import {execFileSync} from 'node:child_process';
import {prepare} from './setup.mjs';

const COMMANDS = {
  build: ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-o', 'dist/storybook', '--disable-telemetry', '--quiet'],
  dev: ['node_modules/storybook/dist/bin/dispatcher.js', 'dev', '-p', '6006', '--no-open', '--disable-telemetry'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
};

const what = process.argv[2];
if (!(what in COMMANDS)) throw new Error(`Name one of these: ${Object.keys(COMMANDS).join(', ')}.`);
await prepare();

function run([file, ...words], stdout = 'ignore') {
  try {
    execFileSync(process.execPath, [file, ...words], {cwd: new URL('../', import.meta.url), stdio: ['ignore', stdout, 'inherit']});
  } catch ({status}) {
    // The command has already printed what is wrong.
    process.exit(status || 1);
  }
}
// Generating empties src/generated first. `npm test` has done it, and tests that run beside this one read it.
if (!process.argv.includes('--generated')) run(['tools/generate.mjs']);
run(['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
run(['tools/check-stories.mjs']);
run(COMMANDS[what], what === 'build' ? 'ignore' : 'inherit');
