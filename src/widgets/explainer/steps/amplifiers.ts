import {html, nothing, type TemplateResult} from 'lit';
import {str} from '../../../language/msg.js';
import {contentText} from '../../../content/content-text.js';
import {formatNumber} from '../../../language/format.js';
import {toggled} from '../model.js';
import {choice, type StepView} from '../step-view.js';

/** Six layers to put on and take off, what softens each, and settings that bring their own. */
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
              ${contentText(content, label)}
            </button>`,
        )}
      </div>
      ${preset ? html`<p class="small">${contentText(content, preset.note)}</p>` : nothing}
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
                  <p>${contentText(content, what)}</p>
                  <details>
                    <summary>${msg('What softens it', {id: 'explainer.soften', desc: 'Opens a list of what makes a layer weaker'})}<span class="visually-hidden">: ${contentText(content, label)}</span></summary>
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
    </fieldset>
    ${state.amplifiers.length ? nothing : html`<p class="outcome">${contentText(content, base)}</p>`}`;
}

/** How many layers lie under the stone. */
export function layersText({msg, lang, state, content}: StepView): string {
  const [on, all] = [state.amplifiers, content.steps.amplifiers.amplifiers].map(({length}) => formatNumber(lang, length));
  return msg(str`Two stones. Layers under yours: ${on} of ${all}. The dotted ring of the role is always there.`, {
    id: 'explainer.scene-layers',
    desc: 'Describes the picture to those who do not see it; two numbers',
  });
}
