import {html, nothing, type TemplateResult} from 'lit';
import type {StepName} from './content.js';
import {choice, type StepView} from './step-view.js';

/** The question of a step, with feedback to every option. */
export function question(view: StepView, name: StepName): TemplateResult {
  const {content, state, update} = view;
  const {question, options} = content.steps[name].check;
  const chosen = state.choices[name];
  const checked = options.find(({id}) => id === state.checked[name] && id === chosen);
  return html`<div class="question stack" part="question">
    <fieldset>
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
    </fieldset>
    ${checked ? html`<p class="feedback" part="feedback" tabindex="-1">${view.text(checked.feedback)}</p>` : nothing}
  </div>`;
}
