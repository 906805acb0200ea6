import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {zoneStones, ZONES, type Zone} from '../../design/stones.js';
import {contentText} from '../../element/content-text.js';
import {heading} from '../../element/heading.js';
import {zoneMeaning, zoneName} from '../../element/zone-words.js';
import type {QuizContent} from './content.js';
import {fits, type Placed} from './model.js';

interface ZonesView {
  readonly msg: MsgFn;
  readonly chosen: Zone | null;
  /** Check was pressed without a choice. */
  readonly unchosen: boolean;
  /** The best fit, once it may be seen. */
  readonly best?: Zone;
  readonly choose: (zone: Zone) => void;
}

/** The three zones as native radio buttons. */
export function zoneChoice({msg, chosen, unchosen, best, choose}: ZonesView): TemplateResult {
  return html`<fieldset aria-describedby=${unchosen ? 'unchosen' : nothing}>
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
  </fieldset>`;
}

interface FeedbackView {
  readonly msg: MsgFn;
  readonly content: QuizContent;
  readonly placed: Placed;
  readonly answer: Zone;
  /** The level of its heading. */
  readonly level: number;
  /** The page draws the zones itself: our stones would not fit beside its pictures. */
  readonly ownPictures: boolean;
}

/** What fits best, who pays, and what to try: for every answer, the fitting one too. */
export function feedback({msg, content, placed: {situation, triad}, answer, level, ownPictures}: FeedbackView): TemplateResult {
  const credit = answer !== situation.zone && situation.alsoAccept?.find(({zone}) => zone === answer);
  return html`<div class="feedback stack ${situation.zone}" part="feedback">
    ${heading(level, feedbackTitle(msg, situation.zone, fits(situation, answer)), 'subtitle', 'feedback-title')}
    <p>${contentText(content, credit ? credit.why : content.feedback[answer][situation.zone])}</p>
    <p>${contentText(content, situation.rationale)}</p>
    <p class="advice"><strong>${adviceLabel(msg, situation.zone)}</strong> ${contentText(content, situation.alternative)}</p>
    <details class="versions">
      <summary>${msg('See all three versions', {id: 'common.versions', desc: 'Opens the same moment told in all zones'})}</summary>
      <div class="stack">
        <p class="small">${contentText(content, triad.trigger)}</p>
        ${ZONES.flatMap((zone) => triad.situations.filter((member) => member.zone === zone)).map(
          (member) => html`<div part="version" class="version ${member.zone}">
            ${ownPictures ? nothing : zoneStones(member.zone)}
            <div>
              <p class="name" part="name">${zoneName(msg, member.zone)}</p>
              <p>${contentText(content, member.text)}</p>
              <p class="small">${contentText(content, member.rationale)}</p>
            </div>
          </div>`,
        )}
      </div>
    </details>
  </div>`;
}

function feedbackTitle(msg: MsgFn, best: Zone, fitting: boolean): string {
  const zone = zoneName(msg, best);
  return fitting
    ? msg(str`It fits: ${zone}`, {id: 'quiz.fits', desc: 'Heading of the feedback to a fitting answer; the name of a zone follows'})
    : msg(str`Closer to: ${zone}`, {id: 'quiz.closer', desc: 'Heading of the feedback where another zone fits better; its name follows'});
}

/** “Try:” after a misuse, “Next step:” after a skillful scene. */
export function adviceLabel(msg: MsgFn, best: Zone): string {
  return best === 'skillful-use'
    ? msg('Next step:', {id: 'quiz.next-step', desc: 'Before advice that follows a skillful scene'})
    : msg('Try:', {id: 'quiz.try', desc: 'Before advice on what to do instead'});
}
