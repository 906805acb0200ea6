import {html, nothing, type TemplateResult} from 'lit';
import {choice, type StepView} from '../../step-view.js';
import {scale} from '../../scale.js';
import {SCALE_END} from '../../model.js';
import {markText} from '../../words.js';
import {nowLabel, planSentence, startLabel, type Plan} from '../words.js';

const exampleText = ({when, then}: Plan): string => `… ${when}, … ${then}`;

/** One habit, one sentence to keep, and again the scale of the first step. */
export function habits(view: StepView): TemplateResult {
  const {msg, lang, content, state, update, say} = view;
  const all = content.steps.habits.habits;
  const chosen = all.find(({id}) => id === state.habit);
  const sentence = planSentence(msg, state);
  // An example replaces only another example, never what the learner wrote.
  const take = (example: Plan) => {
    const free = (key: 'when' | 'then') =>
      !state[key].trim() || all.some(({examples}) => examples.some((other) => other[key] === state[key])) ? example[key] : state[key];
    const plan = {when: free('when'), then: free('then')};
    update(plan);
    // A screen reader cannot say one sentence in two languages.
    if (content.lang === lang) say(planSentence(msg, plan));
  };
  const words = (key: 'when' | 'then', label: string) =>
    html`<label
      >${label}<textarea part="field" rows="2" maxlength="500" .value=${state[key]} @input=${(event: Event) => update({[key]: (event.target as HTMLTextAreaElement).value}, true)}></textarea
    ></label>`;
  return html`<fieldset>
      <legend>${msg('One habit', {id: 'explainer.habit', desc: 'Label above three habits to choose from'})}</legend>
      <div class="choices">
        ${all.map(({id, label}) => choice(view, {type: 'radio', name: 'habit', checked: id === state.habit, change: () => update({habit: id})}, label))}
      </div>
    </fieldset>
    ${
      chosen
        ? html`<div class="actions">
            ${chosen.examples.map(
              (example) =>
                html`<button part="button" class="example" @click=${() => take(example)}>${view.text(exampleText(example))}</button>`,
            )}
          </div>`
        : nothing
    }
    ${words('when', msg('When …', {id: 'explainer.when', desc: 'Label of a field: the beginning of the learner’s sentence'}))}
    ${words('then', msg('I will …', {id: 'explainer.then', desc: 'Label of a field: the end of the learner’s sentence'}))}
    ${sentence ? html`<p class="plan" dir="auto">${sentence}</p>` : nothing} ${scale(view, 'after', compared(view))}`;
}

/** Both marks, side by side. */
function compared(view: StepView): unknown {
  const {msg, state} = view;
  if (state.before === null || state.after === null) return nothing;
  return html`<div class="columns two">
    ${marked(startLabel(msg), view, state.before)}
    ${marked(nowLabel(msg), view, state.after)}
  </div>`;
}

function marked(label: string, view: StepView, mark: number): TemplateResult {
  return html`<div>
    <p class="name" part="name">${label}</p>
    <progress part="progress" max=${SCALE_END} value=${mark} aria-hidden="true"></progress>
    <p class="small">${markText(view, mark)}</p>
  </div>`;
}
