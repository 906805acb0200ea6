import type {ReactiveController} from 'lit';
import {addRightToLeft} from '../../language/known-direction.js';
import {directionOf} from '../../language/later/direction.js';
import type {LocaleController} from '../../language/locale.js';
import type {ContentFile, ContentProblem, ContentReader, FoundContent} from '../content-file.js';
import {LINKED, type ContentHost} from './content-host.js';
import {originOf} from './content-url.js';

interface ContentOptions<C> {
  /** The built-in content, in English. */
  readonly english: C;
  readonly locale: LocaleController;
  readonly reader: ContentReader;
  /** Shows a line if the answer takes long. */
  readonly slowly: <T>(answer: Promise<T>) => Promise<T>;
}

/**
 * The content of a widget: the host's `content` property, else the file at `src`, else the built-in one in the reader's language. What the
 * host gave is checked before it is used. If it fails, `problem` says why and the built-in content is used instead.
 */
export class ContentController<C extends ContentFile> implements ReactiveController {
  problem: ContentProblem | undefined;
  loading = false;
  /** False while the content that the host asked for is on its way: nothing else is shown until then. */
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

  /** The host name of the other site that the shown content came from, if it came from one. */
  get from(): string | undefined {
    return this.#own && this.#url && originOf(this.#url) !== originOf(location.href) ? new URL(this.#url).host : undefined;
  }

  /** True if the host gives something else than what was read last. The next update reads it. */
  get changed(): boolean {
    const {src, content} = this.host;
    return src !== this.#asked[0] || content !== this.#asked[1];
  }

  /** Reads what the host gives, if it is something else than before. */
  look(): void {
    if (!this.options.locale.ready) return;
    const {src, content} = this.host;
    const asked = [src, content, src?.includes('{lang}') && this.options.locale.wanted];
    if (asked.every((value, index) => value === this.#asked[index])) return;
    // If only the language has changed, the old content stays visible until the new one has arrived.
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

  #show({value, url}: FoundContent): void {
    const own = value as C;
    if (directionOf(own.lang) === 'rtl') addRightToLeft(own.lang);
    [this.#own, this.#url, this.problem] = [own, url, undefined];
  }

  /** Reads the host's content again. The shown content stays until the answer has arrived. */
  async retry(): Promise<void> {
    const {src, content} = this.host;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    if (!this.settled || (content === undefined && !src)) this.#own = this.problem = undefined;
    this.loading = content !== undefined || !!src;
    this.host.requestUpdate();
    if (this.loading) {
      const {reader, locale, slowly} = this.options;
      const {localName: tag} = this.host;
      const request = {tag, content, src, linked: src === this.host[LINKED], wanted: locale.wanted, signal: abort.signal};
      const got = await slowly(reader.read(request));
      if (abort !== this.#abort) return; // something else was requested in the meantime
      if ('kind' in got) [this.#own, this.problem] = [undefined, got];
      else this.#show(got);
      this.loading = false;
      this.host.requestUpdate();
    }
    this.settled = true;
  }
}
