import {html, nothing, type TemplateResult} from 'lit';
import {toggled} from '../duties.js';
import {choice, type StepView} from '../../step-view.js';
import {layersText} from '../words.js';

/** Six layers to switch on and off, what softens each, and settings that have their own layers. */
export function amplifiers(view: StepView): TemplateResult {
  const {msg, content, state, update, say} = view;
  const {amplifiers, presets, base} = content.steps.amplifiers;
  const preset = presets.find(({id}) => id === state.preset);
  const toggle = (id: string) => {
    const on = toggled(state.amplifiers, id);
    update({amplifiers: on, preset: ''});
    if (on.length) say(layersText({...view, state: {...state, amplifiers: on}}));
    else say(base, content.lang);
  };
  return html`<fieldset>
      <legend>${msg('A setting', {id: 'explainer.presets', desc: 'Label above the buttons “In your room”, “Online” and so on'})}</legend>
      <div class="actions">
        ${presets.map(
          ({id, label, note, amplifiers: ids}) =>
            html`<button part="button" aria-pressed=${id === state.preset} @click=${() => {
              if (id === state.preset) return update({preset: ''});
              update({preset: id, amplifiers: ids});
              say(note, content.lang);
            }}>
              ${view.text(label)}
            </button>`,
        )}
      </div>
      ${preset ? html`<p class="small">${view.text(preset.note)}</p>` : nothing}
    </fieldset>
    <fieldset>
      <legend class="visually-hidden">${msg('Layers', {id: 'explainer.layers', desc: 'Name of the group of six checkboxes, for screen readers'})}</legend>
      <div class="choices">
      ${amplifiers.map(({id, label, what, soften}) => {
        const on = state.amplifiers.includes(id);
        return html`<div>
          ${choice(view, {type: 'checkbox', name: id, checked: on, change: () => toggle(id)}, label)}
          ${
            on
              ? html`<div class="layer-words small stack">
                  <p>${view.text(what)}</p>
                  <details>
                    <summary>${msg('What softens it', {id: 'explainer.soften', desc: 'Opens a list of what makes a layer weaker'})}<span class="visually-hidden">: ${view.text(label)}</span></summary>
                    <ul>
                      ${soften.map((text) => html`<li>${view.text(text)}</li>`)}
                    </ul>
                  </details>
                </div>`
              : nothing
          }
        </div>`;
      })}
      </div>
    </fieldset>
    ${state.amplifiers.length ? nothing : html`<p class="outcome">${view.text(base)}</p>`}`;
}
