import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../../design/copied/stones.js';
import {zoneName} from '../../../subject/zone-words.js';
import {ZONES, type Zone} from '../../../subject/zones.js';
import type {Situation, Triad} from '../content.js';
import type {QuizView} from '../view.js';
import {fits, type Placed} from '../model.js';
import type {FeedbackParts} from '../situation-view.js';
import {feedbackTitle} from '../words.js';
import {adviceLabel, hardToRead, notScored} from './words.js';

/** The whole feedback. A scene that is not scored has words of its own. */
export function feedbackParts(view: QuizView, {situation, triad}: Placed, answer: Zone, shown: Shown): FeedbackParts {
  const {msg, text, content} = view;
  const {zone, unscored, alsoAccept} = situation;
  const isFitting = fits(situation, answer);
  const credit = answer !== zone && alsoAccept?.find((other) => other.zone === answer);
  return {
    look: unscored ? 'plain' : zone,
    title: unscored ? notScored(msg, unscored) : feedbackTitle(msg, zone, isFitting),
    picture: unscored || shown.ownPictures ? nothing : html`<span class="settled ${isFitting ? 'ringed' : ''}">${zoneStones(zone)}</span>`,
    why: unscored ? nothing : html`<p>${text(credit ? credit.why : content.feedback[answer][zone])}</p>`,
    label: adviceLabel(msg, situation),
    more: unscored === 'wronged' ? html`<slot name="support"></slot>` : versions(view, situation, triad, shown),
  };
}

interface Shown {
  /** The learner has opened the versions. */
  readonly isShown: boolean;
  readonly isPrinting: boolean;
  /** The page has its own pictures of the zones, so our stones would not fit beside them. */
  readonly ownPictures: boolean;
  readonly show: () => void;
}

/** The same moment in all its versions. Closed at first. If some are harder to read than the scene, a note says so, and paper leaves them out. */
function versions(view: QuizView, situation: Situation, triad: Triad, {isShown, isPrinting, ownPictures, show}: Shown): TemplateResult {
  const note = versionsNote(view, situation, triad);
  return html`<details class="versions" @toggle=${show}>
    <summary>
      <span
        >${view.msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})} ${note ?? nothing}</span
      >
    </summary>
    ${
      isShown || (isPrinting && !note)
        ? html`<div class="stack">
          <p class="small">${view.text(triad.trigger)}</p>
          ${ZONES.flatMap((zone) => triad.situations.filter((member) => member.zone === zone)).map((member) => version(view, ownPictures, member))}
        </div>`
        : nothing
    }
  </details>`;
}

/** If the practitioner is wronged, no zone is named. */
function version(view: QuizView, ownPictures: boolean, {zone, unscored, text, rationale}: Situation): TemplateResult {
  const isWronged = unscored === 'wronged';
  return html`<div part="version" class="version ${isWronged ? 'plain' : zone}">
    ${isWronged || ownPictures ? nothing : zoneStones(zone)} ${isWronged ? nothing : html`<p class="name" part="name">${zoneName(view.msg, zone)}</p>`}
    <p>${view.text(text)}</p>
    <p class="small">${view.text(rationale)}</p>
  </div>`;
}

/** If some versions are sensitive and the scene is not. */
export const versionsNote = (view: QuizView, {sensitive}: Situation, triad: Triad): TemplateResult | undefined =>
  !sensitive && triad.situations.some((version) => version.sensitive) ? html`<br />${contentNote(view, triad)}` : undefined;

/** What a sensitive scene is about: this is shown until the learner wants to see the scene. */
export const contentNote = ({msg, text}: QuizView, {contentNote}: Triad) => (contentNote ? text(contentNote) : hardToRead(msg));
