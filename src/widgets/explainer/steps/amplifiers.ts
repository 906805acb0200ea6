import {html, nothing, type TemplateResult} from 'lit';
import {contentText} from '../../../element/content-text.js';
import {toggled} from '../model.js';
import {choice, type StepView} from '../step-view.js';

/** Six layers to put on and take off, what softens each, and settings that bring their own. */
export function amplifiers(view: StepView): TemplateResult {
  const {msg, content, state, update, say} = view;
  const {amplifiers, presets, base} = content.steps.amplifiers;
  const preset = presets.find(({id}) => id === state.preset);
  return html`<fieldset>
      <legend>${msg('A setting', {id: 'explainer.presets', desc: 'Label above the buttons “In your room”, “Online” and so on'})}</legend>
      <div class="actions">
        ${presets.map(
          ({id, label, note, amplifiers: ids}) =>
            html`<button aria-pressed=${id === state.preset} @click=${() => {
              update({preset: id, amplifiers: ids});
              say(note);
            }}>
              ${contentText(content, label)}
            </button>`,
        )}
      </div>
      ${preset ? html`<p class="small">${contentText(content, preset.note)}</p>` : nothing}
    </fieldset>
    <div class="choices">
      ${amplifiers.map(({id, label, what, soften}) => {
        const on = state.amplifiers.includes(id);
        return html`<div>
          ${choice(view, {type: 'checkbox', name: id, checked: on, change: () => update({amplifiers: toggled(state.amplifiers, id), preset: ''})}, label)}
          ${
            on
              ? html`<div class="layer-words small stack">
                  <p>${contentText(content, what)}</p>
                  <details>
                    <summary>${msg('What softens it', {id: 'explainer.soften', desc: 'Opens a list of what makes a layer weaker'})}</summary>
                    <ul>
                      ${soften.map((text) => html`<li>${contentText(content, text)}</li>`)}
                    </ul>
                  </details>
                </div>`
              : nothing
          }
        </div>`;
      })}
    </div>
    ${state.amplifiers.length ? nothing : html`<p class="outcome">${contentText(content, base)}</p>`}`;
}
