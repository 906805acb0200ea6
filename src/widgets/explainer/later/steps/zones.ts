import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../../../design/stones.js';
import {ZONES} from '../../../../subject/zones.js';
import {zoneName} from '../../../../subject/zone-words.js';
import type {Moment} from '../../content.js';
import type {StepView} from '../../step-view.js';
import {comparedText} from '../words.js';

/** Moments to sort into the three zones, and then one moment told in three ways. */
export function zones(view: StepView): TemplateResult {
  const {msg, content, state, update, say, focus, miss} = view;
  const {moments, trigger, versions} = content.steps.zones;
  const compare = () => {
    if (!moments.some(({id}) => state.moments[id])) return miss('moment', '.moment input');
    const compared = state.moments;
    update({compared});
    focus('.outcome');
    say(comparedText(view, compared));
  };
  return html`${moments.map((moment, index) => sortable(view, moment, !index && view.missing === 'moment'))}
    <div class="actions">
      <button part="button" @click=${compare}>
        ${msg('Compare', {id: 'explainer.compare', desc: 'Button: shows how we would sort the moments'})}
      </button>
      ${Object.keys(state.compared).length ? html`<p class="small">${comparedText(view, state.compared)}</p>` : nothing}
    </div>
    <details class="versions">
      <summary>${msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})}</summary>
      <div class="stack">
        <p>${view.text(trigger)}</p>
        ${versions.map(
          ({zone, text}) =>
            html`<div part="version" class="version ${zone}">
              ${zoneStones(zone)}
              <div>
                <p class="name" part="name">${zoneName(msg, zone)}</p>
                <p>${view.text(text)}</p>
              </div>
            </div>`,
        )}
      </div>
    </details>`;
}

/** A moment with its three zones. Our own answer appears when the moments are compared, and disappears when this one is sorted again. */
function sortable(view: StepView, {id, text, zone, feedback}: Moment, missing: boolean): TemplateResult {
  const {msg, state, update} = view;
  const chosen = state.moments[id];
  const compared = chosen && state.compared[id] === chosen;
  const described = missing ? 'unsorted' : compared ? `outcome-${id}` : nothing;
  return html`<fieldset class="moment" aria-describedby=${described}>
    <legend>${view.text(text)}</legend>
    <div class="choices">
      ${ZONES.map(
        (choice) =>
          html`<label part="choice" class="choice ${choice} ${chosen === choice ? 'on' : ''}"
            ><input
              type="radio"
              name=${id}
              .checked=${chosen === choice}
              @change=${() => update({moments: {[id]: choice}, moment: id})}
            />${zoneName(msg, choice)}</label
          >`,
      )}
    </div>
    ${
      missing
        ? html`<p class="small" id="unsorted">${msg('Sort at least one moment first.', {id: 'explainer.sort-first', desc: 'Shown when Compare is pressed before anything was sorted'})}</p>`
        : nothing
    }
    ${
      compared
        ? html`<div class="outcome ${zone}" id="outcome-${id}" tabindex="-1">
          <p class="name" part="name">${zoneName(msg, zone)}</p>
          <p>${view.text(feedback)}</p>
        </div>`
        : nothing
    }
  </fieldset>`;
}
