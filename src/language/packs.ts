import {importLater, type LaterModule} from '../element/import-later.js';

/** A translated message: a string, or the pieces around its placeholders, as the `str` tag of @lit/localize makes them. */
export type Message = string | {readonly strTag: boolean; readonly strings: readonly string[]; readonly values: readonly number[]};

/** What one widget needs to speak one language. Its content is missing while nobody has translated it. */
export interface Pack {
  readonly locale: string;
  readonly messages: Readonly<Record<string, Message>>;
  readonly content?: unknown;
  /** A machine translated the messages, and no native speaker has read them. */
  readonly machine?: boolean;
}

/** Fetches a pack. */
export type PackLoader = LaterModule<{default: Pack}>;

/** A widget's languages beside English, by BCP 47 tag. */
export type PackLoaders = Record<string, PackLoader>;

const loaded = new WeakMap<PackLoaders, Map<string, Pack>>();

/** The pack, where it is already here. */
export function loadedPack(loaders: PackLoaders, locale: string): Pack | undefined {
  return loaded.get(loaders)?.get(locale);
}

/** Puts a pack in place, as the one-file builds of a language do. */
export function addPack(loaders: PackLoaders, pack: Pack): void {
  let packs = loaded.get(loaders);
  if (!packs) loaded.set(loaders, (packs = new Map()));
  packs.set(pack.locale, pack);
}

/** Fetches a pack. After a failure the next call asks again. */
export async function loadPack(loaders: PackLoaders, locale: string): Promise<Pack> {
  const {default: pack} = await importLater(loaders[locale]!);
  addPack(loaders, pack);
  return pack;
}
