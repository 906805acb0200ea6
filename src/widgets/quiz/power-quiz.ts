import {html, nothing, type TemplateResult} from 'lit';
import {baseStyles} from '../../design/base.styles.js';
import {stonesStyles} from '../../design/stones.styles.js';
import {type Zone} from '../../design/stones.js';
import {ActivityController} from '../../element/activity-controller.js';
import {warn} from '../../element/attributes.js';
import {contentText} from '../../element/content-text.js';
import {heading} from '../../element/heading.js';
import {PowerElement} from '../../element/power-element.js';
import {short} from '../../element/short.js';
import {english} from '../../generated/quiz.js';
import {packs} from '../../generated/packs/quiz.js';
import {checkQuiz, type QuizContent} from './content.js';
import {exportQuiz, positionLine} from './export.js';
import {passes, readState, resultOf, situationsById, startAttempt, type QuizState} from './model.js';
import {
  attemptsOf,
  DEFAULT_DECK,
  DEFAULT_PASS_PERCENT,
  isAssessment,
  MODES,
  passPercentOf,
  quizProperties,
  readSelection,
  type QuizDeck,
} from './options.js';
import {quizStyles} from './power-quiz.styles.js';
import {gradeLine, resultView} from './result-view.js';
import {feedback, zoneChoice} from './situation-view.js';

/**
 * A quiz on short scenes from helping work: is the power of the role over-used, under-used, or used with skill?
 *
 * @tag power-quiz
 * @slot over-use - A picture in place of the two stones of over-use. It is decoration beside words: give an image alt="".
 * @slot skillful-use - The same for skillful use.
 * @slot under-use - The same for under-use.
 * @csspart eyebrow - The line above a situation that counts it.
 * @csspart zones - The three answers.
 * @csspart zone - One answer.
 * @csspart stones - The two stones of a zone.
 * @csspart tag - “Your answer” and “Best fit”.
 * @csspart feedback - What is said to an answer.
 * @csspart version - One of the three versions of a moment.
 * @csspart directions - The three counts of the result.
 * @csspart topics - The result by topic.
 * @csspart review - The situations to look at again.
 * @csspart name - The names of the zones, and small headings.
 */
export class PowerQuiz extends PowerElement {
  static override readonly styles = [...baseStyles, stonesStyles, quizStyles];

  static override properties = {...PowerElement.properties, ...quizProperties};

  /** The list of situations: `quick-6`, `standard-12`, `form-a`, `form-b`, `form-c`, or one of the content file. */
  deck: QuizDeck = DEFAULT_DECK;
  /** `learning` gives feedback at once and no grade; `assessment` at the end, with a pass mark. */
  mode: (typeof MODES)[number] = 'learning';
  /** The share of fitting answers that passes an assessment, in percent. */
  passPercent: number = DEFAULT_PASS_PERCENT;
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

  /** Check was pressed without a choice. */
  #unchosen = false;

  readonly #activity: ActivityController<QuizContent, QuizState> = new ActivityController(this, {
    english,
    packs,
    check: checkQuiz,
    // An assessment and a learning quiz on one page keep their answers apart.
    deck: () => (this.deck || DEFAULT_DECK) + (this.#assessing ? ':assessment' : ''),
    selection: (content) => this.#asked(content),
    read: (content, kept) => readState(content, kept, this.#asked(content)) ?? this.#start(content, 1),
    progress: ({answers, items}) => Object.keys(answers).length / items.length || 0,
    document: () => exportQuiz({...this.#view, open: this.#open, grade: this.#grade}),
    strict: () => this.#assessing,
  });

  /** The learner's way through the quiz, as plain JSON. Setting it shows it; what does not fit the content is left out. */
  get state(): QuizState | undefined {
    return this.#activity.state;
  }
  set state(state: QuizState | undefined) {
    this.#activity.give(state);
  }

  get #assessing(): boolean {
    return isAssessment(this);
  }

  /** The best fits may be seen. */
  get #open(): boolean {
    return !this.#assessing || !!this.state?.done;
  }

  get #view() {
    const {msg, lang, content, state, level} = this.#activity;
    return {msg, lang, content, state: state!, level};
  }

  get #grade(): string | undefined {
    const {msg, lang} = this.#activity;
    return this.#assessing && this.state?.done
      ? gradeLine(msg, lang, resultOf(this.#activity.content, this.state), passPercentOf(this))
      : undefined;
  }

  /** What the attributes ask for, in one word. A state belongs to it. */
  #asked(content: QuizContent): string {
    return JSON.stringify([readSelection(this, content), this.#assessing, this.seed]);
  }

  #start(content: QuizContent, attempt: number): QuizState {
    const selection = readSelection(this, content);
    const seed = this.seed ?? this.state?.seed ?? Math.random().toString(36).slice(2);
    const asked = this.#asked(content);
    const state = startAttempt(content, selection, seed, attempt, asked);
    if (state.items.length) return state;
    warn(this, `no scene is left for topics="${short(this.topics)}" professions="${short(this.professions)}"; the whole deck is used`);
    return startAttempt(content, {...selection, topics: [], professions: []}, seed, attempt, asked);
  }

  readonly #choose = (draft: Zone): void => {
    this.#unchosen = false;
    this.#activity.update({draft});
  };

  /** Takes the chosen zone as the answer: with feedback while learning, on to the next in an assessment. */
  readonly #check = (): void => {
    const {items, position, draft, answers} = this.state!;
    if (!draft) {
      this.#unchosen = true;
      return this.#activity.focus('.zone input');
    }
    const id = items[position]!;
    this.#activity.update({answers: {[id]: draft}, draft: this.#assessing ? draft : null});
    const progress = Object.keys({...answers, [id]: draft}).length / items.length;
    this.#activity.report('answered', progress, {response: {item: id, choice: draft}});
    if (progress < 1) this.#activity.report('progressed', progress);
    if (this.#assessing) this.#go(position + 1);
    else this.#activity.focus('.feedback-title');
  };

  readonly #next = (): void => this.#go(this.state!.position + 1);

  #go(position: number): void {
    const {items, answers} = this.state!;
    this.#unchosen = false;
    const open = items.findIndex((id) => !answers[id]);
    if (position >= items.length) {
      if (open < 0) return this.#finish();
      // The content has changed on the way: what was not asked yet is asked now.
      position = open;
    }
    this.#activity.update({position, draft: this.#assessing ? (answers[items[position]!] ?? null) : null});
    this.#activity.focus('.position');
  }

  #finish(): void {
    this.#activity.update({done: true});
    this.#activity.focus('.result-title');
    const result = resultOf(this.#activity.content, this.state!);
    const {fitting, total} = result;
    const score = {scaled: fitting / total, raw: fitting, min: 0, max: total};
    this.#activity.report('completed', 1, this.#assessing ? {score} : {});
    if (this.#assessing) this.#activity.report(passes(result, passPercentOf(this)) ? 'passed' : 'failed', 1, {score});
  }

  readonly #again = (): void => {
    this.#activity.replace(this.#start(this.#activity.content, this.state!.attempt + 1));
    this.#activity.focus('.position');
    this.#activity.report('reset', 0);
  };

  protected override render(): TemplateResult {
    return this.#activity.render(
      () => this.#renderQuiz(),
      ({done, position, answers}) => !done && !position && !Object.keys(answers).length,
    );
  }

  #renderQuiz(): TemplateResult {
    if (!this.state!.done) return this.#renderSituation();
    const {content, state} = this.#activity;
    return html`${resultView({...this.#view, result: resultOf(content, state!), grade: this.#grade})} ${this.#renderAgain()}`;
  }

  #renderSituation(): TemplateResult {
    const {msg, lang, content, level} = this.#activity;
    const {items, position, answers, draft} = this.state!;
    if (!items.length) {
      return html`<p>${msg('No scene fits what this page asks for.', {id: 'quiz.nothing', desc: 'Where the host leaves out all situations'})}</p>`;
    }
    const placed = situationsById(content).get(items[position]!)!;
    const answer = this.#assessing ? undefined : answers[placed.situation.id];
    return html`${heading(level, positionLine(msg, lang, position + 1, items.length), 'eyebrow', 'position')}
      <p class="situation">${contentText(content, placed.situation.text)}</p>
      ${zoneChoice({msg, unchosen: this.#unchosen, chosen: answer ?? draft, best: answer && placed.situation.zone, choose: this.#choose})}
      ${answer ? feedback({msg, content, placed, answer, level: level + 1, ownPictures: !!this.querySelector('[slot$=-use]')}) : nothing}
      <div class="actions">
        ${
          this.#assessing && position
            ? html`<button part="button" @click=${() => this.#go(position - 1)}>
              ${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}
            </button>`
            : nothing
        }
        <button part="button primary" class="primary end" @click=${answer ? this.#next : this.#check}>${this.#onwardLabel(!!answer)}</button>
      </div>`;
  }

  #onwardLabel(answered: boolean): string {
    const {msg} = this.#activity;
    const {items, position} = this.state!;
    if (!answered && !this.#assessing) return msg('Check', {id: 'common.check', desc: 'Button: checks the chosen answer'});
    if (position < items.length - 1) return msg('Next situation', {id: 'quiz.next', desc: 'Button: to the next situation'});
    return answered
      ? msg('See how it went', {id: 'quiz.to-result', desc: 'Button after the last situation'})
      : msg('Finish', {id: 'quiz.finish', desc: 'Button at the end of an assessment'});
  }

  #renderAgain(): TemplateResult {
    const {msg, state} = this.#activity;
    const allowed = attemptsOf(this);
    return !this.#assessing || !allowed || state!.attempt < allowed
      ? html`<div class="actions">
          <button part="button primary" class="primary" @click=${this.#again}>
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
