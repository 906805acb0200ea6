import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../../../design/copied/stones.js';
import {ZONES} from '../../../../subject/zones.js';
import {zoneName} from '../../../../subject/zone-words.js';
import type {Moment} from '../../content.js';
import type {StepView} from '../../step-view.js';
import {comparedText, shownMoment} from '../words.js';

/** Moments to sort into the three zones, one at a time, and then one moment told in three ways. */
export function zones(view: StepView): TemplateResult {
  const {msg, number, content, state, update, focus} = view;
  const {moments, trigger, versions} = content.steps.zones;
  const at = moments.indexOf(shownMoment(view));
  const onward = () => {
    update({moment: moments[(at + 1) % moments.length]!.id});
    focus('.moment:not(.paper-only) legend > span');
  };
  return html`${moments.map((moment, index) => sortable(view, moment, index === at, `${number(index + 1)} / ${number(moments.length)}`))}
    <div class="actions">
      <button part="button" class="end" @click=${onward}>
        ${msg('Next moment', {id: 'explainer.next-moment', desc: 'Button: shows the next of five moments to sort; after the last, the first'})}
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
              <p class="name" part="name">${zoneName(msg, zone)}</p>
              <p>${view.text(text)}</p>
            </div>`,
        )}
      </div>
    </details>`;
}

/** A moment with its three zones. A press on one of them answers at once. Moments that are not shown are for paper. */
function sortable(view: StepView, {id, text, zone, feedback}: Moment, isShown: boolean, position: string): TemplateResult {
  const {msg, lang, content, state, update, say} = view;
  const chosen = state.compared[id];
  const sort = (sorted: typeof zone) => {
    update({moments: {[id]: sorted}, compared: {[id]: sorted}, moment: id});
    // A screen reader cannot say one sentence in two languages.
    say(content.lang === lang ? `${zoneName(msg, zone)}. ${feedback}` : feedback, content.lang);
  };
  return html`<fieldset class="moment ${isShown ? '' : 'paper-only'}">
    <legend>
      <span tabindex="-1"><span class="eyebrow">${position}</span> ${view.text(text)}</span>
    </legend>
    <div class="zones">
      ${ZONES.map(
        (choice) =>
          html`<button part="choice" class="choice ${choice} ${chosen === choice ? 'on' : ''}" aria-pressed=${chosen === choice} @click=${() => sort(choice)}>
            ${zoneStones(choice)}<span>${zoneName(msg, choice)}</span>
          </button>`,
      )}
    </div>
    ${
      chosen
        ? html`<div class="outcome ${zone}">
            <p class="paper-only small">${zoneName(msg, chosen)}</p>
            <p class="name" part="name">${zoneName(msg, zone)}</p>
            <p>${view.text(feedback)}</p>
          </div>`
        : nothing
    }
  </fieldset>`;
}
