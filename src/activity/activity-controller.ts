import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {MsgFn} from '../language/msg.js';
import {about} from './about.js';
import {BuiltInEvent, PowerActivityEvent, type ActivityDetail, type ActivityVerb} from './activity-event.js';
import {Announcer} from '../element/announcer.js';
import {Attempt, type ToKeep} from './attempt.js';
import {wholeNumber} from '../element/attributes.js';
import {ContentController, type ContentReader} from '../content/content-controller.js';
import {contentFrom, contentNotice, loadingText} from '../content/content-notice.js';
import type {ExportDocument} from '../taking/export-document.js';
import {card, waiting, type TitledContent} from './card.js';
import {changeAt, type Change, type Changed} from '../keeping/change.js';
import type {AnyState} from './content-identity.js';
import {importLater, type LaterModule} from '../element/import-later.js';
import type {QuickExit} from './later/quick-exit.js';
import {LocaleController} from '../language/locale.js';
import type {PackLoaders} from '../language/packs.js';
import {keepTexts} from '../element/keep-texts.js';
import {keepOwnKeys} from '../element/own-keys.js';
import type {PowerElement} from './power-element.js';
import {PageTheme} from '../element/page-theme.js';
import {StoreController, type Kept} from '../keeping/store.js';
import {TakeAlongMenu} from '../taking/take-along-menu.js';
import type {View} from './view.js';
import {contentText} from '../content/content-text.js';
import {formatDay, formatNumber} from '../language/format.js';

/** What few pages need. */
const loadExit = () => import('./later/index.js');
const loadKeeping = () => import('../keeping/later/index.js');

interface ActivityOptions<C extends TitledContent, S> {
  /** The built-in content, in English, and the other languages. */
  readonly english: C;
  readonly packs: PackLoaders;
  /** What reads a content file. */
  readonly loadReader: LaterModule<ContentReader>;
  /** A whole state that fits the content: from what was kept or given, else a new one. It may come from anywhere: check it. */
  readonly read: (content: C, kept: unknown) => S;
  /** What the learner takes along. */
  readonly document: (content: C) => ExportDocument;
  /** The fields of the state, at any depth, in which a learner writes. */
  readonly words?: readonly string[];
  /** What the page hears of, where it is not the answers. */
  readonly told?: (msg: MsgFn) => string;
  /** How much is done, from 0 to 1. */
  readonly progress: (state: S) => number;
  /** The deck, where the widget has decks; a part of the default `activity-id`. */
  readonly deck?: () => string;
  /** What the attributes ask for. A change of it begins a new state. */
  readonly selection?: (content: C) => unknown;
  /** Forgets what is remembered beside the state: everything begins anew. */
  readonly forget?: () => void;
  /** True where nothing may stand in for the host's content: an assessment. */
  readonly strict?: () => boolean;
}

/** What the event tells, and all that it tells. */
const toldAnswers = (msg: MsgFn): string =>
  msg('This page is told which answers you choose, never your words.', {id: 'common.told-answers', desc: 'What the page around hears of'});

/**
 * A learner's way through one widget: it joins the words, the content, the state, the saving, the status messages and the events, so that
 * a widget is left with what only it does.
 */
export class ActivityController<C extends TitledContent, S extends AnyState> implements ReactiveController {
  readonly #host: PowerElement;
  readonly #options: ActivityOptions<C, S>;
  readonly #locale: LocaleController;
  readonly #content: ContentController<C>;
  readonly #announcer: Announcer;
  readonly #store: StoreController;
  /** The way out, where the host names one; `null` where it could not be fetched. */
  #exit: QuickExit | null | undefined;
  /** What tells of words that differ, once there are some; `null` where it could not be fetched. */
  #otherWords: Awaited<ReturnType<typeof loadKeeping>> | null | undefined;
  readonly #page: PageTheme;
  /** Prints and downloads, also what is not the learner's own document. */
  readonly takeAlong: TakeAlongMenu;

  readonly #attempt: Attempt<C, S>;
  #others = 0;
  /** A server has drawn the element: the first drawing here must be the same, and knows no answers yet. */
  #served: boolean;
  #drawn = false;
  #initialized = false;
  #focus: string | undefined;
  #internals: ElementInternals | undefined;

  constructor(host: PowerElement, options: ActivityOptions<C, S>) {
    this.#host = host;
    // Without Lit's hydration a second drawing would stand beside that of the server.
    if (!('litElementHydrateSupport' in globalThis)) host.shadowRoot?.replaceChildren();
    this.#served = !!host.shadowRoot?.hasChildNodes();
    this.#options = options;
    this.#attempt = new Attempt(options.read);
    this.#locale = new LocaleController(host, options.packs);
    this.#content = new ContentController<C>(host, {english: options.english, locale: this.#locale, loadReader: options.loadReader});
    this.#announcer = new Announcer(host);
    this.#store = new StoreController(host, (path) => path.some((key) => options.words?.includes(key)));
    this.takeAlong = new TakeAlongMenu(host, {
      locale: this.#locale,
      store: this.#store,
      announcer: this.#announcer,
      document: () => {
        const document = options.document(this.content);
        return this.signed({...document, blocks: [...document.blocks, ...about(this.#locale, this.content).blocks]});
      },
      about: () => about(this.#locale, this.content).view,
      told: options.told ?? toldAnswers,
      erase: () => {
        options.forget?.();
        this.#attempt.erase();
        this.#begin();
        this.report('reset', 0);
      },
      mayKeep: () => host.persist !== 'none',
    });
    this.#page = new PageTheme(host);
    host.addController(this);
    // Also those that do not leave the card.
    for (const act of ['click', 'keydown']) host.addEventListener(act, this.#act, true);
  }

  /** The words of the interface; lit-localize finds its calls by their type. */
  get msg(): MsgFn {
    return this.#locale.msg;
  }

  /** The language of the interface. */
  get lang(): string {
    return this.#locale.lang;
  }

  /** The content that is shown. */
  get content(): C {
    return this.#content.value;
  }

  /** The learner's state, once there is one. */
  get state(): S | undefined {
    return this.#attempt.state;
  }

  /** Where the answers are. */
  get kept(): Kept {
    return this.#store.kept;
  }

  /** The level of headings inside the widget. */
  get level(): number {
    return wholeNumber(this.#host, 'heading-level', this.#host.headingLevel, 1, 5, 2) + 1;
  }

  /** “Content from …”, where that is another site. */
  get #from(): string | undefined {
    return contentFrom(this.msg, this.#content.from);
  }

  /** What the templates of the widget draw from, once there is a state. */
  get view(): View<C, S> {
    const {msg, lang, content, level} = this;
    return {
      msg,
      lang,
      content,
      level,
      state: this.state!,
      text: (words) => contentText(content, words),
      number: (value) => formatNumber(lang, value),
      day: (day) => formatDay(lang, day),
    };
  }

  /** What is taken along, with a line that says where the content is from. */
  signed(source: ExportDocument): ExportDocument {
    return this.#from ? {...source, blocks: [{tag: 'p', text: this.#from}, ...source.blocks]} : source;
  }

  get #id(): string {
    const deck = this.#options.deck?.();
    return this.#host.activityId || this.#host.localName + (deck ? `:${deck}` : '');
  }

  /** Takes up what the store has found since. */
  #takeFound(): void {
    const found = this.#store.takeFound();
    if (!found) return;
    if (this.#attempt.take(found.state, found.content, found.archive)) this.#begin();
    else this.#store.begin();
  }

  /** Takes over a state, or (`undefined`) begins again. What does not fit the content is left out. */
  give(state: unknown): void {
    if (state === undefined) this.#options.forget?.();
    if (this.#attempt.give(state)) this.#begin();
  }

  #begin(): void {
    // Nothing may find the widget without a state once it had one.
    if (this.#ready && !this.#blocked && !this.#content.changed) this.#prepare();
    this.#host.requestUpdate();
  }

  /** Takes over what the learner just did, and keeps it. `typed` words are kept when the learner pauses. */
  update(change: Changed<S>, typed = false): void {
    // What another tab wrote comes first, so that the change is put onto it.
    this.#takeFound();
    this.#keep(this.#attempt.update(change), typed);
  }

  /** Begins again with another state, and keeps that. */
  replace(state: S): void {
    this.#keep(this.#attempt.replace(state));
  }

  #keep({change}: ToKeep<S>, typed = false): void {
    this.#store.keep(this.#attempt.snapshot!, change as Change | undefined, typed);
    this.#host.requestUpdate();
  }

  /** Tells the page what the learner did, once the step that it belongs to is whole. Never pass what they wrote. */
  report(verb: ActivityVerb, progress: number, more: Partial<ActivityDetail> = {}): void {
    const widget = (this.#host.constructor as typeof PowerElement).tag.replace('power-', '');
    const event = new PowerActivityEvent({verb, widget, activity: this.#id, progress, lang: this.lang, ...more});
    queueMicrotask(() => this.#host.dispatchEvent(event));
  }

  /** Says a status message to a screen reader; words of the content in their own language. `seen`: to everyone. */
  say(message: string, {lang = this.lang, seen = false} = {}): void {
    this.#announcer.say(message, {lang, seen});
  }

  /** Puts the focus on what `selector` names after the next update: the learner has just gone there. */
  focus(selector: string): void {
    this.#announcer.clear();
    this.#focus = selector;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#store.open(this.#id, this.#host.persist);
    this.#takeFound();
    this.takeAlong.sayIfRefused();
    this.#fetchParts();
    if (!this.#ready || this.#served || this.#blocked) return;
    this.#prepare();
    this.#attempt.settle();
  }

  /** Fetches what few pages need. Other words are announced too, for those who do not see them. */
  #fetchParts(): void {
    const {length} = this.#store.others;
    if (this.#otherWords) {
      if (length > this.#others) this.say(this.#otherWords.otherWordsText(this.msg));
      this.#others = length;
    } else if (length && this.#otherWords === undefined) void this.#fetch(loadKeeping, (found) => (this.#otherWords = found));
    if (this.#host.quickExit && this.#exit === undefined) {
      void this.#fetch(loadExit, (found) => (this.#exit ??= found && new found.QuickExit(this.#host)));
    }
  }

  hostUpdated(): void {
    keepTexts(this.#host.renderRoot);
    if (this.#served) {
      this.#served = false;
      return this.#host.requestUpdate();
    }
    if (this.#ready && !this.#drawn) {
      this.#drawn = true;
      keepOwnKeys(this.#host.renderRoot as ShadowRoot);
      // A page that measures what is in it when that has loaded learns of it, as of an image.
      this.#host.dispatchEvent(new BuiltInEvent('load'));
    }
    if (!this.#initialized && this.#attempt.fitted) {
      this.#initialized = true;
      this.report('initialized', this.#options.progress(this.#attempt.fitted));
    }
    const {fitted} = this.#attempt;
    this.#showState('done', !!fitted && this.#options.progress(fitted) === 1);
    this.#showState('broken', !!this.#content.problem);
    if (!this.#focus) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return; // what takes it is still to come
    target.focus();
    this.#focus = undefined;
  }

  /** The card in the language and direction of its words: title and introduction, `body`, and what can be done with the answers. */
  render(body: (state: S, content: C) => unknown, showsIntro: (state: S) => boolean): TemplateResult {
    const host = this.#host;
    if (!this.#ready || this.#served) return waiting(this.msg, this.#content.slow);
    const {content} = this;
    const {fitted: state, isPutAside} = this.#attempt;
    const isBlocked = this.#blocked;
    const {theme} = host;
    return card({
      msg: this.msg,
      lang: this.lang,
      dir: this.#locale.dir,
      theme: theme === 'auto' && this.#page.dark ? 'dark' : theme,
      level: this.level - 1,
      content,
      exit: this.#exit?.render(html, this.msg),
      notice: contentNotice(this.msg, this.#content, !isBlocked, this.#retry),
      from: this.#from,
      body:
        isBlocked || !state
          ? undefined
          : {
              showsIntro: showsIntro(state),
              isPutAside,
              main: body(state, content),
              otherWords: this.#otherWords?.otherWords(html, this.msg, state, this.#store.others, this.#choose),
              menu: this.takeAlong.render(),
            },
      said: this.#announcer.render(),
    });
  }

  /** A custom state, for the styles of the page: `power-quiz:state(done)`. */
  #showState(name: 'begun' | 'done' | 'broken', isOn = true): void {
    if (isOn) (this.#internals ??= this.#host.attachInternals?.())?.states?.add(name);
    else this.#internals?.states?.delete(name);
  }

  /** The space that the page keeps free is given up with the first act of the learner: what moves then is expected to. */
  readonly #act = (): void => {
    for (const act of ['click', 'keydown']) this.#host.removeEventListener(act, this.#act, true);
    this.#showState('begun');
  };

  /** Loads the content again, and leads to what came of it, unless the learner has gone elsewhere meanwhile. */
  readonly #retry = async (): Promise<void> => {
    const loaded = this.#content.retry();
    this.say(loadingText(this.msg));
    await loaded;
    if (this.#host.shadowRoot?.activeElement?.closest('.notice')) this.focus('.notice, .title');
  };

  get #ready(): boolean {
    return (
      this.#locale.ready &&
      this.#store.ready &&
      this.#content.settled &&
      !(!this.#drawn && this.#host.quickExit && this.#exit === undefined)
    );
  }

  /** Fetches what few pages need, at the second try if the first fails, and draws again. */
  async #fetch<M>(load: LaterModule<M>, take: (module: M | null) => void): Promise<void> {
    const again = () => importLater(load);
    const found = await again()
      .catch(again)
      .catch(() => null);
    take(found);
    this.#host.requestUpdate();
  }

  /** Nothing may stand in for content that cannot be shown. */
  get #blocked(): boolean {
    return !!this.#content.problem && !!this.#options.strict?.();
  }

  /** Takes over words that another tab wrote in the same place, in the way that the learner chose. */
  readonly #choose = (path: string, words: string | undefined): void => {
    if (words !== undefined) this.update(changeAt(path.split('/'), words) as Changed<S>);
    this.#store.settle(path);
    this.focus('.take-along summary');
  };

  /** Brings the state and the content together: after a change of language, of content, of attributes, or of what was kept. */
  #prepare(): void {
    const {content} = this;
    const isPutAside = this.#attempt.show(content, this.#options.selection?.(content), !!this.#content.problem);
    this.#store.hold(this.#attempt.snapshot!);
    if (!isPutAside) return;
    // Kept once, so the learner is told this once.
    queueMicrotask(() => {
      const {unkept} = this.#attempt;
      if (unkept) this.replace(unkept);
    });
  }
}
