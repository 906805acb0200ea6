// `npm run snapshots`: records in Chromium what a screen reader announces; `npm run snapshots -- quiz` does so for one widget.
// Read the difference before you keep it.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {namedWidgets} from './named-widgets.mjs';
import {root} from './widgets.mjs';

const names = namedWidgets(process.argv);

const {status} = spawnSync(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/accessibility/{tree,announcements}.test.ts'],
  {
    cwd: fileURLToPath(root),
    env: {...process.env, POWER_BROWSERS: 'chromium', POWER_SNAPSHOTS: 'record', POWER_WIDGETS: names.join()},
    stdio: 'inherit',
  },
);
process.exitCode = status;
