// The sizes of the files of dist/cdn, and what serving them costs.
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {locales, root} from './widgets.mjs';

const cdn = new URL('dist/cdn/', root);

/** Bytes of a file below dist/cdn: uncompressed, and with gzip and brotli at their best. */
function fileSizes(name) {
  const bytes = readFileSync(new URL(name, cdn));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
}

/** A language that a page needs besides English, as an example. */
const other = locales.at(-1);
const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(other);

/** The files that readers of typical pages fetch on their first visit. */
const VISITS = [
  {page: 'the quiz, in English', files: ['power-quiz.js']},
  {page: `the quiz, in ${name}`, files: ['power-quiz.js', `locales/${other}/opening/quiz.js`]},
  {page: `the quiz, in ${name}, from one file`, files: [`${other}/power-quiz.js`]},
  {page: 'all widgets, in English', files: ['power-widgets.js']},
  {page: `all widgets, in ${name}, from one file`, files: [`${other}/power-widgets.js`]},
];

/** The figures for Storybook's page about serving the files; undefined before the first build. */
export function servingFigures() {
  if (!VISITS.every(({files}) => files.every((name) => existsSync(new URL(name, cdn))))) return [];
  return VISITS.map(({page, files}) => {
    const sizes = files.map(fileSizes);
    const sum = (kind) => sizes.reduce((total, size) => total + size[kind], 0);
    return {page, files, gzip: sum('gzip'), brotli: sum('brotli')};
  });
}
