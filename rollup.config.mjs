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
/** Comments are removed, also the licenses of inlined packages. The first line says where these are. */
const written = {comments: false, preamble: `/*! ${name} ${version} | licenses: cdn/LICENSES.txt */`};

/** The plugins that make small files from our sources. */
const sources = () => [resolve(), stripNotes(), minifyTemplates(), esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}), trimLit()];
const small = (format) =>
  terser({module: format === 'es', ecma: 2022, compress: {passes: 3, unsafe_arrows: true, pure_getters: true}, format: written});

const laterFiles = await writeLaterFiles({before: sources(), after: [small('es')]});

/**
 * One file without imports. `folder` is the path from it to `dist/cdn/`, from which it fetches languages and, with `later`, what the first
 * view does not need.
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

/** A language of a widget, from a folder of `src/generated/packs`. */
const pack = (folder, widget) => ({
  input: `src/generated/packs/${folder}/${widget}.ts`,
  output: {file: `dist/cdn/locales/${folder}/${widget}.js`, format: 'es'},
  plugins: [esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}), terser({module: true, format: written})],
});

/** Each widget alone, all of them, and all as a classic script, in a folder of dist/cdn. Without `later`, everything is inside the file. */
const filesOf = (locale, {path = `${locale}/`, folder = '../', later = false} = {}) => {
  const one = (names, output, format) =>
    file({input: `file:${locale}:${names}`, output: path + output, folder, format, later: later && format !== 'iife'});
  return [
    ...widgets.map((widget) => one(widget, `power-${widget}.js`)),
    one(widgets.join(','), 'power-widgets.js'),
    one(widgets.join(','), 'power-widgets.iife.js', 'iife'),
  ];
};

/** The files beside the widgets: the script of pages that show one widget, and the script for pages with frames. */
const embed = (name, format) => file({input: `src/embed/${name}.ts`, output: `${name}.js`, format});

export default [
  embed('widget-page', 'es'),
  embed('power-frame', 'iife'),
  ...filesOf('en', {path: '', folder: './', later: true}),
  ...['en', ...locales].flatMap((locale) => filesOf(locale)),
  ...locales.flatMap((locale) => widgets.flatMap((widget) => [pack(locale, widget), pack(`${locale}/opening`, widget)])),
];
