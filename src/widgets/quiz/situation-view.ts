import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../design/stones.js';
import {ZONES, type Zone} from '../../subject/zones.js';
import {heading} from '../../element/heading.js';
import {zoneMeaning, zoneName} from '../../subject/zone-words.js';
import type {Situation, Triad} from './content.js';
import {fits, type Placed} from './model.js';
import type {QuizView} from './view.js';
import {adviceLabel, feedbackTitle, notScored} from './words.js';

interface Zones {
  readonly chosen: Zone | null;
  /** Check was pressed without a choice. */
  readonly unchosen: boolean;
  /** The best fit, once it may be seen; `null` where the scene is not scored. */
  readonly best?: Zone | null;
  readonly choose: (zone: Zone) => void;
}

/** The three zones as native radio buttons. The outer box is for WebKit, which counts the legend twice where a fieldset is an item of a flex box. */
export function zoneChoice({msg}: QuizView, {chosen, unchosen, best, choose}: Zones): TemplateResult {
  return html`<div><fieldset aria-describedby=${unchosen ? 'unchosen' : nothing}>
    <legend>${msg('How is the power of the role used here?', {id: 'quiz.question', desc: 'The question to each situation'})}</legend>
    <div class="zones" part="zones">${ZONES.map(
      (zone) => html`<label class="zone ${zone} ${chosen === zone ? 'chosen' : ''} ${best === zone ? 'best' : ''}" part="zone">
        <input
          type="radio"
          name="zone"
          value=${zone}
          .checked=${chosen === zone}
          ?disabled=${best !== undefined}
          @change=${() => choose(zone)}
        />
        <slot name=${zone}>${zoneStones(zone)}</slot>
        <span class="words"
          ><span class="name" part="name">${zoneName(msg, zone)}</span> <span class="small">${zoneMeaning(msg, zone)}</span>
          ${
            best !== undefined && chosen === zone
              ? html`<span class="tag" part="tag">${msg('Your answer', {id: 'quiz.your-answer', desc: 'Label on the zone that the learner chose'})}</span>`
              : nothing
          }
          ${
            best === zone
              ? html`<span class="tag filled" part="tag">${msg('Best fit', {id: 'quiz.best-fit', desc: 'Label on the zone that fits best'})}</span>`
              : nothing
          }</span
        >
      </label>`,
    )}</div>
    ${
      unchosen
        ? html`<p class="small" id="unchosen">
          ${msg('Choose one of the three first.', {id: 'quiz.choose-first', desc: 'Shown when Check is pressed without a choice'})}
        </p>`
        : nothing
    }
  </fieldset></div>`;
}

interface Answered {
  readonly placed: Placed;
  readonly answer: Zone;
  /** The page draws the zones itself: our stones would not fit beside its pictures. */
  readonly ownPictures: boolean;
  /** Sensitive versions may be seen. */
  readonly shown: boolean;
  readonly show: () => void;
}

/** What fits best, who pays, and what to try: for every answer, the fitting one too. A scene that is not scored has words of its own. */
export function feedback(view: QuizView, answered: Answered): TemplateResult {
  const {msg, content, level} = view;
  const {answer, placed} = answered;
  const {situation} = placed;
  const {unscored, zone} = situation;
  const wronged = unscored === 'wronged';
  const credit = answer !== zone && situation.alsoAccept?.find((other) => other.zone === answer);
  return html`<div class="feedback stack ${unscored ? 'plain' : zone}" part="feedback">
    ${heading(level + 1, unscored ? notScored(msg, unscored) : feedbackTitle(msg, zone, fits(situation, answer)), 'subtitle', 'feedback-title')}
    ${unscored ? nothing : html`<p>${view.text(credit ? credit.why : content.feedback[answer][zone])}</p>`}
    <p>${view.text(situation.rationale)}</p>
    ${advice(view, situation)} ${wronged ? html`<slot name="support"></slot>` : versions(view, answered)}
  </div>`;
}

/** The same moment in all its versions. Where some are sensitive and this one is not, they are there when the learner has opened them. */
function versions(view: QuizView, answered: Answered): TemplateResult {
  const {msg} = view;
  const {placed, shown, show} = answered;
  const {situation, triad} = placed;
  const all = ZONES.flatMap((zone) => triad.situations.filter((member) => member.zone === zone));
  const folded = !situation.sensitive && all.some(({sensitive}) => sensitive);
  return html`<details class="versions" @toggle=${show}>
    <summary>
      <span
        >${msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})}
        ${folded ? html`<br />${contentNote(view, triad)}` : nothing}</span
      >
    </summary>
    ${
      folded && !shown
        ? nothing
        : html`<div class="stack">
            <p class="small">${view.text(triad.trigger)}</p>
            ${all.map((member) => version(view, answered, member))}
          </div>`
    }
  </details>`;
}

/** Where the practitioner is the one wronged, no zone is named. */
function version(view: QuizView, {ownPictures}: Answered, {zone, unscored, text, rationale}: Situation): TemplateResult {
  const wronged = unscored === 'wronged';
  return html`<div part="version" class="version ${wronged ? 'plain' : zone}">
    ${wronged || ownPictures ? nothing : zoneStones(zone)}
    <div>
      ${wronged ? nothing : html`<p class="name" part="name">${zoneName(view.msg, zone)}</p>`}
      <p>${view.text(text)}</p>
      <p class="small">${view.text(rationale)}</p>
    </div>
  </div>`;
}

/** What a sensitive scene is about: it stands in its place until the learner wants to see it. */
export const contentNote = ({msg, text}: QuizView, {contentNote}: Triad) =>
  contentNote
    ? text(contentNote)
    : msg('This scene may be hard to read.', {id: 'quiz.content-note', desc: 'Before a scene that some readers may not want to see'});

/** What may help. */
export const advice = (view: QuizView, situation: Situation): TemplateResult =>
  html`<p class="advice"><strong>${adviceLabel(view.msg, situation)}</strong> ${view.text(situation.alternative)}</p>`;
