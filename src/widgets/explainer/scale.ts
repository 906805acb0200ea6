import {html, nothing, type TemplateResult} from 'lit';
import {SCALE_END} from './model.js';
import type {StepView} from './step-view.js';
import {markText} from './words.js';

/** The scale from the hard word to the helpful word. In the last step it is asked again, and both marks are `compared`. */
export function scale(view: StepView, when: 'before' | 'after', compared: unknown = nothing): TemplateResult {
  const {msg, content, state, update} = view;
  const {hard, helpful} = content.steps.power;
  const mark = state[when] ?? SCALE_END / 2;
  return html`<div class="scale stack">
    <label
      ><span .textContent=${msg('How the word “power” sounds to you', {id: 'explainer.scale', desc: 'Label of a scale from “a hard word” to “a helpful word”'})}></span>
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
    ${compared}
  </div>`;
}
