// The server of `npm start`: what is copied from the gallery works in a page of one's own, on another port.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {serve} from '../../tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'power-serve-'));
writeFileSync(join(folder, 'power-quiz.js'), '');
const server = await serve(0, pathToFileURL(`${folder}/`));
after(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});

test('a page of another origin may run the files', async () => {
  const {headers} = await fetch(`${server.url}/power-quiz.js`);
  assert.equal(headers.get('access-control-allow-origin'), '*');
});
