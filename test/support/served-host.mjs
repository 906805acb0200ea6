// Answers /host/served/: a page with widgets that a server has rendered (@lit-labs/ssr), like in another project. `?hydrated` loads Lit's
// hydration before our modules, `?plain` does not.
import {execFileSync} from 'node:child_process';
import {build} from 'esbuild';
import {widgets} from '../../tools/widgets.mjs';

const PATH = '/host/served/';
const MARKUP = widgets.map((widget) => `<power-${widget} seed="a"><a href="/${widget}">Fallback</a></power-${widget}>`).join('');

/** Runs in its own process, like a server. */
const SERVER = `
import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import 'power-widgets/all.js';
process.stdout.write(await collectResult(render(html\`${MARKUP}\`)));`;

let markup;
const drawn = () => (markup ??= execFileSync(process.execPath, ['--input-type=module', '--eval', SERVER], {encoding: 'utf8'}));

const scripts = new Map();

/** The script of the page, made once. */
function scriptOf(hydrated) {
  if (!scripts.has(hydrated)) {
    const support = hydrated ? `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\n` : '';
    const options = {bundle: true, write: false, format: 'esm', splitting: false, target: 'es2022', logLevel: 'error'};
    const stdin = {contents: `${support}import './dist/esm/all.js';`, resolveDir: process.cwd()};
    scripts.set(
      hydrated,
      build({...options, stdin}).then(({outputFiles}) => outputFiles[0].text),
    );
  }
  return scripts.get(hydrated);
}

/** Middleware of the test runner. */
export async function servedHost(context, next) {
  if (!context.path.startsWith(PATH)) return next();
  const hydrated = context.search === '?hydrated';
  context.type = 'html';
  context.body = `<!doctype html><html lang="en"><title>Drawn by a server</title>
<script>
  const complaints = [];
  addEventListener('error', ({message}) => complaints.push(message));
  addEventListener('unhandledrejection', ({reason}) => complaints.push(String(reason)));
</script>
<body>${drawn()}<script type="module">${await scriptOf(hydrated)}</script>`;
}
