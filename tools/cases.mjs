// Writes test/generated: facts about the repository that the tests need: which widgets have cases, and which languages there are.
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {factsOf, locales, root} from './widgets.mjs';

const generated = new URL('test/generated/', root);

/** The names of all widgets that have cases: a folder of test/widgets with a cases.ts. */
const withCases = readdirSync(new URL('test/widgets/', root)).filter((name) => existsSync(new URL(`test/widgets/${name}/cases.ts`, root)));
const lines = withCases.map((name) => `export * as ${/^\w+$/.test(name) ? name : `'${name}'`} from '../widgets/${name}/cases.js';`);
const languages = ['en', ...locales].map((tag) => `'${tag}'`).join(', ');
const nameOf = (tag) => new Intl.DisplayNames(['en'], {type: 'language'}).of(tag);
const pictured = ['en', ...locales].filter((tag) => factsOf(tag).pictures).map((tag) => `  ${tag}: '${nameOf(tag)}',\n`);

rmSync(generated, {recursive: true, force: true});
mkdirSync(generated);
writeFileSync(new URL('cases.ts', generated), `${lines.join('\n')}\n`);
writeFileSync(
  new URL('languages.ts', generated),
  `/** The languages that the project ships, English first. */\nexport const languages = [${languages}] as const;\n\n/** Those in which pictures are taken and scenes are recorded, with their English names. */\nexport const picturedLanguages = {\n${pictured.join('')}} as const;\n`,
);
