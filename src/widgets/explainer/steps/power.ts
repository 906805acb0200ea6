import {html, nothing, type TemplateResult} from 'lit';
import {SCALE_END} from '../model.js';
import type {StepView} from '../step-view.js';
import {markText, nowLabel, startLabel} from '../words.js';

/** The scale from the hard word to the helpful word. In the last step it is asked again, and both marks stand side by side. */
export function scale(view: StepView, when: 'before' | 'after'): TemplateResult {
  const {msg, content, state, update} = view;
  const {hard, helpful} = content.steps.power;
  const mark = state[when] ?? SCALE_END / 2;
  return html`<div class="scale stack">
    <label
      >${msg('How the word “power” sounds to you', {id: 'explainer.scale', desc: 'Label of a scale from “a hard word” to “a helpful word”'})}
      <input
        type="range"
        min="0"
        max=${SCALE_END}
        .value=${String(mark)}
        aria-describedby="ends-${when}"
        aria-valuetext=${content.lang === view.lang ? markText(view, mark) : view.number(mark)}
        @input=${(event: Event) => update({[when]: (event.target as HTMLInputElement).valueAsNumber})}
    /></label>
    <p class="ends small" id="ends-${when}">${view.text(hard)}${view.text(helpful)}</p>
    ${
      when === 'after' && state.before !== null && state.after !== null
        ? html`<div class="columns two">
            ${marked(startLabel(msg), view, state.before)}
            ${marked(nowLabel(msg), view, state.after)}
          </div>`
        : nothing
    }
  </div>`;
}

function marked(label: string, view: StepView, mark: number): TemplateResult {
  return html`<div>
    <p class="name" part="name">${label}</p>
    <progress part="progress" max=${SCALE_END} value=${mark} aria-hidden="true"></progress>
    <p class="small">${markText(view, mark)}</p>
  </div>`;
}
