import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../../content.js';
import {toggled, vessels} from '../duties.js';
import {choice, type StepView} from '../../step-view.js';
import {partLabels, vesselsText} from '../words.js';

/** Two vessels to fill with duties. They are two separate amounts, never shares of one whole. */
export function responsibility(view: StepView): TemplateResult {
  const {msg, content, state} = view;
  const labels = partLabels(msg);
  const {client, practitioner, extra, note} = content.steps.responsibility;
  const filled = vessels(content, state);
  const oneFull = (filled.client === 100) !== (filled.practitioner === 150);
  return html`<div class="columns">
      ${duties(view, labels.practitioner, practitioner)} ${duties(view, labels.extra, extra)} ${duties(view, labels.client, client)}
    </div>
    <p class="name" part="name">${vesselsText(view)}</p>
    ${oneFull ? html`<p class="outcome">${view.text(note)}</p>` : nothing}`;
}

function duties(view: StepView, label: string, lines: readonly Line[]): TemplateResult {
  const {state, update, say} = view;
  const toggle = (id: string) => {
    const duties = toggled(state.duties, id);
    update({duties});
    say(vesselsText({...view, state: {...state, duties}}));
  };
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="choices one">
      ${lines.map(({id, text}) =>
        choice(view, {type: 'checkbox', name: id, checked: state.duties.includes(id), change: () => toggle(id)}, text),
      )}
    </div>
  </fieldset>`;
}
