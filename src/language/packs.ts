import {importLater, type LaterModule} from '../element/import-later.js';

/** A translated message: a string, or the pieces around its placeholders, as the `str` tag of @lit/localize makes them. */
export type Message = string | {readonly strTag: boolean; readonly strings: readonly string[]; readonly values: readonly number[]};

/** What one widget needs for one language. `content` is missing if it is not translated yet. */
export interface Pack {
  readonly locale: string;
  readonly messages: Readonly<Record<string, Message>>;
  readonly content?: unknown;
  /** True if a machine translated the messages and no native speaker has checked them. */
  readonly machine?: boolean;
}

/** Fetches a pack. */
export type PackLoader = LaterModule<{default: Pack}>;

/** A widget's languages other than English, by BCP 47 tag. */
export type PackLoaders = Record<string, PackLoader>;

const loaded = new WeakMap<PackLoaders, Map<string, Pack>>();

/** The pack, if it is already loaded. */
export function loadedPack(loaders: PackLoaders, locale: string): Pack | undefined {
  return loaded.get(loaders)?.get(locale);
}

/** Registers a pack that is already loaded. The files that contain a language call this. */
export function addPack(loaders: PackLoaders, pack: Pack): void {
  let packs = loaded.get(loaders);
  if (!packs) loaded.set(loaders, (packs = new Map()));
  packs.set(pack.locale, pack);
}

/** Fetches a pack. After a failure the next call tries again. */
export async function loadPack(loaders: PackLoaders, locale: string): Promise<Pack> {
  const {default: pack} = await importLater(loaders[locale]!);
  addPack(loaders, pack);
  return pack;
}
