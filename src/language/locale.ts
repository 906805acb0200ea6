import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MsgFn} from './msg.js';
import {hasPage} from '../element/has-page.js';
import {knownDirection} from './known-direction.js';
import {fallbackChain, inheritedLang, SOURCE_LOCALE} from './locale-chain.js';
import {messageIn, type SourceMessage} from './message.js';
import {parentOrHost, builtIn} from '../element/built-in.js';
import {loadedPack, loadPack, type Pack, type PackLoaders} from './packs.js';

/** How long the first paint waits for its language before it shows English, in milliseconds. */
const FIRST_PAINT_TIMEOUT_MS = 3000;

const connected = new Set<LocaleController>();
const watched = new WeakSet<Node>();
const syncAll = (): void => connected.forEach((controller) => controller.sync());

/** Each root has one observer, even if it has several elements. */
function watchLang(start: Node): void {
  for (let node: Node | null = start; node;) {
    const root = builtIn(node, 'getRootNode')();
    if (!watched.has(root)) new MutationObserver(syncAll).observe(root, {subtree: true, attributeFilter: ['lang']});
    watched.add(root);
    node = parentOrHost(root);
  }
}

/**
 * Gives one element its language: its words, direction and `Intl` locale. It follows the nearest `lang` and changes with it. No global of
 * @lit/localize is configured, so a page can have several languages, several copies of this library, and its own @lit/localize.
 */
export class LocaleController implements ReactiveController {
  /** The language of the words that are shown. */
  lang = SOURCE_LOCALE;
  /** The language that the page asked for. The host's content may exist in it even if our words do not. */
  wanted = SOURCE_LOCALE;
  /** False until the first language has arrived; the element then paints for the first time. */
  ready = false;
  pack: Pack | undefined;

  /** All words of the language are needed, and not only those of the first view. */
  #isWhole = false;
  #changing: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #loaders: PackLoaders;

  constructor(host: ReactiveControllerHost & HTMLElement, loaders: PackLoaders) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  get dir(): 'ltr' | 'rtl' {
    return knownDirection(this.lang);
  }

  /** All words of the language are here, and no other language is on its way. */
  get isComplete(): boolean {
    return !this.pack?.isOpening && this.#isShown(this.wanted);
  }

  /** `msg` of @lit/localize bound to this element; `lit-localize extract` finds its calls by this type. */
  readonly msg = ((source: SourceMessage, {id}: {id: string}) => messageIn(this.pack?.messages, source, id)) as MsgFn;

  hostConnected(): void {
    if (!hasPage()) return;
    connected.add(this);
    watchLang(this.#host);
    // If a language could not be fetched, it is requested again when the connection is back.
    addEventListener('online', syncAll);
    this.sync();
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /** Reads the language again and changes to it. Called when a `lang` above has changed. */
  sync(): void {
    const wanted = inheritedLang(this.#host);
    if (this.#isShown(wanted)) return;
    this.wanted = wanted;
    this.#changing = this.#change(fallbackChain(wanted).filter((locale) => this.#has(locale)));
  }

  /** Fetches the words that the first view does without, from now on with every language. Rejects if they cannot be fetched. */
  async loadComplete(): Promise<void> {
    this.#isWhole = true;
    await this.#changing;
    if (!this.pack?.isOpening) return;
    const pack = await loadPack(this.#loaders, this.lang, true);
    if (pack.locale === this.lang) this.#show(pack);
  }

  /** True if the page asks for this language, and the best that we have for it is shown. */
  #isShown(wanted: string): boolean {
    return this.ready && wanted === this.wanted && this.lang === fallbackChain(wanted).find((locale) => this.#has(locale));
  }

  #has(locale: string): boolean {
    return locale === SOURCE_LOCALE || locale in this.#loaders;
  }

  async #change(chain: string[]): Promise<void> {
    const wanted = this.wanted;
    const patience = setTimeout(() => !this.ready && this.#show(undefined), FIRST_PAINT_TIMEOUT_MS);
    try {
      for (const locale of chain) {
        if (locale === SOURCE_LOCALE) return this.#show(undefined);
        const pack = loadedPack(this.#loaders, locale, this.#isWhole) ?? (await this.#load(locale));
        if (wanted !== this.wanted) return; // the language has changed again in the meantime
        if (pack) return this.#show(pack);
      }
    } finally {
      clearTimeout(patience);
    }
  }

  async #load(locale: string): Promise<Pack | undefined> {
    try {
      return await loadPack(this.#loaders, locale, this.#isWhole);
    } catch (error) {
      console.warn(`power-widgets: the language "${locale}" could not be loaded.`, error);
      return undefined;
    }
  }

  #show(pack: Pack | undefined): void {
    this.pack = pack;
    this.lang = pack?.locale ?? SOURCE_LOCALE;
    this.ready = true;
    this.#host.requestUpdate();
  }
}
