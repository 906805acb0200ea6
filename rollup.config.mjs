import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {locales, widgets} from './tools/widgets.mjs';
import {laterImports, writeLaterFiles} from './tools/later-files.mjs';
import {cdnPacks, fileEntry, minifyTemplates, litAsGuest, stripNotes} from './tools/rollup-plugins.mjs';
import {templateTags} from './tools/template-tags.mjs';
import {trimLit} from './tools/trim-lit.mjs';

const tags = templateTags();

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** Comments are stripped, and with them the licenses of what is inlined: the first line says where they are. */
const written = {comments: false, preamble: `/*! ${name} ${version} | licenses: cdn/LICENSES.txt */`};

/** What makes small files of our sources. */
const sources = () => [resolve(), stripNotes(), minifyTemplates(), esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}), trimLit()];
const small = (format) =>
  terser({module: format === 'es', ecma: 2022, compress: {passes: 3, unsafe_arrows: true, pure_getters: true}, format: written});

const laterFiles = await writeLaterFiles({before: sources(), after: [small('es')]});

/**
 * One file without imports. `folder` leads from it to `dist/cdn/`, where languages are fetched from, and, if `later` says so, what no first
 * view needs.
 */
const file = ({input, output, folder = './', format = 'es', later = false}) => ({
  input,
  output: {file: `dist/cdn/${output}`, format, inlineDynamicImports: true},
  plugins: [
    fileEntry(),
    cdnPacks(folder, format === 'iife', output.split('/').at(-1)),
    ...(later ? [laterImports(laterFiles)] : []),
    litAsGuest(tags),
    ...sources(),
    small(format),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
});

const pack = (locale, widget) => ({
  input: `src/generated/packs/${locale}/${widget}.ts`,
  output: {file: `dist/cdn/locales/${locale}/${widget}.js`, format: 'es'},
  plugins: [esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}), terser({module: true, format: written})],
});

/** Each widget alone, all of them, and all as a classic script, below a folder of dist/cdn. Where nothing comes later, all is inside. */
const filesOf = (locale, {path = `${locale}/`, folder = '../', later = false} = {}) => {
  const one = (names, output, format) =>
    file({input: `file:${locale}:${names}`, output: path + output, folder, format, later: later && format !== 'iife'});
  return [
    ...widgets.map((widget) => one(widget, `power-${widget}.js`)),
    one(widgets.join(','), 'power-widgets.js'),
    one(widgets.join(','), 'power-widgets.iife.js', 'iife'),
  ];
};

/** What stands beside the widgets: the script of the pages that show one, and of pages around frames. */
const embed = (name, format) => file({input: `src/embed/${name}.ts`, output: `${name}.js`, format});

export default [
  embed('widget-page', 'es'),
  embed('power-frame', 'iife'),
  ...filesOf('en', {path: '', folder: './', later: true}),
  ...['en', ...locales].flatMap((locale) => filesOf(locale)),
  ...locales.flatMap((locale) => widgets.map((widget) => pack(locale, widget))),
];
