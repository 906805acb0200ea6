import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../../activity/activity.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {PowerElement} from '../../activity/power-element.js';
import {baseStyles} from '../../design/base.styles.js';
import {moveParts, stonesScene, type StonesPicture, type StonesScene} from '../../design/stones-scene.js';
import {sceneStyles} from '../../design/stones-scene.styles.js';
import {stonesStyles} from '../../design/copied/stones.styles.js';
import {heading} from '../../element/heading.js';
import {opening} from '../../generated/opening/explainer.js';
import {packs} from '../../generated/packs/explainer.js';
import {sceneTokens} from '../../generated/scene-tokens.styles.js';
import {stonesTokens} from '../../generated/stones-tokens.styles.js';
import {knownDirection} from '../../language/known-direction.js';
import {str} from '../../language/msg.js';
import {STEPS, type ExplainerContent, type StepName} from './content.js';
import {isOpen, progressOf, START, type ExplainerState} from './model.js';
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
 * @csspart steps - The list of all steps.
 * @csspart marks - Both marks on the scale, at the end.
 * @csspart plan - The sentence to keep, at the end.
 */
export class PowerExplainer extends PowerElement {
  static override readonly tag = 'power-explainer';
  static override readonly styles = [...baseStyles, stonesTokens, sceneTokens, stonesStyles, sceneStyles, explainerStyles];

  static override properties = {content: {attribute: false}};

  /** A content file as an object; it takes precedence over `src`. */
  content?: ExplainerContent;

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
      update: (change, typed) => this.#activity.update(change, typed),
      say: (message, lang) => this.#activity.say(message, {lang}),
      focus: (selector) => this.#activity.focus(selector),
    };
  }

  #go(step: StepName): void {
    this.#activity.update({step, ended: false});
    this.#activity.focus('.step-title');
  }

  #enter({currentTarget}: Event): void {
    this.#go((currentTarget as HTMLElement).dataset['step'] as StepName);
  }

  #back(): void {
    this.#go(STEPS[STEPS.indexOf(this.state!.step) - 1]!);
  }

  /** The one button that leads on: it shows how we read the chosen answer, or goes to the next step, or to the end. */
  #onward(): void {
    const {step} = this.state!;
    if (isOpen(this.state!)) return this.#check(step);
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (next) return this.#go(next);
    this.#activity.update({ended: true});
    this.#activity.focus('.step-title');
  }

  #check(step: StepName): void {
    const {choices, checked} = this.state!;
    const choice = choices[step]!;
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

  #renderScene(view: StepView, step: StepName): TemplateResult {
    const scene = this.#sceneOf(view, step);
    return stonesScene(scene, this.#activity.laterModule?.pictureOf(view, scene));
  }

  /** Moves our picture, and tells the page's own what to show, once there is a card: before that a state may be as the page gave it. */
  protected override updated(): void {
    moveParts(this.renderRoot);
    if (!this.shadowRoot!.querySelector('.scene')) return;
    const scene = this.#sceneOf(this.#view, this.state!.step);
    for (const picture of this.querySelectorAll<StonesPicture>('[slot=stones]')) picture.scene = scene;
  }

  protected override render(): TemplateResult {
    return this.#activity.render(
      ({step, ended}) => {
        const {isPrinting, content} = this.#activity;
        if (ended && !isPrinting) return this.#activity.later(({endView}) => endView(this.#view, this.#activity));
        // Each step has its own place, so that the one in use stays as it is while the others come to paper.
        const upTo = isPrinting ? STEPS : STEPS.slice(0, STEPS.indexOf(step) + 1);
        const shown = upTo.map((each) => (each === step || isPrinting ? each : undefined));
        // Paper has one line for all steps that are not there.
        const missing = shown.find((each) => each && !content.steps[each].body);
        return html`${shown.map((each) => (each && (each === missing || content.steps[each].body) ? this.#renderStep(each) : nothing))}
        ${this.#renderWay(step)}`;
      },
      ({step}) => step === STEPS[0],
    );
  }

  /** One row: back, all steps, to enter in any order, and the button that leads on. */
  #renderWay(current: StepName): TemplateResult {
    const {msg, content, state} = this.#activity.view;
    const {checked, choices} = state;
    const dir = knownDirection(content.lang);
    const answered = msg('(answered)', {id: 'explainer.step-answered', desc: 'After the title of a step, for screen readers'});
    const onward = isOpen(state)
      ? msg('See how we read it', {id: 'explainer.check', desc: 'Button: shows what we say to the chosen answer'})
      : current === STEPS.at(-1)
        ? msg('Finish', {id: 'explainer.finish', desc: 'Button: from the last step to the end'})
        : msg('Next step', {id: 'explainer.next', desc: 'Button: to the next of eight steps'});
    return html`<div class="actions way screen-only">
      <button part="button primary" class="end ${current in choices ? 'primary' : ''}" @click=${this.#onward} .textContent=${onward}></button>
      ${
        current === STEPS[0]
          ? nothing
          : html`<button part="button" class="quiet" @click=${this.#back} .textContent=${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}></button>`
      }
      <nav aria-label=${msg('All steps', {id: 'explainer.steps', desc: 'Name of the list of steps'})}>
        <ol class="steps" part="steps">
          ${STEPS.map(
            (step) =>
              html`<li>
                <button
                  part="button"
                  class=${step in checked ? 'checked' : ''}
                  aria-current=${step === current ? 'step' : nothing}
                  data-step=${step}
                  @click=${this.#enter}
                >
                  <span class="bar"></span>
                  <span class="visually-hidden" lang=${content.lang} dir=${dir} .textContent=${content.steps[step].title}></span>
                  <span class="visually-hidden" .textContent=${step in checked ? answered : ''}></span>
                </button>
              </li>`,
          )}
        </ol>
      </nav>
    </div>`;
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
      ${this.#renderScene(view, step)}
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
      ${question(view, step)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-explainer': PowerExplainer;
  }
}
