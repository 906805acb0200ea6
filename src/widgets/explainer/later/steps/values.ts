import {html, type TemplateResult} from 'lit';
import {heading} from '../../../../element/heading.js';
import {toggled} from '../duties.js';
import type {StepView} from '../../step-view.js';
import {voiceLabels} from '../words.js';

/** Each value in two voices: the client's first, the practitioner's when the card is turned. */
export function values(view: StepView): TemplateResult {
  const {msg, content, state, level, update, say} = view;
  const voices = voiceLabels(msg);
  return html`<div class="columns two">
    ${content.steps.values.values.map((value) => {
      const turned = state.turned.includes(value.id);
      const voice = (mine: boolean) =>
        html`<div class=${mine === turned ? '' : 'paper-only'}>
          <p class="small">${mine ? voices.practitioner : voices.client}</p>
          <p>${view.text(mine ? value.practitioner : value.client)}</p>
        </div>`;
      const turn = () => {
        update({turned: toggled(state.turned, value.id)});
        say(turned ? value.client : value.practitioner, content.lang);
      };
      return html`<div class="value stack">
        ${heading(level, view.text(value.label), 'name')}
        ${voice(false)}${voice(true)}
        <button part="button" @click=${turn}>
          ${
            turned
              ? msg('Hear your client', {id: 'explainer.hear-client', desc: 'Button: shows a value in the voice of the client'})
              : msg('Hear yourself', {id: 'explainer.hear-you', desc: 'Button: shows a value in the voice of the practitioner'})
          }<span class="visually-hidden">: ${view.text(value.label)}</span>
        </button>
      </div>`;
    })}
  </div>`;
}
