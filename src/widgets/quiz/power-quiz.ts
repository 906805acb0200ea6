import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../../activity/activity.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {elementsOfPage} from '../../activity/listeners.js';
import {PowerElement} from '../../activity/power-element.js';
import {baseStyles} from '../../design/base.styles.js';
import {stonesStyles} from '../../design/stones.styles.js';
import {booleanAttribute, enumerated} from '../../element/attributes.js';
import {heading} from '../../element/heading.js';
import {toJson} from '../../element/json.js';
import {opening} from '../../generated/opening/quiz.js';
import {packs} from '../../generated/packs/quiz.js';
import {stonesTokens} from '../../generated/stones-tokens.styles.js';
import type {Zone} from '../../subject/zones.js';
import {actions} from './actions-view.js';
import type {QuizContent, Situation, Triad} from './content.js';
import {DEFAULT_DECK, newAttempt, progressOf, shuffledDeck, situationsById, type Moved, type Placed, type QuizState} from './model.js';
import {DEFAULT_PASS_PERCENT, MODES, type QuizDeck} from './options.js';
import {quizStyles} from './power-quiz.styles.js';
import {feedback, zoneChoice} from './situation-view.js';
import type {QuizView} from './view.js';
import {openingLabel, positionLine} from './words.js';

const loadLater = () => import('./later/index.js');
type Later = Awaited<ReturnType<typeof loadLater>>;

export type {QuizDeck};

/**
 * A quiz on short scenes from helping work: is the power of the role over-used, under-used, or used with skill?
 *
 * @tag power-quiz
 * @slot over-use - A picture in place of the two stones of over-use. It is decoration beside words: give an image alt="".
 * @slot skillful-use - The same for skillful use.
 * @slot under-use - The same for under-use.
 * @slot support - Whom a learner can turn to: beside what a sensitive scene is about, and after a scene in which the practitioner is the one wronged. Empty unless the page fills it.
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
  static override readonly styles = [...baseStyles, stonesTokens, stonesStyles, quizStyles];

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
  /** A content file as an object; it takes precedence over `src`. */
  content?: QuizContent;

  /** Check was pressed without a choice. */
  #isMissing = false;
  /** A scene was passed on in some quiz of the page. */
  static #hasPassed = false;
  /** The scenes that the learner has passed on here, in any deck. */
  #passedOn: readonly string[] = [];
  /** The sensitive scene that the learner wants to see, or the triad whose versions are open. */
  #shown = '';

  static readonly #description: Activity<PowerQuiz, QuizContent, QuizState, Later> = {
    opening,
    packs,
    later: loadLater,
    isOpening: (quiz) => quiz.#isOpening,
    start: (quiz, content) => quiz.#start(content, 1),
    read: (quiz, part, content, kept) =>
      part.readState(content, kept, quiz.#asked(content, part)) ?? quiz.#start(content, 1, part.passedIn(content, kept), part),
    // An assessment and a learning quiz on one page keep their answers apart.
    deck: (quiz) => (quiz.deck || DEFAULT_DECK) + (quiz.#isAssessment ? ':assessment' : ''),
    selection: (quiz, content, part) => quiz.#asked(content, part),
    progress: progressOf,
    document: (quiz, part) => part.exportQuiz(part.gradedView(quiz, quiz.#view)),
    forget: (quiz) => (quiz.#passedOn = []),
    isStrict: (quiz) => quiz.#isAssessment,
  };

  readonly #activity = new ActivityController(this as PowerQuiz, PowerQuiz.#description);

  /** The learner's way through the quiz, as plain JSON. Setting it shows it; what does not fit the content is left out. */
  get state(): QuizState | undefined {
    return this.#activity.state;
  }
  set state(state: QuizState | undefined) {
    this.#activity.give(state);
  }

  get #isAssessment(): boolean {
    return this.mode === 'assessment';
  }

  get #view(): QuizView {
    return {...this.#activity.view, isAssessment: this.#isAssessment};
  }

  /** True if one of the decks that begin with the opening scene is asked for, and all of it. */
  get #isOpening(): boolean {
    const isWhole = !this.topics && !this.professions && !this.hideSensitive && !this.#isAssessment;
    return isWhole && (this.deck || DEFAULT_DECK) in opening.decks && !this.#passedOnAnywhere.length;
  }

  /** What is passed on in one quiz of the page is asked in no other. As long as nothing is, a page with many need not be searched for each. */
  get #passedOnAnywhere(): readonly string[] {
    return PowerQuiz.#hasPassed ? elementsOfPage().flatMap((element) => (#passedOn in element ? element.#passedOn : [])) : [];
  }

  /** What the attributes ask for, as one string. A state belongs to it. */
  #asked(content: QuizContent, part: Later | undefined): string {
    // The opening knows no topics and no professions.
    const whole = {deck: this.deck || DEFAULT_DECK, topics: [], professions: [], hideSensitive: false};
    return toJson([part ? part.readSelection(this, content) : whole, this.#isAssessment, this.seed]);
  }

  #start(content: QuizContent, attempt: number, passed: readonly string[] = [], part = this.#activity.laterModule): QuizState {
    this.#shown = '';
    const before: unknown = this.state?.seed;
    const seed = this.seed ?? (typeof before === 'string' ? before : Math.random().toString(36).slice(2));
    const asked = this.#asked(content, part);
    return part
      ? part.startAsked(this, content, seed, attempt, asked, [...passed, ...this.#passedOnAnywhere])
      : newAttempt(shuffledDeck(content, this.deck || DEFAULT_DECK, seed, attempt), seed, attempt, asked);
  }

  #choose({target}: Event): void {
    this.#isMissing = false;
    this.#activity.update({draft: (target as HTMLInputElement).value as Zone});
  }

  /** Takes the chosen zone as the answer: with feedback while learning, on to the next in an assessment. */
  #check(): void {
    const {items, position, draft} = this.state!;
    if (!draft) {
      this.#isMissing = true;
      return this.#activity.focus('.zone input');
    }
    const id = items[position]!;
    this.#activity.update({answers: {[id]: draft}, draft: this.#isAssessment ? draft : null});
    const progress = progressOf(this.state!);
    // What somebody answered to a scene in which the practitioner is the one wronged stays with them.
    const isWronged = this.#placed(id)!.situation.unscored === 'wronged';
    this.#activity.report('answered', progress, {response: isWronged ? {item: id} : {item: id, choice: draft}});
    if (progress < 1) this.#activity.report('progressed', progress);
    if (this.#isAssessment) this.#go(position + 1);
    else this.#activity.focus('.feedback-title');
  }

  #next(): void {
    this.#go(this.state!.position + 1);
  }

  #back(): void {
    this.#go(this.state!.position - 1);
  }

  /** Shows a sensitive scene. */
  #show(): void {
    this.#shown = this.state!.items[this.state!.position]!;
    this.#activity.focus('.position');
  }

  /** Shows the same moment in all its versions. */
  #showVersions(): void {
    const {items, position} = this.state!;
    this.#shown = this.#placed(items[position]!)!.triad.id;
    this.requestUpdate();
  }

  /** The page is not told which scene was passed on. */
  #pass(): void {
    const {items, position, passedOn} = this.state!;
    const id = items[position]!;
    this.#shown = '';
    PowerQuiz.#hasPassed = true;
    this.#passedOn = [...this.#passedOn, id];
    this.#go(position, {items: items.filter((item) => item !== id), passedOn: [...new Set([...passedOn, id])]});
  }

  #comeBack(): void {
    const {items, passedOn} = this.state!;
    this.#go(items.length, {items: [...new Set([...items, ...passedOn])], done: false});
  }

  /** A scene, once its words are there. */
  #placed(id: string): Placed | undefined {
    return situationsById(this.#activity.content).get(id);
  }

  /** Goes to a place, with what else has changed: other tabs learn of it at once. */
  #go(position: number, change: Moved = {}): void {
    const {laterModule: part} = this.#activity;
    this.#isMissing = false;
    const next = {...change, position, draft: null};
    this.#activity.update(part ? part.placeAt(this.state!, next, this.#isAssessment) : next);
    const {done} = this.state!;
    this.#activity.focus(done ? '.result-title' : '.position');
    if (done)
      for (const [verb, score] of part!.endReports(part!.gradedView(this, this.#view))) this.#activity.report(verb, 1, score && {score});
  }

  #again(): void {
    const {attempt, passedOn} = this.state!;
    this.#activity.replace(this.#start(this.#activity.content, attempt + 1, passedOn));
    this.#activity.focus('.position');
    this.#activity.report('reset', 0);
  }

  protected override render(): TemplateResult {
    return this.#activity.render(
      ({done}) => (done ? this.#activity.later((part) => this.#renderEnd(part)) : this.#renderSituation()),
      ({done, position, answers}) => !done && !position && !Object.keys(answers).length,
    );
  }

  #renderSituation(): unknown {
    const view = this.#view;
    const {msg, level} = view;
    const {items, position, answers, draft, passedOn} = view.state;
    const {laterModule: part} = this.#activity;
    if (!items.length) return html`<p>${part!.nothingFits(msg)}</p>`;
    const placed = this.#placed(items[position]!);
    // The opening draws its one scene, also if a language has brought the words of all.
    if (!placed || (!part && items[position] !== opening.opening)) return this.#activity.later(() => nothing);
    const {id, sensitive, unscored, zone, text} = placed.situation;
    const isHidden = sensitive && !answers[id] && this.#shown !== id;
    const answer = this.#isAssessment ? undefined : answers[id];
    return html`${heading(level, positionLine(view, position + 1, items.length), 'eyebrow', 'position')}
      <p class="situation">${isHidden ? part!.contentNote(view, placed.triad) : view.text(text)}</p>
      ${
        isHidden
          ? html`<slot name="support"></slot>`
          : zoneChoice(view, {
              isMissing: this.#isMissing,
              chosen: answer ?? draft,
              best: answer && (unscored ? null : zone),
              choose: this.#choose,
            })
      }
      ${answer ? this.#renderFeedback(view, placed, answer) : nothing}
      ${actions(msg, {
        label: isHidden ? part!.showLabel(msg) : (part?.onwardLabel(view, !!answer) ?? openingLabel(msg, !!answer)),
        onward: isHidden ? this.#show : answer ? this.#next : this.#check,
        // No way leads back from a scene passed on before to what the result has told already.
        back: this.#isAssessment && position && !passedOn.includes(id) && this.#back,
        pass: !answer && this.#pass,
      })}`;
  }

  #renderFeedback(view: QuizView, {situation, triad}: Placed, answer: Zone): TemplateResult {
    const {unscored} = situation;
    const unscoredTitle = unscored && this.#activity.laterModule!.notScored(view.msg, unscored);
    const more = unscored === 'wronged' ? html`<slot name="support"></slot>` : this.#renderVersions(view, situation, triad);
    return feedback(view, {situation, answer, unscoredTitle, more});
  }

  /** Closed at first. If some versions are harder to read than the scene, a note says so, and paper leaves them out. */
  #renderVersions(view: QuizView, situation: Situation, triad: Triad): TemplateResult {
    const {msg} = view;
    const note = this.#activity.laterModule?.versionsNote(view, situation, triad);
    const isOpen = this.#shown === triad.id || (this.#activity.isPrinting && !note);
    return html`<details class="versions" @toggle=${this.#showVersions}>
      <summary>
        <span
          >${msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})}
          ${note ?? nothing}</span
        >
      </summary>
      ${isOpen ? this.#activity.later(({versions}) => versions(view, triad, !!this.querySelector('[slot$=-use]'))) : nothing}
    </details>`;
  }

  #renderEnd(part: Later): TemplateResult {
    return part.endView({...part.gradedView(this, this.#view), again: this.#again, comeBack: this.#comeBack});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-quiz': PowerQuiz;
  }
}
