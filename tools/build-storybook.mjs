// `npm run storybook:build`: dist/storybook.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {prepare} from './setup.mjs';

const root = new URL('../', import.meta.url);
await prepare();
const run = (file, ...words) => execFileSync(process.execPath, [file, ...words], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
if (!existsSync(new URL('src/generated/version.ts', root))) run('tools/generate.mjs');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run('tools/check-stories.mjs');
run('node_modules/storybook/dist/bin/dispatcher.js', 'build', '-o', 'dist/storybook', '--disable-telemetry', '--quiet');
