import {html, type TemplateResult} from 'lit';
import {heading} from '../../../../element/heading.js';
import {toggled} from '../duties.js';
import type {Value} from '../../content.js';
import type {StepView} from '../../step-view.js';
import {voiceLabels} from '../words.js';

/** The values, one at a time, each in two voices. Those that are not shown are for paper. */
export function values(view: StepView): TemplateResult {
  const {msg, content, state, update} = view;
  const {values} = content.steps.values;
  const shown = values.find(({id}) => id === state.value) ?? values[0];
  const group = msg('What the difference is good for', {
    id: 'explainer.values',
    desc: 'Name of the group of four buttons, for screen readers',
  });
  return html`<fieldset>
      <legend class="visually-hidden">${group}</legend>
      <div class="segments">
        ${values.map(
          (value) =>
            html`<button part="button" aria-pressed=${value === shown} @click=${() => update({value: value.id})}>${view.text(value.label)}</button>`,
        )}
      </div>
    </fieldset>
    ${values.map((value) => valueCard(view, value, value === shown))}`;
}

/** A value, with a switch between the voice of the client and that of the practitioner. */
function valueCard(view: StepView, value: Value, isShown: boolean): TemplateResult {
  const {msg, content, state, level, update, say} = view;
  const {client, practitioner} = voiceLabels(msg);
  const turned = state.turned.includes(value.id);
  const hear = (mine: boolean) => () => {
    if (mine === turned) return;
    update({turned: toggled(state.turned, value.id), value: value.id});
    say(mine ? value.practitioner : value.client, content.lang);
  };
  const voice = (label: string, mine: boolean) =>
    html`<button part="button" aria-pressed=${mine === turned} @click=${hear(mine)}>${label}<span class="visually-hidden">: ${view.text(value.label)}</span></button>`;
  const words = (label: string, mine: boolean) =>
    html`<div class=${mine === turned ? '' : 'paper-only'}>
      <p class="paper-only small">${label}</p>
      <p class="said-so">${view.text(mine ? value.practitioner : value.client)}</p>
    </div>`;
  return html`<div class="value stack ${isShown ? '' : 'paper-only'}">
    ${heading(level, view.text(value.label), 'name')}
    ${words(client, false)}${words(practitioner, true)}
    <div class="segments">${voice(client, false)}${voice(practitioner, true)}</div>
  </div>`;
}
