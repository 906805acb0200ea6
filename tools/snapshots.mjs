// `npm run snapshots`: records anew, in Chromium, what a screen reader is told. Read the difference before you keep it.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {root} from './widgets.mjs';

const {status} = spawnSync(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/accessibility/{tree,announcements}.test.ts'],
  {cwd: fileURLToPath(root), env: {...process.env, POWER_BROWSERS: 'chromium', POWER_SNAPSHOTS: 'record'}, stdio: 'inherit'},
);
process.exitCode = status;
