import {html, nothing, type TemplateResult} from 'lit';
import type {StepView} from '../../step-view.js';

/** A switch to turn the power difference off. It springs back, and says why. */
export function offSwitch(view: StepView): TemplateResult {
  const {content, state, update, say} = view;
  const {label, outcome} = content.steps.offSwitch;
  const springBack = (event: Event) => {
    (event.target as HTMLInputElement).checked = false;
    update({tried: true});
    say(outcome, content.lang);
  };
  return html`<label class="choice" part="choice"
      ><input type="checkbox" role="switch" .checked=${false} @change=${springBack} />${view.text(label)}</label
    >
    ${state.tried ? html`<p class="outcome">${view.text(outcome)}</p>` : nothing}`;
}
