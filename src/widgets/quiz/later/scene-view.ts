import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../../design/stones.js';
import {zoneName} from '../../../subject/zone-words.js';
import {ZONES} from '../../../subject/zones.js';
import type {Situation, Triad} from '../content.js';
import type {QuizView} from '../view.js';
import {hardToRead} from './words.js';

/** The same moment in all its versions. `ownPictures`: the page has its own pictures of the zones, so our stones would not fit beside them. */
export const versions = (view: QuizView, triad: Triad, ownPictures: boolean): TemplateResult =>
  html`<div class="stack">
    <p class="small">${view.text(triad.trigger)}</p>
    ${ZONES.flatMap((zone) => triad.situations.filter((member) => member.zone === zone)).map((member) => version(view, ownPictures, member))}
  </div>`;

/** If the practitioner is wronged, no zone is named. */
function version(view: QuizView, ownPictures: boolean, {zone, unscored, text, rationale}: Situation): TemplateResult {
  const isWronged = unscored === 'wronged';
  return html`<div part="version" class="version ${isWronged ? 'plain' : zone}">
    ${isWronged || ownPictures ? nothing : zoneStones(zone)}
    <div>
      ${isWronged ? nothing : html`<p class="name" part="name">${zoneName(view.msg, zone)}</p>`}
      <p>${view.text(text)}</p>
      <p class="small">${view.text(rationale)}</p>
    </div>
  </div>`;
}

/** If some versions are sensitive and the scene is not. */
export const versionsNote = (view: QuizView, {sensitive}: Situation, triad: Triad): TemplateResult | undefined =>
  !sensitive && triad.situations.some((version) => version.sensitive) ? html`<br />${contentNote(view, triad)}` : undefined;

/** What a sensitive scene is about: this is shown until the learner wants to see the scene. */
export const contentNote = ({msg, text}: QuizView, {contentNote}: Triad) => (contentNote ? text(contentNote) : hardToRead(msg));
