// The pages that are measured: one article, with each quiz in its place as its maker would publish it.
import {readdir, readFile} from 'node:fs/promises';
import {build, transform} from 'esbuild';
import {root} from '../../tools/widgets.mjs';
import {htmlQuiz} from './html-quiz/markup.mjs';
import {DECK, readScenes} from './scenes.mjs';

/** `host` is the tag whose shadow root holds the quiz. */
export const OURS = {name: 'power-quiz', title: '`<power-quiz>`', host: 'power-quiz'};
export const HTML_RIVAL = {name: 'html-quiz', title: 'plain HTML'};
export const LIT_RIVAL = {name: 'lit-quiz', title: 'Lit by hand', host: 'lit-quiz'};
export const CONTENDERS = [OURS, HTML_RIVAL, LIT_RIVAL];

/** The height of the Lit rival's first view in the article, as its maker would keep it free. */
const LIT_HEIGHT = '38em';

const here = new URL('./', import.meta.url);
const words = JSON.parse(await readFile(new URL('locales/en/page.json', root), 'utf8'));
const paragraphs = (...names) => names.map((name) => `<p>${words[name]}</p>`).join('\n');

const article = ({head = '', quiz = ''}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words['page.title']}</title>
<link rel="icon" href="data:,">
<style>body {margin: 0; font: 18px/1.6 sans-serif} main {max-width: 46rem; margin: auto; padding: 0 1rem}</style>
${head}
</head>
<body>
<main>
<h1>${words['hero.title']}</h1>
${paragraphs('hero.lead', 'question.ask')}
${quiz}
<h2>${words['difference.title']}</h2>
${paragraphs('difference.role', 'difference.layers', 'difference.ring', 'difference.pull')}
<h2>${words['jars.title']}</h2>
${paragraphs('jars.equal', 'jars.two', 'jars.word')}
</main>
</body>
</html>
`;

/** An empty page with the script of a quiz, for many copies of it. */
const bare = (script) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Many</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script><body></body></html>
`;

async function bundleLitQuiz(scenes) {
  const {outputFiles} = await build({
    entryPoints: [new URL('lit-quiz/lit-quiz.js', here).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    loader: {'.css': 'text'},
    plugins: [
      {
        name: 'scenes',
        setup(bundle) {
          bundle.onResolve({filter: /^scenes$/}, () => ({path: 'scenes', namespace: 'scenes'}));
          bundle.onLoad({filter: /.*/, namespace: 'scenes'}, () => ({contents: JSON.stringify(scenes), loader: 'json'}));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

const minified = async (file, loader) =>
  (await transform(await readFile(new URL(file, here), 'utf8'), {loader, minify: true, target: 'es2022'})).code;

const module = (src) => `<script type="module" src="${src}"></script>`;
const reserved = (height) => `style="display: block; min-block-size: ${height}"`;

/** What is served of the rivals, by its path: `/<name>` is the page of a quiz, `/many/<name>` the page for many copies. */
export async function makeRivalPages() {
  const scenes = readScenes();
  return {
    '/html-quiz': article({
      head: '<link rel="stylesheet" href="/html-quiz.css">\n<script defer src="/html-quiz.js"></script>',
      quiz: htmlQuiz(scenes),
    }),
    '/html-quiz.js': await minified('html-quiz/quiz.js', 'js'),
    '/html-quiz.css': await minified('html-quiz/quiz.css', 'css'),
    '/lit-quiz': article({quiz: `${module('/lit-quiz.js')}\n<lit-quiz ${reserved(LIT_HEIGHT)}></lit-quiz>`}),
    '/many/lit-quiz': bare('/lit-quiz.js'),
    '/lit-quiz.js': await bundleLitQuiz(scenes),
  };
}

/** A built file, by its path in dist/cdn. */
const built = async (path) => [`/${path}`, await readFile(new URL(`dist/cdn/${path}`, root), 'utf8')];

/** Everything that is served: ours as it was built, the rivals, and the article alone. */
export async function makePages() {
  const later = (await readdir(new URL('dist/cdn/later/', root))).map((name) => `later/${name}`);
  const files = await Promise.all(['power-reserve-quiz.css', 'power-quiz.js', ...later].map(built));
  return {
    ...(await makeRivalPages()),
    ...Object.fromEntries(files),
    '/article': article({}),
    '/power-quiz': article({
      quiz: `<link rel="stylesheet" href="/power-reserve-quiz.css">\n${module('/power-quiz.js')}\n<power-quiz deck="${DECK}"></power-quiz>`,
    }),
    '/many/power-quiz': bare('/power-quiz.js'),
  };
}
