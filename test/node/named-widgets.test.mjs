// Commands that take the name of a widget check it before they do anything else.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {names, namedWidgets} from '../../tools/named-widgets.mjs';
import {root, widgets} from '../../tools/widgets.mjs';

test('a command is about the widgets that it names, or about all of them', () => {
  assert.deepEqual(names, widgets);
  assert.deepEqual(namedWidgets(['node', 'run.mjs', '--update']), widgets);
  assert.deepEqual(namedWidgets(['node', 'run.mjs', '--update', widgets[0]]), [widgets[0]]);
});

for (const command of [
  ['tools/test.mjs', '--quick'],
  ['tools/snapshots.mjs'],
  ['tools/measure-heights.mjs'],
  ['test/pictures/run.mjs', '--update'],
]) {
  test(`${command.join(' ')} tells an unknown name, and which names there are`, () => {
    const {status, stderr, stdout} = spawnSync(process.execPath, [...command, 'quizz'], {cwd: fileURLToPath(root), encoding: 'utf8'});
    assert.equal(status, 1);
    assert.equal(stderr.trim(), `There is no widget named quizz. There are: ${widgets.join(', ')}.`);
    assert.equal(stdout, '');
  });
}
