import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {locales, widgets} from './tools/widgets.mjs';
import {cdnPacks, fileEntry, minifyTemplates, litAsGuest, stripNotes} from './tools/rollup-plugins.mjs';
import {templateTags} from './tools/template-tags.mjs';
import {trimLit} from './tools/trim-lit.mjs';

const tags = templateTags();

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** Comments are stripped, and with them the licenses of what is inlined: the first line says where they are. */
const written = {comments: false, preamble: `/*! ${name} ${version} | licenses: cdn/LICENSES.txt */`};

/**
 * One file without imports. `folder` leads from it to `dist/cdn/`, where languages are fetched from, and, if `later` says so, what only some
 * pages need.
 */
const file = ({input, output, folder = './', format = 'es', later = false}) => ({
  input,
  output: {file: `dist/cdn/${output}`, format, inlineDynamicImports: true},
  plugins: [
    fileEntry(),
    cdnPacks(folder, format === 'iife', output.split('/').at(-1), later),
    litAsGuest(tags),
    resolve(),
    stripNotes(),
    minifyTemplates(),
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
    trimLit(),
    terser({
      module: format === 'es',
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, pure_getters: true},
      format: written,
    }),
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

/** What the English modules fetch only where it is needed: for content or links of a page, for what a learner keeps or takes along. */
const laterFiles = [
  file({input: 'src/embed/later/link-upgrade.ts', output: 'later/link-upgrade.js'}),
  ...['journal', 'other-words', 'quick-exit', 'take-along'].map((name) =>
    file({input: `src/element/later/${name}.ts`, output: `later/${name}.js`}),
  ),
  ...widgets.map((widget) => file({input: `src/widgets/${widget}/later/reader.ts`, output: `later/${widget}-reader.js`})),
];

/** The files of one language: each widget alone, all of them, and all as a classic script. */
const filesOf = (locale) => {
  const place = locale === 'en' ? {path: '', folder: './'} : {path: `${locale}/`, folder: '../'};
  const one = (names, output, format) =>
    file({
      input: `file:${locale}:${names}`,
      output: place.path + output,
      folder: place.folder,
      format,
      later: locale === 'en' && format !== 'iife',
    });
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
  ...['en', ...locales].flatMap(filesOf),
  ...laterFiles,
  ...locales.flatMap((locale) => widgets.map((widget) => pack(locale, widget))),
];
