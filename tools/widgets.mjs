import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

/** The repository's root. */
export const root = new URL('../', import.meta.url);

/** The names of all widgets: a folder of src/widgets with a define.ts. */
export const widgets = readdirSync(new URL('src/widgets/', root)).filter((name) =>
  existsSync(new URL(`src/widgets/${name}/define.ts`, root)),
);

/** The languages beside English. */
export const locales = JSON.parse(readFileSync(new URL('lit-localize.json', root), 'utf8')).targetLocales;

/** A content file as its editors wrote it, or undefined where a language has none. */
export function readContent(locale, widget) {
  const file = new URL(`locales/content/${locale}/${widget}.json`, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The writing direction of a language, as the widgets see it. */
export const {directionOf} = await tsImport('../src/language/locale-chain.ts', import.meta.url);

/** A language by its own name, such as Español. */
export function languageName(locale) {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale);
  return name[0].toLocaleUpperCase(locale) + name.slice(1);
}
