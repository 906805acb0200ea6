// The package under Vitest, as a project of somebody else tests its pages: with jsdom and happy-dom, and their default settings. Reads dist/, so
// `npm run build` comes first.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {root, widgets} from '../../tools/widgets.mjs';
import {installPackage} from '../support/installed-package.mjs';

const project = installPackage(['lit', '@lit/localize', 'vitest', 'jsdom', 'happy-dom']);
after(project.remove);
writeFileSync(join(project.folder, 'package.json'), JSON.stringify({type: 'module'}));
writeFileSync(
  join(project.folder, 'page.test.js'),
  `import {expect, test} from 'vitest';
import 'power-widgets/all.js';

test.for(${JSON.stringify(widgets)})('draws <power-%s>', async (name) => {
  document.body.innerHTML = '<power-' + name + ' seed="a"></power-' + name + '>';
  const element = document.body.firstElementChild;
  await element.updateComplete;
  element.dispatchEvent(new Event('pointerenter'));
  await element.updateComplete;
  const card = element.shadowRoot.querySelector('.card');
  expect(card.textContent.trim().length).toBeGreaterThan(200);
  card.querySelector('input, textarea, button').click();
  await element.updateComplete;
  expect(element.state).toBeTypeOf('object');
});
`,
);

for (const environment of ['jsdom', 'happy-dom']) {
  test(`draws every widget under Vitest with ${environment}`, () => {
    const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
    const {status, stdout, stderr} = spawnSync(process.execPath, [vitest, 'run', '--environment', environment, '--reporter', 'json'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    assert.equal(JSON.parse(stdout).numPassedTests, widgets.length);
  });
}
