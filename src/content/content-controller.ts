import type {MsgFn} from '../language/msg.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {originOf} from './content-url.js';
import type {LocaleController} from '../language/locale.js';
import {hasPage} from '../element/has-page.js';
import {importLater, type LaterModule} from '../element/import-later.js';
import type {Fault} from './later/rules.js';

/** A content file: whatever a widget needs, in one language. */
export interface ContentFile {
  readonly version: number;
  readonly lang: string;
  /** Where its ideas come from, and who has read it. */
  readonly about?: {readonly status: string; readonly source: string; readonly sourceUrl?: string};
  /** `machine` where a machine translated it and no native speaker has read it. */
  readonly review?: 'machine' | 'native';
}

/** Why a host's content could not be used. */
export interface ContentProblem {
  readonly kind: 'no-reader' | 'missing' | 'slow' | 'too-big' | 'not-json' | 'not-valid' | 'address';
  /** The address that was asked for; empty for the `content` property. */
  readonly url: string;
  readonly fault?: Fault;
}

/**
 * On an element: the `src` that came from a link or an address, and not from the host. No attribute: an author could set it, and it would be
 * gone from a copy. All copies of this library on a page know it.
 */
export const LINKED = Symbol.for('power-widgets');

export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  src?: string;
  content?: unknown;
  [LINKED]?: string;
}

/** What a host gave, and the element it is for. */
export interface ContentRequest {
  /** Of the element, for the console. */
  readonly tag: string;
  readonly content: unknown;
  readonly src: string | undefined;
  /** The language that `{lang}` in the address stands for. */
  readonly wanted: string;
  /** A link asks for it, and not the host. */
  readonly linked: boolean;
  readonly signal: AbortSignal;
}

/** A content file that keeps its rules, and its address; that is empty for the `content` property. */
export interface FoundContent {
  readonly value: unknown;
  readonly url: string;
}

/** What reads a widget's content files. Most pages give none, so it comes when one does. */
export interface ContentReader {
  readonly read: (request: ContentRequest) => Promise<FoundContent | ContentProblem>;
  /** Why the host's content could not be used, in the reader's language. */
  readonly problemText: (msg: MsgFn, problem: ContentProblem) => string;
}

/** After this long without an answer a line says that something is coming, in milliseconds. */
const SLOW = 1000;

interface ContentOptions<C> {
  /** The built-in content, in English. */
  readonly english: C;
  readonly locale: LocaleController;
  readonly loadReader: LaterModule<ContentReader>;
}

/**
 * The content of a widget: the host's `content` property, else the file at `src`, else the built-in one in the reader's language.
 * What the host gave is checked before it is used; where it fails, `problem` says why and the built-in content stands in.
 */
export class ContentController<C extends ContentFile> implements ReactiveController {
  problem: ContentProblem | undefined;
  /** Why the host's content could not be used, in the reader's language; `undefined` where nothing that could read it is there. */
  describe: ContentReader['problemText'] | undefined;
  loading = false;
  /** The first answer takes long: a line says so. */
  slow = false;
  /** False while there is no answer yet for what the host asked for: nothing else is shown before. */
  settled = true;
  #own: C | undefined;
  #url = '';
  #asked: unknown[] = [];
  #abort: AbortController | undefined;

  constructor(
    private readonly host: ContentHost,
    private readonly options: ContentOptions<C>,
  ) {
    host.addController(this);
  }

  /** The content to show. Its `lang` may differ from the language of the interface. */
  get value(): C {
    return this.#own ?? (this.options.locale.pack?.content as C | undefined) ?? this.options.english;
  }

  /** The host name of another site that the content which is shown came from. */
  get from(): string | undefined {
    return this.#own && this.#url && originOf(this.#url) !== originOf(location.href) ? new URL(this.#url).host : undefined;
  }

  /** The host gives something else than what was read last: the next update reads it. */
  get changed(): boolean {
    const {src, content} = this.host;
    return src !== this.#asked[0] || content !== this.#asked[1];
  }

  hostUpdate(): void {
    if (!hasPage() || !this.options.locale.ready) return;
    const {src, content} = this.host;
    const asked = [src, content, src?.includes('{lang}') && this.options.locale.wanted];
    if (asked.every((value, index) => value === this.#asked[index])) return;
    // In another language the same file is only read again.
    if (this.changed) this.settled = false;
    this.#asked = asked;
    void this.retry();
  }

  hostConnected(): void {
    if (this.loading) void this.retry();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Reads the host's content again. What is shown stays until there is an answer. */
  async retry(): Promise<void> {
    const {src, content} = this.host;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    if (!this.settled || (content === undefined && !src)) this.#own = this.problem = undefined;
    this.loading = content !== undefined || !!src;
    this.host.requestUpdate();
    if (this.loading) {
      const slow = setTimeout(() => this.#tellSlow(true), SLOW);
      const got = await this.#read({tag: this.host.localName, content, src, linked: src === this.host[LINKED], signal: abort.signal});
      clearTimeout(slow);
      if (abort !== this.#abort) return; // asked for something else meanwhile
      this.#tellSlow(false);
      if ('kind' in got) [this.#own, this.problem] = [undefined, got];
      else [this.#own, this.#url, this.problem] = [got.value as C, got.url, undefined];
      this.loading = false;
      this.host.requestUpdate();
    }
    this.settled = true;
  }

  #tellSlow(slow: boolean): void {
    this.slow = slow;
    this.host.requestUpdate();
  }

  async #read(request: Omit<ContentRequest, 'wanted'>): Promise<FoundContent | ContentProblem> {
    try {
      const {read, problemText} = await importLater(this.options.loadReader);
      this.describe = problemText;
      return await read({...request, wanted: this.options.locale.wanted});
    } catch (error) {
      console.error('power-widgets:', error);
      return {kind: 'no-reader', url: request.src ?? ''};
    }
  }
}
