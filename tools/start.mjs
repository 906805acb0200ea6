// `npm start`: installs what is missing, builds, serves the gallery, then builds Storybook beside it.
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {build} from './build.mjs';
import {stop} from './setup.mjs';

await build().catch((error) => stop(`The build failed: ${error.message}`));
const {serve} = await import('./serve.mjs');
const {url} = await serve(Number(process.env.PORT ?? 8000));
console.log(`\nGallery:   ${url}/site/`);
console.log(`Storybook: ${url}/storybook/   (being built; ready in about a minute)`);

execFile(
  process.execPath,
  ['tools/storybook.mjs', 'build'],
  {cwd: fileURLToPath(new URL('../', import.meta.url))},
  (error, _output, complaint) => {
    console.log(error ? `Storybook could not be built:\n${complaint}` : 'Storybook is ready. Stop with Ctrl+C.');
  },
);
