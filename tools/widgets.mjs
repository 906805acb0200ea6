import {existsSync, readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {names} from './named-widgets.mjs';

/** The repository's root. */
export const root = new URL('../', import.meta.url);

/** The names of all widgets. */
export {names as widgets};

/** What a widget says of itself in its widget.ts. */
export async function describe(name) {
  const {widget} = await tsImport(`../src/widgets/${name}/widget.ts`, import.meta.url);
  return widget;
}

/** The name of a widget in names of classes and types, such as Quiz. */
export const capitalized = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

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
