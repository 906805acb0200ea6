import {html, nothing, type TemplateResult} from 'lit';
import type {StepName} from './content.js';
import {choice, type StepView} from './step-view.js';

/** The question of a step, with feedback to every option. */
export function question(view: StepView, name: StepName, check: () => void): TemplateResult {
  const {msg, content, state, update} = view;
  const {question, options} = content.steps[name].check;
  const chosen = state.choices[name];
  // Only in the current step, because all steps are printed.
  const missing = view.missing === 'answer' && state.step === name;
  const checked = options.find(({id}) => id === state.checked[name] && id === chosen);
  return html`<div class="question stack" part="question">
    <fieldset aria-describedby=${missing ? 'missing' : nothing}>
      <legend>${view.text(question)}</legend>
      <div class="choices">${options.map(({id, text}) =>
        choice(
          view,
          {
            type: 'radio',
            name: `question-${name}`,
            checked: id === chosen,
            change: () => update({choices: {[name]: id}}),
          },
          text,
        ),
      )}</div>
      ${missing ? html`<p class="small" id="missing">${msg('Choose an answer first.', {id: 'explainer.choose-first', desc: 'Shown when Check is pressed without a choice'})}</p>` : nothing}
    </fieldset>
    <div class="actions">
      <button part="button" @click=${check} .textContent=${msg('Check', {id: 'common.check', desc: 'Button: checks the chosen answer'})}></button>
    </div>
    ${checked ? html`<p class="feedback" part="feedback" tabindex="-1">${view.text(checked.feedback)}</p>` : nothing}
  </div>`;
}
