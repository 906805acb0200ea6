import {html, nothing, type TemplateResult} from 'lit';
import type {ExportMethod} from '../../../taking/later/take-along.js';
import type {ExportDocument} from '../../../taking/later/export-document.js';
import {stonesScene} from '../../../design/stones-scene.js';
import {scenePicture} from './scene-pictures.js';
import {heading} from '../../../element/heading.js';
import type {View} from '../../../activity/view.js';
import type {ExplainerContent} from '../content.js';
import {SCALE_END, START, type ExplainerState} from '../model.js';
import {sceneOf} from '../scene.js';
import type {StepView} from '../step-view.js';
import {markText} from '../words.js';
import {exportExplainer} from './export.js';
import {endChanges} from './scenes.js';
import {nowLabel, planSentence, startLabel} from './words.js';

/** What the end needs of the learner's way. */
interface Way {
  readonly view: View<ExplainerContent, ExplainerState>;
  readonly take?: (method: ExportMethod, source: ExportDocument) => Promise<void>;
  replace(state: ExplainerState): void;
  focus(selector: string): void;
  report(verb: 'reset', progress: number): void;
}

/** The end: the stones then and now, both marks on one line, and the sentence to keep. */
export function endView(view: StepView, way: Way): TemplateResult {
  const {msg, state, level, update, focus} = view;
  const sentence = planSentence(msg, state);
  const scene = sceneOf(view, endChanges(view));
  const back = () => {
    update({ended: false});
    focus('.step-title');
  };
  // What the learner wrote stays: only “Erase” takes that away.
  const again = () => {
    const {habit, when, then} = state;
    way.replace({...START, habit, when, then});
    way.focus('.title');
    way.report('reset', 0);
  };
  return html`<div class="step stack">
    ${stonesScene(scene, scenePicture(scene))}
    ${heading(level - 1, msg('Your picture of power', {id: 'explainer.end', desc: 'Heading of the end'}), 'subtitle', 'step-title')}
    ${marks(view)}
    ${
      sentence
        ? html`<p class="plan kept" dir="auto" part="plan">${sentence}</p>`
        : html`<p>${msg('You wrote no sentence yet. Go back one step to find one that you can keep.', {id: 'explainer.no-plan', desc: 'At the end, if the learner has no sentence “When …, I will ….”'})}</p>`
    }
    <div class="actions">
      <button part="button primary" class="primary end print" @click=${() => way.take?.('print', exportExplainer(way.view))}>
        ${msg('Print', {id: 'common.print', desc: 'Button: prints the answers'})}
      </button>
      <button part="button" class="quiet" @click=${back}>${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}</button>
      <button part="button" class="quiet" @click=${again}>${msg('Start again', {id: 'explainer.again', desc: 'Button: begins the eight steps again; what was written stays'})}</button>
    </div>
  </div>`;
}

/** The marks at the start and now, on one line from the hard word to the helpful word. */
function marks(view: StepView): unknown {
  const {msg, state, content} = view;
  const {hard, helpful} = content.steps.power;
  const all = [
    ['then', startLabel(msg), state.before],
    ['now', nowLabel(msg), state.after],
  ] as const;
  const label = ([name, words, value]: (typeof all)[number]) =>
    value === null
      ? nothing
      : html`<p class="mark-at ${name}" .style=${`--at:${value}`}><span>${words}<span class="visually-hidden">: ${markText(view, value)}</span></span></p>`;
  const dot = ([name, , value]: (typeof all)[number]) =>
    value === null ? nothing : html`<span class="dot ${name}" .style=${`inset-inline-start:${(value / SCALE_END) * 100}%`}></span>`;
  if (state.before === null && state.after === null) return nothing;
  return html`<div class="marks" part="marks">
      ${label(all[0])}
      <div class="marks-line">${all.map(dot)}</div>
      ${label(all[1])}
      <p class="ends small">${view.text(hard)}${view.text(helpful)}</p>
    </div>`;
}
