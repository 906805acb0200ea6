import {html, nothing} from 'lit';
import {laterStyles} from '../../design/later/later.styles.js';
import {print} from '../../design/later/print.styles.js';
import {ContentController} from '../../content/later/content-controller.js';
import {contentFrom, contentNotice} from '../../content/later/content-notice.js';
import type {Change, Changed} from '../../keeping/change.js';
import {builtIn} from '../../element/built-in.js';
import {followTheme} from '../../element/later/follow-theme.js';
import {changeAt} from '../../keeping/later/paths.js';
import type {Kept} from '../../keeping/kept.js';
import {mapsOf} from '../../keeping/later/record.js';
import {otherWords, otherWordsText} from '../../keeping/later/other-words.js';
import {StoreController} from '../../keeping/later/store.js';
import type {ExportDocument} from '../../taking/later/export-document.js';
import type {ExportMethod} from '../../taking/later/take-along.js';
import {TakeAlongMenu} from '../../taking/later/take-along-menu.js';
import type {CardParts, LaterPart, TitledContent, ActivityPhase} from '../activity.js';
import type {ActivityController} from '../activity-controller.js';
import {loadingText, retryLabel} from '../card.js';
import type {OpeningPhase} from '../opening-phase.js';
import type {PowerElement} from '../power-element.js';
import type {AnyState} from '../state.js';
import {about} from './about.js';
import {addStyles} from './class-styles.js';
import {Attempt, type ToKeep} from './attempt.js';
import {keepOwnKeys} from './own-keys.js';
import {QuickExit} from './quick-exit.js';

/** The learner's way with everything that is loaded later: content of the host, a saved or given state, and what can be done with the answers. */
export class CompletePhase<
  H extends PowerElement,
  C extends TitledContent,
  S extends AnyState,
  L extends LaterPart<C>,
> implements ActivityPhase<C, S> {
  readonly #activity: ActivityController<H, C, S, L>;
  readonly #later: L;
  readonly #attempt: Attempt<C, S>;
  readonly #content: ContentController<C>;
  readonly #store: StoreController;
  readonly #menu: TakeAlongMenu;
  #exit: QuickExit | undefined;
  /** How many texts from another tab differ. */
  #others = 0;
  /** The opening, until the store has found out what is saved. */
  #opening: OpeningPhase<H, C, S, L> | undefined;

  constructor(activity: ActivityController<H, C, S, L>, later: L, opening: OpeningPhase<H, C, S, L>) {
    const {host, description, locale} = activity;
    this.#activity = activity;
    this.#later = later;
    this.#opening = opening;
    this.#attempt = new Attempt((content, kept) => description.read(host, later, content, kept));
    this.#content = new ContentController<C>(host, {
      english: later.english,
      locale,
      reader: later,
      slowly: (answer) => activity.slowly(answer),
    });
    this.#store = new StoreController(host, (path) => path.some((key) => description.words?.includes(key)), opening.address);
    this.#menu = new TakeAlongMenu(host, {
      locale,
      store: this.#store,
      say: (message, seen) => activity.say(message, {lang: '', seen}),
      document: () => {
        const document = description.document(host, later);
        return this.signed({...document, blocks: [...document.blocks, ...about(locale, this.content).blocks]});
      },
      erase: () => {
        description.forget?.(host);
        this.#attempt.erase();
        this.#begin();
        activity.report('reset', 0);
      },
      mayKeep: () => host.persist !== 'none' || this.#store.isOnDevice,
    });
    this.#takeFocus();
    activity.take = (method: ExportMethod, source: ExportDocument) => this.#menu.take(method, this.signed(source));
    followTheme(host, activity.page);
    // From now on each language comes whole. Only one that is on its way now is still fetched; if that fails, its first view stays.
    locale.loadComplete().catch(() => {});
    keepOwnKeys(host.renderRoot as ShadowRoot);
    addStyles(host, [laterStyles, print], later.styles ?? []);
  }

  /** Decides what has the focus if the rest comes late. */
  #takeFocus(): void {
    const activity = this.#activity;
    const {host} = activity;
    const notice = host.shadowRoot!.activeElement?.closest('.notice');
    // The notice goes, and so would the focus.
    if (notice && !activity.pendingFocus) activity.focus(notice.closest('details') ? '.take-along summary' : '.title');
    // Somebody who has gone on elsewhere on the page is not called back.
    if (builtIn(document, 'querySelector')(':focus-within') && !host.matches(':focus-within')) activity.pendingFocus = undefined;
  }

  get content(): C {
    return this.#content.value;
  }

  get fitted(): S | undefined {
    return this.#isBlocked ? undefined : this.#attempt.fitted;
  }

  get state(): S | undefined {
    return this.#attempt.state;
  }

  get kept(): Kept {
    return this.#store.kept;
  }

  /** True if the content of the host cannot be used. */
  get #isBroken(): boolean {
    return !!this.#content.problem;
  }

  get isReady(): boolean {
    return this.#activity.locale.ready && this.#store.ready && this.#content.settled;
  }

  /** True if the host's content cannot be shown and must not be replaced. */
  get #isBlocked(): boolean {
    return !!this.#content.problem && !!this.#activity.description.isStrict?.(this.#activity.host);
  }

  /** The document to take along, with a line that says where the content is from. */
  signed(source: ExportDocument): ExportDocument {
    const from = this.#from;
    return from ? {...source, blocks: [{tag: 'p', text: from}, ...source.blocks]} : source;
  }

  /** “Content from …”, if the content is from another site. */
  get #from(): string | undefined {
    return contentFrom(this.#activity.msg, this.#content.from);
  }

  hostUpdate(): void {
    const {host, id} = this.#activity;
    this.#takeGiven();
    this.#content.look();
    if (this.#store.open(id, host.persist)) this.#attempt.open();
    this.#takeFound();
    this.#menu.sayIfRefused();
    this.#sayOthers();
    this.#activity.showState('broken', this.#isBroken);
    if (host.quickExit) this.#exit ??= new QuickExit(host);
    if (!this.isReady || this.#isBlocked) return;
    this.#prepare();
    this.#attempt.settle();
  }

  /** Continues with a state that the page gave to the opening, even if it was given while the device was being read. */
  #takeGiven(): void {
    const {given} = this.#opening ?? {};
    if (given === undefined) return;
    this.#opening!.given = undefined;
    this.#attempt.give(given);
  }

  /** Continues with what the store has found since the last call. */
  #takeFound(): void {
    const found = this.#store.takeFound();
    if (!found) return;
    const {fitted, hasActed} = this.#opening ?? {};
    this.#opening = undefined;
    // If nothing is saved, the learner continues with the state of the opening.
    if (fitted && !found.state) this.#attempt.goOn(fitted);
    else if (this.#attempt.take(found.state, found.content, found.archive)) this.#begin();
    else this.#store.begin();
    if (!hasActed) return;
    // What the learner did in the opening is added to what is saved, here too if the device could not be read.
    this.#prepare();
    this.update(mapsOf(fitted as unknown as Change) as Changed<S>, false);
    this.#store.leaveEarly();
  }

  #begin(): void {
    // A page that reads `state` must never find it missing again once there was one.
    if (this.isReady && !this.#isBlocked && !this.#content.changed) this.#prepare();
    this.#activity.host.requestUpdate();
  }

  /** Makes sure that there is a state that fits the content. */
  #prepare(): void {
    const {host, description} = this.#activity;
    const attempt = this.#attempt;
    const {content} = this;
    const isPutAside = attempt.show(content, description.selection?.(host, content, this.#later), this.#isBroken);
    this.#store.hold(attempt.snapshot!);
    if (!isPutAside) return;
    // It is saved at once, so that the learner is told only once.
    queueMicrotask(() => {
      const {unkept} = attempt;
      if (unkept) this.replace(unkept);
    });
  }

  give(state: unknown): void {
    if (this.#attempt.give(state)) this.#begin();
  }

  update(change: Changed<S>, typed: boolean): void {
    // What another tab wrote is read first, so that the change is added to it.
    this.#takeFound();
    this.#keep(this.#attempt.update(change), typed);
  }

  replace(state: S): void {
    this.#keep(this.#attempt.replace(state));
  }

  #keep({change}: ToKeep<S>, typed = false): void {
    this.#store.keep(this.#attempt.snapshot!, change as Change | undefined, typed);
    this.#activity.host.requestUpdate();
  }

  /** Texts that differ are also announced, for people who do not see them. */
  #sayOthers(): void {
    const {length} = this.#store.others;
    if (length > this.#others) this.#activity.say(otherWordsText(this.#activity.msg));
    this.#others = length;
  }

  parts(): CardParts {
    const {msg, locale} = this.#activity;
    const {isPutAside} = this.#attempt;
    const from = this.#from;
    const {view: lines} = about(locale, this.content);
    const notice = contentNotice({
      msg,
      content: this.#content,
      problemText: this.#later.problemText,
      isReplaced: !this.#isBlocked,
      retry: this.#retry,
      loadingText: loadingText(msg),
      retryLabel: retryLabel(msg),
    });
    return {
      above: html`${this.#exit?.render(msg)} ${notice} ${from ? html`<p class="small">${from}</p>` : nothing}`,
      below: otherWords(msg, this.fitted, this.#store.others, this.#choose),
      isPutAside,
      hasAbout: lines.length > 0,
      takeAlong: {...this.#menu.parts(), about: lines},
    };
  }

  /** Loads the content again and moves the focus to the outcome, unless the learner has left the notice in the meantime. */
  readonly #retry = async (): Promise<void> => {
    const activity = this.#activity;
    const loaded = this.#content.retry();
    activity.say(loadingText(activity.msg));
    await loaded;
    if (activity.host.shadowRoot?.activeElement?.closest('.notice')) activity.focus('.notice, .title');
  };

  /** Uses the words that the learner chose, when another tab wrote other words in the same place. */
  readonly #choose = (path: string, words: string | undefined): void => {
    if (words !== undefined) this.update(changeAt(path.split('/'), words) as Changed<S>, false);
    this.#store.settle(path);
    this.#activity.focus('.take-along summary');
  };
}
