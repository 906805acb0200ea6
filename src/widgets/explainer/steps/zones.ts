import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize/internal/str-tag.js';
import {zoneStones, ZONES} from '../../../design/stones.js';
import {contentText} from '../../../element/content-text.js';
import {formatNumber} from '../../../element/format.js';
import {zoneName} from '../../../element/zone-words.js';
import type {Moment} from '../content.js';
import type {StepView} from '../step-view.js';

/** Moments to sort into the three zones; then one moment told three ways. */
export function zones(view: StepView): TemplateResult {
  const {msg, lang, content, state, missing, update, say, miss} = view;
  const {moments, trigger, versions} = content.steps.zones;
  const compare = () => {
    const sorted = moments.filter(({id}) => state.moments[id]);
    if (!sorted.length) return miss('moment', '.moment input');
    update({sorted: true});
    const [same, all] = [sorted.filter(({id, zone}) => state.moments[id] === zone), sorted].map(({length}) => formatNumber(lang, length));
    say(
      msg(str`Sorted as we read them: ${same} of ${all}.`, {
        id: 'explainer.compared',
        desc: 'Said after the moments were compared; two numbers',
      }),
    );
  };
  return html`${moments.map((moment) => sortable(view, moment))}
    ${
      missing === 'moment'
        ? html`<p class="small" id="unsorted">${msg('Sort at least one moment first.', {id: 'explainer.sort-first', desc: 'Shown when Compare is pressed before anything was sorted'})}</p>`
        : nothing
    }
    <div class="actions">
      <button part="button" @click=${compare}>
        ${msg('Compare', {id: 'explainer.compare', desc: 'Button: shows how we would sort the moments'})}
      </button>
    </div>
    <details class="versions">
      <summary>${msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})}</summary>
      <div class="stack">
        <p>${contentText(content, trigger)}</p>
        ${versions.map(
          ({zone, text}) =>
            html`<div part="version" class="version ${zone}">
              ${zoneStones(zone)}
              <div>
                <p class="name" part="name">${zoneName(msg, zone)}</p>
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
    <div class="choices">
      ${ZONES.map(
        (choice) =>
          html`<label part="choice" class="choice ${choice} ${state.moments[id] === choice ? 'on' : ''}"
            ><input
              type="radio"
              name=${id}
              .checked=${state.moments[id] === choice}
              @change=${() => update({moments: {[id]: choice}, moment: id})}
            />${zoneName(msg, choice)}</label
          >`,
      )}
    </div>
    ${
      state.sorted && state.moments[id]
        ? html`<div class="outcome ${zone}">
          <p class="name" part="name">${zoneName(msg, zone)}</p>
          <p>${contentText(content, feedback)}</p>
        </div>`
        : nothing
    }
  </fieldset>`;
}
