import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../../activity/activity.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {PowerElement} from '../../activity/power-element.js';
import {baseStyles} from '../../design/base.styles.js';
import {stonesScene, type StonesPicture, type StonesScene} from '../../design/stones-scene.js';
import {sceneStyles} from '../../design/stones-scene.styles.js';
import {stonesStyles} from '../../design/stones.styles.js';
import {heading} from '../../element/heading.js';
import {opening} from '../../generated/opening/explainer.js';
import {packs} from '../../generated/packs/explainer.js';
import {sceneTokens} from '../../generated/scene-tokens.styles.js';
import {stonesTokens} from '../../generated/stones-tokens.styles.js';
import {knownDirection} from '../../language/known-direction.js';
import {str} from '../../language/msg.js';
import {STEPS, type ExplainerContent, type StepName} from './content.js';
import {progressOf, START, type ExplainerState} from './model.js';
import {explainerStyles} from './power-explainer.styles.js';
import {question} from './question.js';
import {scale} from './scale.js';
import {sceneOf} from './scene.js';
import type {StepView} from './step-view.js';

const loadLater = () => import('./later/index.js');
type Later = Awaited<ReturnType<typeof loadLater>>;

/**
 * Explains the power differential in eight steps, each with something to try and a question. Two stones show what the learner does.
 *
 * @tag power-explainer
 * @slot stones - Your own picture in place of the two stones. The element gets what to show as its property `scene` (`StonesScene`).
 * @csspart scene - The picture of the two stones.
 * @csspart eyebrow - The line above a step that counts it.
 * @csspart try - What there is to try in a step.
 * @csspart question - The question of a step.
 * @csspart feedback - What is said to an answer.
 * @csspart version - One of the three versions of a moment.
 * @csspart stones - The two stones of a version.
 * @csspart name - Small headings.
 * @csspart progress - A mark on the scale, seen again in the last step.
 * @csspart steps - The list of all steps.
 */
export class PowerExplainer extends PowerElement {
  static override readonly tag = 'power-explainer';
  static override readonly styles = [...baseStyles, stonesTokens, sceneTokens, stonesStyles, sceneStyles, explainerStyles];

  static override properties = {content: {attribute: false}};

  /** A content file as an object; it takes precedence over `src`. */
  content?: ExplainerContent;

  /** What was asked for without the choice that it needs. */
  #missing: StepView['missing'] = '';

  static readonly #description: Activity<PowerExplainer, ExplainerContent, ExplainerState, Later> = {
    opening,
    packs,
    later: loadLater,
    words: ['when', 'then'],
    start: () => START,
    read: (_, {readState}, content, kept) => readState(content, kept),
    progress: progressOf,
    document: (explainer, {exportExplainer}) => exportExplainer(explainer.#activity.view),
  };

  readonly #activity = new ActivityController(this as PowerExplainer, PowerExplainer.#description);

  /** The learner's way through the explainer, as plain JSON. Setting it shows it; what does not fit the content is left out. */
  get state(): ExplainerState | undefined {
    return this.#activity.state;
  }
  set state(state: ExplainerState | undefined) {
    this.#activity.give(state);
  }

  get #view(): StepView {
    const {view} = this.#activity;
    return {
      ...view,
      level: view.level + 1,
      missing: this.#missing,
      update: (change, typed) => {
        this.#missing = '';
        this.#activity.update(change, typed);
      },
      say: (message, lang) => this.#activity.say(message, {lang}),
      focus: (selector) => this.#activity.focus(selector),
      miss: (what, selector) => {
        this.#missing = what;
        this.#activity.focus(selector);
      },
    };
  }

  #go(step: StepName): void {
    this.#missing = '';
    this.#activity.update({step});
    this.#activity.focus('.step-title');
  }

  #enter({currentTarget}: Event): void {
    this.#go((currentTarget as HTMLElement).dataset['step'] as StepName);
  }

  #back(): void {
    this.#go(STEPS[STEPS.indexOf(this.state!.step) - 1]!);
  }

  #onward(): void {
    this.#go(STEPS[STEPS.indexOf(this.state!.step) + 1]!);
  }

  #check(step: StepName): void {
    const {choices, checked} = this.state!;
    const choice = choices[step];
    if (!choice) return this.#view.miss('answer', '.question input');
    this.#activity.update({checked: {[step]: choice}});
    this.#activity.focus('.question .feedback');
    const progress = progressOf(this.state!);
    this.#activity.report('answered', progress, {response: {item: this.#activity.content.steps[step].id, choice}});
    if (step in checked) return;
    this.#activity.report(progress < 1 ? 'progressed' : 'completed', progress);
  }

  #sceneOf(view: StepView, step: StepName): StonesScene {
    // Until the rest is there, a later step has the two stones as they are.
    return sceneOf(view, step === 'power' ? undefined : (this.#activity.laterModule?.sceneChanges(view, step) ?? {}));
  }

  /** Tells the page's own pictures what to show, once there is a card: before that a state may be as the page gave it. */
  protected override updated(): void {
    if (!this.shadowRoot!.querySelector('.step')) return;
    const scene = this.#sceneOf(this.#view, this.state!.step);
    for (const picture of this.querySelectorAll<StonesPicture>('[slot=stones]')) picture.scene = scene;
  }

  protected override render(): TemplateResult {
    return this.#activity.render(
      ({step}) => {
        // Each step has its own place, so that the one in use stays as it is while the others come to paper.
        const {isPrinting, content} = this.#activity;
        const upTo = isPrinting ? STEPS : STEPS.slice(0, STEPS.indexOf(step) + 1);
        const shown = upTo.map((each) => (each === step || isPrinting ? each : undefined));
        // Paper has one line for all steps that are not there.
        const missing = shown.find((each) => each && !content.steps[each].body);
        return html`${shown.map((each) => (each && (each === missing || content.steps[each].body) ? this.#renderStep(each) : nothing))}
        ${this.#renderActions(step)} ${this.#renderSteps(step)}`;
      },
      ({step}) => step === STEPS[0],
    );
  }

  #renderActions(step: StepName): TemplateResult {
    const {msg} = this.#activity;
    const at = STEPS.indexOf(step);
    return html`<div class="actions">
        ${
          at
            ? html`<button part="button" @click=${this.#back} .textContent=${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}></button>`
            : nothing
        }
        ${
          at < STEPS.length - 1
            ? html`<button part="button primary" class="primary end" @click=${this.#onward} .textContent=${msg('Next step', {id: 'explainer.next', desc: 'Button: to the next of eight steps'})}></button>`
            : nothing
        }
      </div>`;
  }

  /** All steps, to enter in any order. */
  #renderSteps(current: StepName): TemplateResult {
    const {view} = this.#activity;
    const {msg, content, state} = view;
    const {checked} = state;
    const [done, all] = [Object.keys(checked).length, STEPS.length].map(view.number);
    const dir = knownDirection(content.lang);
    const answered = msg('(answered)', {id: 'explainer.step-answered', desc: 'After the title of a step, for screen readers'});
    return html`<nav class="stack screen-only" aria-label=${msg('All steps', {id: 'explainer.steps', desc: 'Name of the list of steps'})}>
      <p class="small" .textContent=${msg(str`Questions answered: ${done} of ${all}`, {id: 'explainer.answered', desc: 'Two numbers'})}></p>
      <ol class="steps" part="steps">
        ${STEPS.map(
          (step, index) =>
            html`<li>
              <button
                part="button"
                class=${step in checked ? 'checked' : ''}
                aria-current=${step === current ? 'step' : nothing}
                data-step=${step}
                @click=${this.#enter}
              >
                <span .textContent=${view.number(index + 1)}></span>
                <span class="visually-hidden" lang=${content.lang} dir=${dir} .textContent=${content.steps[step].title}></span>
                <span class="visually-hidden" .textContent=${step in checked ? answered : ''}></span>
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderStep(step: StepName): unknown {
    const {level, content} = this.#activity;
    const {title, body, tryIt} = content.steps[step];
    // The opening has the titles of the later steps only.
    if (!body) return this.#activity.later(() => nothing);
    const view = this.#view;
    const {msg} = view;
    const [at, all] = [STEPS.indexOf(step) + 1, STEPS.length].map(view.number);
    return html`<div class="step stack">
      ${stonesScene(this.#sceneOf(view, step))}
      ${heading(
        level,
        html`<span class="eyebrow" part="eyebrow" .textContent=${msg(str`Step ${at} of ${all}`, {id: 'explainer.position', desc: 'Above the title of a step; two numbers'})}></span>
          ${view.text(title)}`,
        'subtitle',
        'step-title',
      )}
      <p>${view.text(body)}</p>
      <div class="try stack" part="try">
        <p class="instruction">${view.text(tryIt)}</p>
        ${step === 'power' ? scale(view, 'before') : this.#activity.later(({TRY}) => TRY[step](view))}
      </div>
      ${question(view, step, () => this.#check(step))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-explainer': PowerExplainer;
  }
}
