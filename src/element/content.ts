import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {contentUrl, originOf} from './content-url.js';
import {shortChain} from './locale-chain.js';
import type {LocaleController} from './locale.js';
import type {Fault} from './rules.js';
import {short} from './short.js';

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
  readonly kind: 'missing' | 'slow' | 'too-big' | 'not-json' | 'not-valid' | 'address';
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

interface ContentOptions<C> {
  /** The built-in content, in English. */
  readonly english: C;
  readonly locale: LocaleController;
  /** The first fault of a content file. */
  readonly check: (content: unknown) => Fault | undefined;
}

/** A content file may have this many bytes. */
export const MAX_BYTES = 512 * 1024;
/** And take this long, in milliseconds. */
export const MAX_WAIT = 10_000;

/**
 * The content of a widget: the host's `content` property, else the file at `src`, else the built-in one in the reader's language.
 * What the host gave is checked before it is used; where it fails, `problem` says why and the built-in content stands in.
 */
export class ContentController<C extends ContentFile> implements ReactiveController {
  problem: ContentProblem | undefined;
  loading = false;
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

  hostUpdate(): void {
    if (isServer || !this.options.locale.ready) return;
    const {src, content} = this.host;
    const asked = [src, content, src?.includes('{lang}') && this.options.locale.wanted];
    if (asked.every((value, index) => value === this.#asked[index])) return;
    // In another language the same file is only read again.
    if (src !== this.#asked[0] || content !== this.#asked[1]) this.settled = false;
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
    this.#abort = undefined;
    if (!this.settled || content !== undefined || !src) this.#own = this.problem = undefined;
    this.loading = content === undefined && !!src;
    this.host.requestUpdate();
    if (this.loading) return this.#fetch(src!);
    if (content !== undefined) this.#accept(content, '');
    this.settled = true;
  }

  /** With `{lang}` in the address each language of the chain is asked for in turn. */
  async #fetch(src: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const languages = src.includes('{lang}') ? shortChain(this.options.locale.wanted) : [''];
    const [first] = languages;
    for (const [index, lang] of languages.entries()) {
      const url = src.replaceAll('{lang}', lang);
      const got = await fetchJson(url, abort.signal, src === this.host[LINKED]);
      if (abort !== this.#abort) return; // asked for something else meanwhile
      if (got === 'missing' && index < languages.length - 1) continue;
      // Where none is there, the file that is missed is the first.
      if (typeof got === 'string') this.#refuse({kind: got, url: got === 'missing' ? src.replaceAll('{lang}', first!) : url});
      else this.#accept(got.value, got.url);
      break;
    }
    this.loading = false;
    this.settled = true;
    this.host.requestUpdate();
  }

  #accept(value: unknown, url: string): void {
    const fault = this.options.check(value);
    if (fault) this.#refuse({kind: 'not-valid', url, fault});
    else {
      this.#own = value as C;
      this.#url = url;
      this.problem = undefined;
    }
  }

  #refuse(problem: ContentProblem): void {
    this.#own = undefined;
    this.problem = problem;
    const {kind, url, fault} = problem;
    const where = url ? `src "${short(url)}"` : 'the property "content"';
    const why = fault ? ` at ${short(fault.path)} (${fault.reason}${fault.detail ? `: ${fault.detail}` : ''})` : '';
    console.error(`power-widgets: <${this.host.localName}> cannot use ${where}: ${kind}${why}.`);
  }
}

/** Reads a JSON file within the limits, or tells why not. One that a link asks for goes without cookies, to where it was said, and must be JSON. */
async function fetchJson(
  address: string,
  signal: AbortSignal,
  linked: boolean,
): Promise<{value: unknown; url: string} | ContentProblem['kind']> {
  const wanted = contentUrl(address);
  if (!wanted) return 'address';
  const slow = AbortSignal.timeout(MAX_WAIT);
  let text: string | undefined;
  let url: string;
  try {
    const response = await fetch(wanted, {
      signal: AbortSignal.any([signal, slow]),
      ...(linked && {credentials: 'omit', redirect: 'error'}),
    });
    if (!response.ok) return 'missing';
    if (linked && !/^application\/(.+\+)?json\b/i.test(response.headers.get('content-type')!)) return 'not-json';
    url = response.url;
    text = await readText(response.body!.getReader());
  } catch {
    return slow.aborted ? 'slow' : 'missing';
  }
  if (text === undefined) return 'too-big';
  try {
    return {value: JSON.parse(text), url};
  } catch {
    return 'not-json';
  }
}

/** A text, or `undefined` where there is more of it than a content file may have: then no more is read. */
export async function readText(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    if ((size += value.length) > MAX_BYTES) return void reader.cancel();
    text += decoder.decode(value, {stream: true});
  }
}
