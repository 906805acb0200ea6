import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {names} from './named-widgets.mjs';

/** The repository's root. */
export const root = new URL('../', import.meta.url);

/** The names of all widgets. */
export {names as widgets};

/** The description that a widget exports from its widget.ts. */
export async function describe(name) {
  const {widget} = await tsImport(`../src/widgets/${name}/widget.ts`, import.meta.url);
  return widget;
}

/** The name of a widget as a part of class and type names, such as Quiz. */
export const capitalized = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The languages other than English: the folders of locales/ with a language.json. */
export const locales = readdirSync(new URL('locales/', root))
  .filter((name) => name !== 'en' && existsSync(new URL(`locales/${name}/language.json`, root)))
  .sort();

/** The JSON of a file in a language's folder, or undefined if there is no such file. */
export function readLocale(locale, name) {
  const file = new URL(`locales/${locale}/${name}`, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A content file as its editors wrote it, or undefined if a language has none. */
export const readContent = (locale, widget) => readLocale(locale, `content/${widget}.json`);

/** Facts about a language: how its words were reviewed, the fonts that the tests need for it, and whether pictures are taken in it. */
export const factsOf = (locale) => readLocale(locale, 'language.json') ?? {};

/** The writing direction of a language, from the function that the widgets use. */
export const {directionOf} = await tsImport('../src/language/later/direction.ts', import.meta.url);

/** A language by its own name, such as Español. */
export function languageName(locale) {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale);
  return name[0].toLocaleUpperCase(locale) + name.slice(1);
}
