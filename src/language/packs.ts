import {addRightToLeft} from './known-direction.js';
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
  /** True if it has only what the first view shows. */
  readonly isOpening?: boolean;
  readonly dir?: 'rtl';
}

/** Fetches a pack. */
export type PackLoader = LaterModule<{default: Pack}>;

/** A widget's languages other than English, by BCP 47 tag: what the first view shows, and the whole. */
export type PackLoaders = Record<string, readonly [opening: PackLoader, whole: PackLoader]>;

const loaded = new WeakMap<PackLoaders, Map<string, Pack>>();

/** Registers a pack that is already loaded. The files that contain a language call this. */
export function addPack(loaders: PackLoaders, pack: Pack): void {
  let packs = loaded.get(loaders);
  if (!packs) loaded.set(loaders, (packs = new Map()));
  packs.set(pack.locale, pack);
  if (pack.dir) addRightToLeft(pack.locale);
}

/** The pack, if it is already loaded. If not the whole is needed, an opening will do. */
export function loadedPack(loaders: PackLoaders, locale: string, isWhole: boolean): Pack | undefined {
  const pack = loaded.get(loaders)?.get(locale);
  return isWhole && pack?.isOpening ? undefined : pack;
}

/** Fetches a pack. After a failure the next call tries again. */
export async function loadPack(loaders: PackLoaders, locale: string, isWhole: boolean): Promise<Pack> {
  const {default: pack} = await importLater(loaders[locale]![+isWhole]!);
  addPack(loaders, pack);
  return pack;
}
