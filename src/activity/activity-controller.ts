import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {contentText} from '../content/content-text.js';
import {Announcer} from '../element/announcer.js';
import {wholeNumber} from '../element/attributes.js';
import {builtIn} from '../element/built-in.js';
import {keepTexts} from '../element/keep-texts.js';
import {PageTheme} from '../element/page-theme.js';
import type {Changed} from '../keeping/change.js';
import type {Kept} from '../keeping/kept.js';
import {formatNumber} from '../language/format.js';
import {LocaleController} from '../language/locale.js';
import type {MsgFn} from '../language/msg.js';
import type {ExportDocument} from '../taking/later/export-document.js';
import type {ExportMethod} from '../taking/later/take-along.js';
import type {Activity, LaterPart, TitledContent, ActivityPhase} from './activity.js';
import {BuiltInEvent, PowerActivityEvent, type ActivityDetail, type ActivityVerb} from './activity-event.js';
import {card, notLoaded, notLoadedText, waiting} from './card.js';
import {importParts, loadedParts, whenIdle} from './later-parts.js';
import {ACTION_EVENTS, connect, disconnect, listen} from './listeners.js';
import {OpeningPhase} from './opening-phase.js';
import {pending, type PowerElement} from './power-element.js';
import type {AnyState} from './state.js';
import type {View} from './view.js';

/** After this long without an answer, a line says that something is loading. */
const LOADING_LINE_DELAY_MS = 1000;

/**
 * A learner's way through one widget: it joins the words, the content, the state, the saving, the status messages and the events, so that
 * a widget has only its own work left. It starts with the opening phase; once the later modules are loaded, the complete phase takes over.
 */
export class ActivityController<
  H extends PowerElement,
  C extends TitledContent,
  S extends AnyState,
  L extends LaterPart<C>,
> implements ReactiveController {
  readonly locale: LocaleController;
  readonly page: PageTheme;
  /** The last try to fetch what comes later failed. */
  hasFailed = false;
  /** Something that was asked for takes long: a line says so. */
  isSlow = false;
  /** The page itself prints: a widget puts on paper what it shows one at a time on the screen. */
  isPrinting = false;

  readonly #announcer: Announcer;
  #phase: ActivityPhase<C, S>;
  /** Takes the place of the opening once it is ready. */
  #next: ActivityPhase<C, S> | undefined;
  /** What takes the focus as soon as it is drawn. */
  pendingFocus: string | undefined;
  /** Prints or downloads a document that is not the learner's own. The complete phase brings it. */
  take?: (method: ExportMethod, source: ExportDocument) => Promise<void>;
  /** What has come later, once it has taken the place of the opening. */
  laterModule: L | undefined;
  #later: L | undefined;
  #isPending = false;
  #settle: (() => void) | undefined;
  /** The last drawing lacks what comes later. */
  #isAsked = false;
  /** A server has drawn the element: the first drawing here must be the same, and knows no answers yet. */
  #isServed: boolean;
  #isDrawn = false;
  #isInitialized = false;
  #internals: ElementInternals | undefined;

  constructor(
    readonly host: H,
    readonly description: Activity<H, C, S, L>,
  ) {
    // Without Lit's hydration a second drawing would appear beside that of the server.
    if (!('litElementHydrateSupport' in globalThis)) host.shadowRoot?.replaceChildren();
    this.#isServed = !!host.shadowRoot?.hasChildNodes();
    this.locale = new LocaleController(host, description.packs);
    this.#announcer = new Announcer(host);
    this.page = new PageTheme(host);
    this.#phase = new OpeningPhase(this);
    host.addController(this);
    listen(this);
  }

  /** The words of the interface; lit-localize finds its calls by their type. */
  get msg(): MsgFn {
    return this.locale.msg;
  }

  /** The language of the interface. */
  get lang(): string {
    return this.locale.lang;
  }

  /** The content that is shown. */
  get content(): C {
    return this.#phase.content;
  }

  /** The learner's state, once there is one. */
  get state(): S | undefined {
    return this.#phase.state;
  }

  /** Where the answers are. */
  get kept(): Kept {
    return this.#phase.kept;
  }

  /** The level of headings inside the widget. */
  get level(): number {
    return wholeNumber(this.host, 'heading-level', this.host.headingLevel, 1, 5, 2) + 1;
  }

  /** What tells this activity from others of the page, in the events and for what is kept. */
  get id(): string {
    const deck = this.description.deck?.(this.host);
    return this.host.activityId || this.host.localName + (deck ? `:${deck}` : '');
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
    };
  }

  /** What has come later, once it is there; undefined if it cannot be fetched, which is then said. */
  async loadRest(): Promise<L | undefined> {
    this.need(true);
    await this.host.updateComplete;
    if (!this.laterModule) this.say(notLoadedText(this.msg), {seen: true});
    return this.laterModule;
  }

  /** Draws what comes later; as long as it is on its way, a line says so, or that it could not be loaded. */
  later(draw: (part: L) => unknown): unknown {
    if (this.laterModule) return draw(this.laterModule);
    this.#isAsked = true;
    return this.notLoaded;
  }

  /** A line that says that the rest is on its way, if that takes long, or that it could not be loaded. */
  get notLoaded(): unknown {
    const isAlone = !this.#phase.fitted;
    return this.hasFailed || this.isSlow ? notLoaded(this.msg, this.#isPending, isAlone) : nothing;
  }

  /** Asks for all that comes later. What is shown stays, and goes on with it. */
  need(again = false): void {
    if (this.#later || this.#isPending || (this.hasFailed && !again)) return;
    this.#isPending = true;
    pending.set(this.host, new Promise((resolve) => (this.#settle = resolve)));
    const {locale, description} = this;
    const parts = loadedParts(description);
    if (parts && locale.isComplete) this.#goOn(parts);
    else void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const {host, locale, description} = this;
    const fetched = () => importParts(description, locale.loadComplete());
    try {
      // Retried once if the page has a quick exit: it must not be shown without that button.
      const parts = await this.slowly(host.quickExit ? fetched().catch(fetched) : fetched());
      this.hasFailed = false;
      this.#goOn(parts);
    } catch (error) {
      console.error('power-widgets:', error);
      this.hasFailed = true;
      this.#end();
    }
  }

  /** What was asked for is drawn next, or cannot be fetched. */
  #end(): void {
    this.#isPending = false;
    pending.delete(this.host);
    this.#settle?.();
    this.host.requestUpdate();
  }

  #goOn([{CompletePhase}, later]: NonNullable<ReturnType<typeof loadedParts<L>>>): void {
    this.#later = later;
    this.#next = new CompletePhase(this, later, this.#phase as OpeningPhase<H, C, S, L>);
    this.host.requestUpdate();
  }

  /** Shows a line if an answer takes long. */
  async slowly<T>(answer: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.#showSlow(true), LOADING_LINE_DELAY_MS);
    return answer.finally(() => {
      clearTimeout(timer);
      this.#showSlow(false);
    });
  }

  #showSlow(isSlow: boolean): void {
    if (isSlow !== this.isSlow) this.host.requestUpdate();
    this.isSlow = isSlow;
  }

  /** Takes over a state, or (`undefined`) begins again. What does not fit the content is left out. */
  give(state: unknown): void {
    if (state === undefined) this.description.forget?.(this.host);
    this.#phase.give(state);
  }

  /** Takes over what the learner just did, and keeps it. `typed` words are kept when the learner pauses. */
  update(change: Changed<S>, typed = false): void {
    this.#phase.update(change, typed);
    this.host.requestUpdate();
  }

  /** Begins again with another state, and keeps that. */
  replace(state: S): void {
    this.#phase.replace(state);
    this.host.requestUpdate();
  }

  /** Tells the page what the learner did, once the step that it belongs to is whole. Never pass what they wrote. */
  report(verb: ActivityVerb, progress: number, more: Partial<ActivityDetail> = {}): void {
    const widget = (this.host.constructor as typeof PowerElement).tag.replace('power-', '');
    const event = new PowerActivityEvent({verb, widget, activity: this.id, progress, lang: this.lang, ...more});
    queueMicrotask(() => this.host.dispatchEvent(event));
  }

  /** Says a status message to a screen reader; words of the content in their own language. `seen`: to everyone. */
  say(message: string, {lang = this.lang, seen = false} = {}): void {
    this.#announcer.say(message, lang, seen);
  }

  /** Puts the focus on what `selector` names after the next update: the learner has just gone there. */
  focus(selector: string): void {
    this.#announcer.clear();
    this.pendingFocus = selector;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    connect(this);
  }

  hostDisconnected(): void {
    disconnect(this);
  }

  /** The learner acts, or a sign says that they are about to. */
  onEvent(type: string): void {
    // The space that the page keeps free is given up with the first act of the learner: what moves then is expected to.
    if (ACTION_EVENTS.includes(type)) this.showState('begun', true);
    this.need(type === 'click' || type === 'toggle');
    if (type === 'toggle') this.host.requestUpdate();
  }

  /** The page is printed, or the connection is back. */
  onPageEvent(type: string): void {
    if (type === 'online') {
      if (this.hasFailed) this.need(true);
      return;
    }
    this.need();
    // Drawn at once: the browser takes the page as it is when the event ends.
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
    (this.host as unknown as {performUpdate(): void}).performUpdate();
  }

  hostUpdate(): void {
    this.#phase.hostUpdate();
    this.#next?.hostUpdate();
    // What is shown stays until there is something to take its place.
    if (this.#next && (this.#next.isReady || !this.#phase.isReady)) {
      this.#phase = this.#next;
      this.#next = undefined;
      this.laterModule = this.#later;
      this.#end();
    }
  }

  hostUpdated(): void {
    const {host} = this;
    keepTexts(host.renderRoot);
    if (this.#isServed) {
      this.#isServed = false;
      return host.requestUpdate();
    }
    const {isReady, fitted} = this.#phase;
    if (isReady && !this.#isDrawn) {
      this.#isDrawn = true;
      // A page that measures what is in it when that has loaded learns of it, as of an image.
      host.dispatchEvent(new BuiltInEvent('load'));
      whenIdle(this);
    }
    if (this.#isAsked) this.need();
    this.#isAsked = false;
    const progress = fitted && this.description.progress(fitted, host);
    if (!this.#isInitialized && progress !== undefined) {
      this.#isInitialized = true;
      this.report('initialized', progress);
    }
    this.showState('done', progress === 1);
    if (!this.pendingFocus) return;
    const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
    const target = find(this.pendingFocus);
    if (target) this.pendingFocus = undefined;
    // If it is still to come, and the focus is lost, a line that says so takes it.
    if (target || !builtIn(document, 'querySelector')(':focus-within')) (target ?? find('.notice'))?.focus();
  }

  /** The first view is there: what a learner has kept on this device is asked for, and all else is fetched for when it is needed. */
  idle(): void {
    const {description} = this;
    // If it cannot be fetched, it is asked for when it is needed.
    importParts(description).then(
      ([{atIdle}]) => atIdle(this),
      () => {},
    );
  }

  /** The card in the language and direction of its words: title and introduction, `body`, and what can be done with the answers. */
  render(body: (state: S, content: C) => unknown, showsIntro: (state: S) => boolean): TemplateResult {
    const phase = this.#phase;
    if (!phase.isReady || this.#isServed) return waiting(this.msg, this.isSlow);
    const {fitted: state} = phase;
    return card(this, phase.parts(), state && {main: body(state, this.content), showsIntro: showsIntro(state)});
  }

  /** A custom state, for the styles of the page: `power-quiz:state(done)`. */
  showState(name: 'begun' | 'done' | 'broken', isOn: boolean): void {
    if (isOn) (this.#internals ??= this.host.attachInternals?.())?.states?.add(name);
    else this.#internals?.states?.delete(name);
  }
}
