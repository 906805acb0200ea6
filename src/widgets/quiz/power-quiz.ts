import {html, nothing, type TemplateResult} from 'lit';
import {baseStyles} from '../../design/base.styles.js';
import {stonesStyles} from '../../design/stones.styles.js';
import {type Zone} from '../../design/stones.js';
import {PowerActivityEvent, type ActivityDetail} from '../../element/activity.js';
import {Announcer} from '../../element/announcer.js';
import {allowedValue, warnAttribute, wholeNumber} from '../../element/attributes.js';
import {card} from '../../element/card.js';
import {ContentController} from '../../element/content.js';
import {contentNotice} from '../../element/content-notice.js';
import {contentText} from '../../element/content-text.js';
import {heading} from '../../element/heading.js';
import {LocaleController} from '../../element/locale.js';
import {PowerElement} from '../../element/power-element.js';
import {PERSIST, StoreController} from '../../element/store.js';
import {TakeAlongMenu} from '../../element/take-along-menu.js';
import {english} from '../../generated/quiz.js';
import {packs} from '../../generated/packs/quiz.js';
import {checkQuiz, type QuizContent} from './content.js';
import {exportQuiz, positionLine} from './export.js';
import {readState, resultOf, situationsById, startAttempt, type QuizState, type Selection} from './model.js';
import {
  attemptsOf,
  DEFAULT_DECK,
  DEFAULT_PASS_PERCENT,
  isAssessment,
  MODES,
  passPercentOf,
  quizProperties,
  readSelection,
} from './options.js';
import {quizStyles} from './power-quiz.styles.js';
import {gradeLine, resultView} from './result-view.js';
import {feedback, zoneChoice} from './situation-view.js';

/**
 * A quiz on short scenes from helping work: is the power of the role over-used, under-used, or used with skill?
 *
 * @tag power-quiz
 * @attr {string} src - The address of a content file (JSON); `{lang}` in it is replaced by the reader's language.
 * @attr {1|2|3|4|5} heading-level - The level of the widget's heading.
 * @attr {'auto'|'light'|'dark'|'contrast'|'host'} theme - `auto` follows the color scheme of the page.
 * @attr {'none'|'session'|'device'} persist - How long answers are kept.
 * @attr {string} activity-id - The key of the saved answers and of the events.
 * @slot - What stands here while the script is not there yet, or never comes: a link to the quiz, a sentence.
 * @csspart card - The card around everything.
 * @csspart zones - The three answers.
 * @csspart zone - One answer.
 * @csspart feedback - What is said to an answer.
 * @csspart notice - The line about content that could not be loaded.
 * @csspart take-along - Where the answers are, and what can be done with them.
 * @cssprop --power-accent - The color of buttons and small headings.
 * @cssprop --power-paper - The background of the card.
 * @cssprop --power-ink - The color of the text.
 * @fires {PowerActivityEvent} power-activity - What the learner did. It holds ids and numbers, never text.
 */
export class PowerQuiz extends PowerElement {
  static override readonly styles = [...baseStyles, stonesStyles, quizStyles];

  static override properties = {...PowerElement.properties, ...quizProperties};

  /** The list of situations: `quick-6`, `standard-12`, `form-a`, `form-b`, `form-c`, or one of the content file. */
  deck: string = DEFAULT_DECK;
  /** `learning` gives feedback at once and no grade; `assessment` at the end, with a pass mark. */
  mode: (typeof MODES)[number] = 'learning';
  /** The share of fitting answers that passes an assessment, in percent. */
  passPercent = DEFAULT_PASS_PERCENT;
  /** How many attempts an assessment allows; 0 for any number. */
  attempts = 0;
  /** Decides the order of the situations; by default it differs for each reader. */
  seed?: string;
  /** Only situations of these topics (ids, with spaces between). */
  topics = '';
  /** Only situations of these professions (ids, with spaces between). */
  professions = '';
  /** Leaves out situations about undress, touch and sexual remarks. */
  hideSensitive = false;
  /** A content file as an object; it goes before `src`. */
  content?: QuizContent;

  #state: QuizState | undefined;
  /** What was kept or given, until the content it belongs to is there. */
  #given: unknown;
  #shown: QuizContent | undefined;
  #selected = '';
  #restored = false;
  #initialized = false;
  /** What takes the focus after the next update: the learner has just gone there. */
  #focus: string | undefined;
  /** Check was pressed without a choice. */
  #unchosen = false;

  readonly #locale = new LocaleController(this, packs);
  readonly #content = new ContentController<QuizContent>(this, {english, locale: this.#locale, check: checkQuiz});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController(this, {
    activity: () => this.#activity,
    persist: () => allowedValue(this, 'persist', this.persist, PERSIST, 'session'),
    restore: (kept) => {
      if (kept || this.#restored) this.state = kept as QuizState | undefined;
      this.#restored = true;
    },
  });
  readonly #menu = new TakeAlongMenu(this, {
    locale: this.#locale,
    store: this.#store,
    announcer: this.#announcer,
    document: () => exportQuiz({...this.#view, open: this.#open, grade: this.#grade}),
    erase: () => {
      this.state = undefined;
      this.#report('reset', 0);
    },
    mayKeep: () => this.persist !== 'none',
  });

  /** The learner's way through the quiz, as plain JSON. Setting it shows it; what does not fit the content is left out. */
  get state(): QuizState | undefined {
    return this.#state;
  }
  set state(state: QuizState | undefined) {
    this.#given = state;
    this.#state = this.#shown = undefined;
    this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.#initialized && this.#state) {
      this.#initialized = true;
      this.#report('initialized', 0);
    }
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  get #activity(): string {
    return this.activityId ?? `power-quiz:${this.deck}`;
  }

  get #assessing(): boolean {
    return isAssessment(this);
  }

  /** The best fits may be seen. */
  get #open(): boolean {
    return !this.#assessing || !!this.#state?.done;
  }

  get #view() {
    return {msg: this.#locale.msg, lang: this.#locale.lang, content: this.#content.value, state: this.#state!};
  }

  get #scaled(): number {
    const {fitting, total} = resultOf(this.#content.value, this.#state!);
    return total && fitting / total;
  }

  get #grade(): string | undefined {
    const {msg, lang} = this.#locale;
    return this.#assessing && this.#state?.done ? gradeLine(msg, lang, this.#scaled, passPercentOf(this)) : undefined;
  }

  get #mayStartAgain(): boolean {
    const allowed = attemptsOf(this);
    return !this.#assessing || !allowed || this.#state!.attempt < allowed;
  }

  /** Brings the state and the content together: after a change of language, of content, of attributes, or of what was kept. */
  #prepare(): void {
    const content = this.#content.value;
    const selection = readSelection(this, content);
    const selected = JSON.stringify([selection, this.seed]);
    if (content === this.#shown && selected === this.#selected) return;
    const keep = !this.#state || !this.#selected || selected === this.#selected || content !== this.#shown;
    this.#state = (keep ? readState(content, this.#state ?? this.#given) : undefined) ?? this.#start(content, selection, 1);
    this.#shown = content;
    this.#selected = selected;
  }

  #start(content: QuizContent, selection: Selection, attempt: number): QuizState {
    const seed = this.seed ?? this.#state?.seed ?? Math.random().toString(36).slice(2);
    const state = startAttempt(content, selection, seed, attempt);
    if (state.items.length) return state;
    warnAttribute(this, 'topics', `${this.topics} ${this.professions}`.trim(), 'the whole deck, as nothing is left,');
    return startAttempt(content, {...selection, topics: [], professions: [], hideSensitive: selection.hideSensitive}, seed, attempt);
  }

  #update(change: Partial<QuizState>): void {
    this.#state = {...this.#state!, ...change};
    this.#store.save(this.#state as unknown as Record<string, unknown>);
    this.requestUpdate();
  }

  #report(verb: ActivityDetail['verb'], progress: number, more: Partial<ActivityDetail> = {}): void {
    this.dispatchEvent(
      new PowerActivityEvent({verb, widget: 'quiz', activity: this.#activity, progress, lang: this.#locale.lang, ...more}),
    );
  }

  readonly #choose = (draft: Zone): void => {
    this.#unchosen = false;
    this.#update({draft});
  };

  /** Takes the chosen zone as the answer: with feedback while learning, on to the next in an assessment. */
  readonly #check = (): void => {
    const {items, position, draft, answers} = this.#state!;
    if (!draft) {
      this.#unchosen = true;
      this.#focus = '.zone input';
      this.requestUpdate();
      return;
    }
    const id = items[position]!;
    const answered = {...answers, [id]: draft};
    this.#update({answers: answered, draft: this.#assessing ? draft : null});
    const progress = Object.keys(answered).length / items.length;
    this.#report('answered', progress, {response: {item: id, choice: draft}});
    if (progress < 1) this.#report('progressed', progress);
    if (this.#assessing) this.#go(position + 1);
    else this.#focus = '.feedback-title';
  };

  readonly #next = (): void => this.#go(this.#state!.position + 1);

  #go(position: number): void {
    const {items, answers} = this.#state!;
    if (position >= items.length) return this.#finish();
    this.#update({position, draft: this.#assessing ? (answers[items[position]!] ?? null) : null});
    this.#focus = '.position';
  }

  #finish(): void {
    this.#update({done: true});
    this.#focus = '.result-title';
    const {fitting, total} = resultOf(this.#content.value, this.#state!);
    const score = {scaled: this.#scaled, raw: fitting, min: 0, max: total};
    if (!this.#assessing) return this.#report('completed', 1);
    this.#report('completed', 1, {score});
    this.#report(this.#scaled * 100 >= passPercentOf(this) ? 'passed' : 'failed', 1, {score});
  }

  readonly #again = (): void => {
    const content = this.#content.value;
    this.#state = this.#start(content, readSelection(this, content), this.#state!.attempt + 1);
    this.#store.replace(this.#state as unknown as Record<string, unknown>);
    this.#focus = '.position';
    this.#report('reset', 0);
  };

  protected override render(): TemplateResult {
    if (!this.#locale.ready || !this.#store.ready || this.#content.loading) return html`<slot></slot>`;
    // In an assessment nothing stands in for the host's content.
    const blocked = this.#assessing && this.#content.problem;
    if (!blocked) this.#prepare();
    return card(
      this,
      this.#locale,
      html`${contentNotice(this.#locale.msg, this.#content, !blocked)} ${blocked ? nothing : this.#renderQuiz()} ${this.#announcer.render()}`,
    );
  }

  #renderQuiz(): TemplateResult {
    const content = this.#content.value;
    const {done, position, answers} = this.#state!;
    const level = wholeNumber(this, 'heading-level', this.headingLevel, 1, 5, 2);
    const first = !position && !Object.keys(answers).length;
    return html`<header class="stack" id="title">${heading(level, contentText(content, content.title), 'title')}
        ${first && !done ? html`<p>${contentText(content, content.intro)}</p>` : nothing}</header>
      ${
        done
          ? resultView({...this.#view, result: resultOf(content, this.#state!), grade: this.#grade, level: level + 1})
          : this.#renderSituation(level + 1)
      }
      ${done ? this.#renderAgain() : nothing} ${this.#menu.render()}`;
  }

  #renderSituation(level: number): TemplateResult {
    const {msg, lang} = this.#locale;
    const content = this.#content.value;
    const {items, position, answers, draft} = this.#state!;
    const placed = situationsById(content).get(items[position]!)!;
    const answer = this.#assessing ? undefined : answers[placed.situation.id];
    const last = position === items.length - 1;
    return html`${heading(level, positionLine(msg, lang, position + 1, items.length), 'eyebrow position')}
      <p class="situation">${contentText(content, placed.situation.text)}</p>
      ${zoneChoice({msg, unchosen: this.#unchosen, chosen: answer ?? draft, best: answer && placed.situation.zone, choose: this.#choose})}
      ${answer ? feedback({msg, content, placed, answer, level: level + 1}) : nothing}
      <div class="actions">
        ${
          this.#assessing && position
            ? html`<button @click=${() => this.#go(position - 1)}>
              ${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}
            </button>`
            : nothing
        }
        ${
          answer
            ? html`<button class="primary end" @click=${this.#next}>
              ${
                last
                  ? msg('See how it went', {id: 'quiz.to-result', desc: 'Button after the last situation'})
                  : msg('Next situation', {id: 'quiz.next', desc: 'Button: to the next situation'})
              }
            </button>`
            : html`<button class="primary end" @click=${this.#check}>
              ${
                this.#assessing
                  ? last
                    ? msg('Finish', {id: 'quiz.finish', desc: 'Button at the end of an assessment'})
                    : msg('Next situation', {id: 'quiz.next', desc: 'Button: to the next situation'})
                  : msg('Check', {id: 'quiz.check', desc: 'Button: checks the chosen zone'})
              }
            </button>`
        }
      </div>`;
  }

  #renderAgain(): TemplateResult {
    const {msg} = this.#locale;
    return this.#mayStartAgain
      ? html`<div class="actions">
          <button class="primary" @click=${this.#again}>
            ${msg('Another round, with other versions', {id: 'quiz.again-button', desc: 'Button: starts again with other scenes of the same topics'})}
          </button>
        </div>`
      : html`<p class="small">${msg('No attempts are left.', {id: 'quiz.no-attempts', desc: 'At the end of an assessment'})}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-quiz': PowerQuiz;
  }
}
