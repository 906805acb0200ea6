import {html, nothing, type TemplateResult} from 'lit';
import {baseStyles} from '../../design/base.styles.js';
import {stonesStyles} from '../../design/stones.styles.js';
import {toJson} from '../../element/json.js';
import type {Zone} from '../../subject/zones.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {booleanAttribute, enumerated, warn} from '../../element/attributes.js';
import {heading} from '../../element/heading.js';
import {PowerElement} from '../../activity/power-element.js';
import {short} from '../../element/short.js';
import {english} from '../../generated/quiz.js';
import {packs} from '../../generated/packs/quiz.js';
import {actions, endActions} from './actions-view.js';
import {onwardLabel, showLabel} from './words.js';
import type {QuizContent} from './content.js';
import {exportQuiz} from './export.js';
import {positionLine} from './words.js';
import {
  DEFAULT_DECK,
  passedIn,
  passes,
  progressOf,
  readState,
  resultOf,
  situationsById,
  startAttempt,
  type Placed,
  type QuizResult,
  type QuizState,
} from './model.js';
import {attemptsOf, DEFAULT_PASS_PERCENT, MODES, passPercentOf, readSelection, type QuizDeck} from './options.js';
import {quizStyles} from './power-quiz.styles.js';
import {resultView} from './result-view.js';
import {gradeLine} from './words.js';
import {contentNote, feedback, zoneChoice} from './situation-view.js';
import type {QuizView} from './view.js';

/** What may change where the learner goes on. */
type Moved = Partial<Pick<QuizState, 'items' | 'passedOn' | 'done'>>;

/** The quizzes of the page: what is passed on in one is asked in no other. */
const quizzes = new Set<PowerQuiz>();

export type {QuizDeck};

/** What reads a content file, for a page that gives one. */
const loadReader = () => import('./later/index.js');

/**
 * A quiz on short scenes from helping work: is the power of the role over-used, under-used, or used with skill?
 *
 * @tag power-quiz
 * @slot over-use - A picture in place of the two stones of over-use. It is decoration beside words: give an image alt="".
 * @slot skillful-use - The same for skillful use.
 * @slot under-use - The same for under-use.
 * @slot support - Whom a learner can turn to: beside what a sensitive scene is about, and after a scene in which the practitioner is the one wronged. Nothing stands here unless the page names somebody.
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
  static override readonly tag = 'power-quiz';
  static override readonly styles = [...baseStyles, stonesStyles, quizStyles];

  static override properties = {
    deck: {},
    mode: {noAccessor: true},
    passPercent: {type: Number, attribute: 'pass-percent'},
    attempts: {type: Number},
    seed: {},
    topics: {},
    professions: {},
    hideSensitive: {converter: booleanAttribute, attribute: 'hide-sensitive'},
    content: {attribute: false},
  };

  static {
    enumerated(this.prototype, 'mode', MODES, 'learning');
  }

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
  /** The scenes that the learner has passed on here, in any deck. */
  #passedOn: readonly string[] = [];
  /** The sensitive scene, or the triad with some, that the learner wants to see. */
  #shown = '';

  readonly #activity: ActivityController<QuizContent, QuizState> = new ActivityController(this, {
    english,
    packs,
    loadReader,
    // An assessment and a learning quiz on one page keep their answers apart.
    deck: () => (this.deck || DEFAULT_DECK) + (this.#assessing ? ':assessment' : ''),
    selection: (content) => this.#asked(content),
    read: (content, kept) => readState(content, kept, this.#asked(content)) ?? this.#start(content, 1, passedIn(content, kept)),
    progress: progressOf,
    document: () => exportQuiz(this.#view),
    forget: () => (this.#passedOn = []),
    strict: () => this.#assessing,
  });

  /** The learner's way through the quiz, as plain JSON. Setting it shows it; what does not fit the content is left out. */
  get state(): QuizState | undefined {
    return this.#activity.state;
  }
  set state(state: QuizState | undefined) {
    this.#activity.give(state);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    quizzes.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    quizzes.delete(this);
  }

  get #assessing(): boolean {
    return this.mode === 'assessment';
  }

  get #view(): QuizView {
    const isAssessment = this.#assessing;
    const isOpen = !isAssessment || !!this.state?.done;
    return {...this.#activity.view, result: this.#result, grade: this.#grade, isAssessment, isOpen};
  }

  get #grade(): string | undefined {
    const {msg, lang} = this.#activity;
    return this.#assessing && this.state?.done && this.#result.total ? gradeLine(msg, lang, this.#result, passPercentOf(this)) : undefined;
  }

  get #result(): QuizResult {
    return resultOf(this.#activity.content, this.state!);
  }

  /** What the attributes ask for, in one word. A state belongs to it. */
  #asked(content: QuizContent): string {
    return toJson([readSelection(this, content), this.#assessing, this.seed]);
  }

  #start(content: QuizContent, attempt: number, passed: readonly string[] = []): QuizState {
    this.#shown = '';
    const passedOn = passedIn(content, {passedOn: [...passed, ...[...quizzes].flatMap((quiz) => quiz.#passedOn)]});
    const selection = readSelection(this, content);
    const before: unknown = this.state?.seed;
    const seed = this.seed ?? (typeof before === 'string' ? before : Math.random().toString(36).slice(2));
    const asked = this.#asked(content);
    const state = startAttempt(content, selection, seed, attempt, asked, passedOn);
    if (state.items.length || passedOn.length) return state;
    warn(this, `no scene is left for topics="${short(this.topics)}" professions="${short(this.professions)}"; the whole deck is used`);
    return startAttempt(content, {...selection, topics: [], professions: []}, seed, attempt, asked);
  }

  readonly #choose = (draft: Zone): void => {
    this.#unchosen = false;
    this.#activity.update({draft});
  };

  /** Takes the chosen zone as the answer: with feedback while learning, on to the next in an assessment. */
  readonly #check = (): void => {
    const {items, position, draft} = this.state!;
    if (!draft) {
      this.#unchosen = true;
      return this.#activity.focus('.zone input');
    }
    const id = items[position]!;
    this.#activity.update({answers: {[id]: draft}, draft: this.#assessing ? draft : null});
    const progress = progressOf(this.state!);
    // What somebody answered to a scene in which the practitioner is the one wronged stays with them.
    const wronged = this.#placed(id).situation.unscored === 'wronged';
    this.#activity.report('answered', progress, {response: wronged ? {item: id} : {item: id, choice: draft}});
    if (progress < 1) this.#activity.report('progressed', progress);
    if (this.#assessing) this.#go(position + 1);
    else this.#activity.focus('.feedback-title');
  };

  /** Shows a sensitive scene. */
  readonly #show = (): void => {
    this.#shown = this.state!.items[this.state!.position]!;
    this.#activity.focus('.position');
  };

  /** The page is not told which scene was passed on. */
  readonly #pass = (): void => {
    const {items, position, passedOn} = this.state!;
    const id = items[position]!;
    this.#shown = '';
    this.#passedOn = [...this.#passedOn, id];
    this.#go(position, {items: items.filter((item) => item !== id), passedOn: [...new Set([...passedOn, id])]});
  };

  /** What was passed on is asked at the end, and still counts for nothing. */
  readonly #comeBack = (): void => {
    const {items, passedOn} = this.state!;
    this.#go(items.length, {items: [...new Set([...items, ...passedOn])], done: false});
  };

  #placed(id: string): Placed {
    return situationsById(this.#activity.content).get(id)!;
  }

  /** Goes to a place, with what else has changed: other tabs learn of it at once. */
  #go(position: number, change: Moved = {}): void {
    const {items, answers} = {...this.state!, ...change};
    this.#unchosen = false;
    // Where the content has changed on the way, what was not asked yet is asked now.
    if (position >= items.length) position = items.findIndex((id) => !answers[id]);
    if (position < 0) return this.#finish(change);
    this.#activity.update({...change, position, draft: this.#assessing ? (answers[items[position]!] ?? null) : null});
    this.#activity.focus('.position');
  }

  #finish(change: Moved): void {
    this.#activity.update({...change, done: true});
    this.#activity.focus('.result-title');
    const {fitting, total} = this.#result;
    const graded = this.#assessing && !!total;
    const score = {scaled: fitting / total, raw: fitting, min: 0, max: total};
    this.#activity.report('completed', 1, graded ? {score} : {});
    if (graded) this.#activity.report(passes(this.#result, passPercentOf(this)) ? 'passed' : 'failed', 1, {score});
  }

  readonly #again = (): void => {
    const {attempt, passedOn} = this.state!;
    this.#activity.replace(this.#start(this.#activity.content, attempt + 1, passedOn));
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
    return html`${resultView(this.#view)} ${this.#renderEnd()}`;
  }

  #renderSituation(): TemplateResult {
    const view = this.#view;
    const {msg, level} = view;
    const {items, position, answers, draft, passedOn} = view.state;
    if (!items.length) {
      return html`<p>${msg('No scene fits what this page asks for.', {id: 'quiz.nothing', desc: 'Where the host leaves out all situations'})}</p>`;
    }
    const placed = this.#placed(items[position]!);
    const {situation, triad} = placed;
    const {id, sensitive, unscored, zone} = situation;
    const hidden = sensitive && !answers[id] && this.#shown !== id;
    const answer = this.#assessing ? undefined : answers[id];
    return html`${heading(level, positionLine(view, position + 1, items.length), 'eyebrow', 'position')}
      <p class="situation">${hidden ? contentNote(view, triad) : view.text(situation.text)}</p>
      ${
        hidden
          ? html`<slot name="support"></slot>`
          : zoneChoice(view, {
              unchosen: this.#unchosen,
              chosen: answer ?? draft,
              best: answer && (unscored ? null : zone),
              choose: this.#choose,
            })
      }
      ${
        answer
          ? feedback(view, {
              placed,
              answer,
              ownPictures: !!this.querySelector('[slot$=-use]'),
              shown: this.#shown === triad.id,
              show: () => {
                this.#shown = triad.id;
                this.requestUpdate();
              },
            })
          : nothing
      }
      ${actions(msg, {
        label: hidden ? showLabel(msg) : onwardLabel(msg, !!answer, position === items.length - 1, this.#assessing),
        onward: hidden ? this.#show : answer ? () => this.#go(position + 1) : this.#check,
        // No way leads back from a scene passed on before to what the result has told already.
        back: this.#assessing && position && !passedOn.includes(id) && (() => this.#go(position - 1)),
        pass: !answer && this.#pass,
      })}`;
  }

  #renderEnd(): TemplateResult {
    const {attempt, items, passedOn} = this.state!;
    const allowed = attemptsOf(this);
    const spent = this.#assessing && !!allowed && attempt >= allowed;
    const left = passedOn.some((id) => !items.includes(id));
    return endActions(this.#activity.msg, !spent && items.length && this.#again, left && this.#comeBack, spent);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-quiz': PowerQuiz;
  }
}
