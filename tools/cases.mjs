// Writes test/generated: facts about the repository that the tests need: which widgets have cases, and which languages there are.
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {factsOf, locales, root, widgets} from './widgets.mjs';

const generated = new URL('test/generated/', root);

/** The names of all widgets that have cases: a folder of test/widgets with a cases.ts. */
const withCases = readdirSync(new URL('test/widgets/', root)).filter((name) => existsSync(new URL(`test/widgets/${name}/cases.ts`, root)));
/** A widget's name as the name of an export. */
const exported = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const lines = withCases.map((name) => `export * as ${exported(name)} from '../widgets/${name}/cases.js';`);
const languages = ['en', ...locales].map((tag) => `'${tag}'`).join(', ');
const nameOf = (tag) => new Intl.DisplayNames(['en'], {type: 'language'}).of(tag);
const pictured = ['en', ...locales].filter((tag) => factsOf(tag).pictures).map((tag) => `  ${tag}: '${nameOf(tag)}',\n`);
const legal = ['en', ...locales].map((tag) => `  '${tag}': ${JSON.stringify(factsOf(tag).notLegalAdvice)},\n`);

rmSync(generated, {recursive: true, force: true});
mkdirSync(generated);
writeFileSync(new URL('cases.ts', generated), `${lines.join('\n')}\n`);
const packs = widgets.map((name) => `export {packs as ${exported(name)}} from '../../src/generated/packs/${name}.js';`);
writeFileSync(new URL('packs.ts', generated), `${packs.join('\n')}\n`);
writeFileSync(
  new URL('languages.ts', generated),
  `/** The languages that the project ships, English first. */\nexport const languages = [${languages}] as const;\n\n/** Those in which pictures are taken and scenes are recorded, with their English names. */\nexport const picturedLanguages = {\n${pictured.join('')}} as const;\n\n/** What each content file of a language must say: that it is no legal advice. */\nexport const notLegalAdvice = {\n${legal.join('')}} as const;\n`,
);
