import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones, ZONES} from '../../../design/stones.js';
import {contentText} from '../../../element/content-text.js';
import {zoneName} from '../../../element/zone-words.js';
import type {Moment} from '../content.js';
import type {StepView} from '../step-view.js';

/** Moments to sort into the three zones; then one moment told three ways. */
export function zones(view: StepView): TemplateResult {
  const {msg, content, update} = view;
  const {moments, trigger, versions} = content.steps.zones;
  return html`${moments.map((moment) => sortable(view, moment))}
    <div class="actions">
      <button @click=${() => update({sorted: true})}>
        ${msg('Compare', {id: 'explainer.compare', desc: 'Button: shows how we would sort the moments'})}
      </button>
    </div>
    <details class="versions">
      <summary>${msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})}</summary>
      <div class="stack">
        <p>${contentText(content, trigger)}</p>
        ${versions.map(
          ({zone, text}) =>
            html`<div class="version ${zone}">
              ${zoneStones(zone)}
              <div>
                <p class="name">${zoneName(msg, zone)}</p>
                <p>${contentText(content, text)}</p>
              </div>
            </div>`,
        )}
      </div>
    </details>`;
}

function sortable({msg, content, state, update}: StepView, {id, text, zone, feedback}: Moment): TemplateResult {
  return html`<fieldset class="moment">
    <legend>${contentText(content, text)}</legend>
    <div class="choices three">
      ${ZONES.map(
        (choice) =>
          html`<label class="choice ${choice} ${state.moments[id] === choice ? 'on' : ''}"
            ><input
              type="radio"
              name=${id}
              .checked=${state.moments[id] === choice}
              @change=${() => update({moments: {[id]: choice}, moment: id, sorted: false})}
            />${zoneName(msg, choice)}</label
          >`,
      )}
    </div>
    ${
      state.sorted && state.moments[id]
        ? html`<div class="outcome ${zone}">
          <p class="name">${zoneName(msg, zone)}</p>
          <p>${contentText(content, feedback)}</p>
        </div>`
        : nothing
    }
  </fieldset>`;
}
