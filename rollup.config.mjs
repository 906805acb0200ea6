import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {locales, widgets} from './tools/widgets.mjs';
import {cdnPacks, localeEntry, minifyTemplates, sharedPolicy, shortMessageIds, shortPropertyNames} from './tools/rollup-plugins.mjs';
import {tokenNames} from './tools/tokens.mjs';
import {messageIds} from './tools/xliff.mjs';

const ids = messageIds();
/** The tokens, and what the class of a zone makes of its own two. */
const propertyNames = [...tokenNames(), 'zone', 'zone-wash'];

/** One self-contained file: everything inside, no imports. `packsPath` leads from the file to the languages fetched later. */
const file = ({input, output, packsPath = './locales', format = 'es'}) => ({
  input,
  output: {file: `dist/cdn/${output}`, format, inlineDynamicImports: true},
  plugins: [
    localeEntry(),
    cdnPacks(packsPath, format === 'iife'),
    sharedPolicy(),
    resolve(),
    shortMessageIds(ids),
    shortPropertyNames(propertyNames),
    minifyTemplates(),
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
    terser({
      module: format === 'es',
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, pure_getters: true},
      format: {comments: false},
    }),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
});

const pack = (locale, widget) => ({
  input: `src/generated/packs/${locale}/${widget}.ts`,
  output: {file: `dist/cdn/locales/${locale}/${widget}.js`, format: 'es'},
  plugins: [
    shortMessageIds(ids),
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
    terser({module: true, format: {comments: false}}),
  ],
});

export default [
  ...widgets.map((widget) => file({input: `src/widgets/${widget}/define.ts`, output: `power-${widget}.js`})),
  file({input: 'src/all.ts', output: 'power-widgets.js'}),
  file({input: 'src/all.ts', output: 'power-widgets.iife.js', format: 'iife'}),
  ...locales.flatMap((locale) => widgets.map((widget) => pack(locale, widget))),
  ...locales.flatMap((locale) => [
    ...widgets.map((widget) =>
      file({input: `locale:${locale}:${widget}`, output: `${locale}/power-${widget}.js`, packsPath: '../locales'}),
    ),
    ...[{output: `${locale}/power-widgets.js`}, {output: `${locale}/power-widgets.iife.js`, format: 'iife'}].map((kind) =>
      file({input: `locale:${locale}:${widgets.join(',')}`, packsPath: '../locales', ...kind}),
    ),
  ]),
];
