import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../design/stones.js';
import {heading} from '../../element/heading.js';
import {zoneMeaning, zoneName} from '../../subject/zone-words.js';
import {ZONES, type Zone} from '../../subject/zones.js';
import type {MsgFn} from '../../language/msg.js';
import type {Situation} from './content.js';
import {fits} from './model.js';
import type {QuizView} from './view.js';
import {adviceLabel, feedbackTitle, question} from './words.js';

interface Zones {
  readonly chosen: Zone | null;
  /** Check was pressed without a choice. */
  readonly isMissing: boolean;
  /** The best fit, once it may be seen; `null` if the scene is not scored. */
  readonly best?: Zone | null;
  readonly choose: (event: Event) => void;
}

/** The three zones as native radio buttons. The outer box is for WebKit, which counts the legend twice if a fieldset is an item of a flex box. */
export function zoneChoice({msg}: QuizView, zones: Zones): TemplateResult {
  const {isMissing, choose} = zones;
  return html`<div><fieldset aria-describedby=${isMissing ? 'unchosen' : nothing}>
    <legend .textContent=${question(msg)}></legend>
    <div class="zones" part="zones" @change=${choose}>${ZONES.map((zone) => zoneOption(msg, zone, zones))}</div>
    ${
      isMissing
        ? html`<p class="small" id="unchosen">
          ${msg('Choose one of the three first.', {id: 'quiz.choose-first', desc: 'Shown when Check is pressed without a choice'})}
        </p>`
        : nothing
    }
  </fieldset></div>`;
}

const zoneOption = (msg: MsgFn, zone: Zone, {chosen, best}: Zones): TemplateResult =>
  html`<label class="zone ${zone} ${chosen === zone ? 'chosen' : ''} ${best === zone ? 'best' : ''}" part="zone">
    <input type="radio" name="zone" value=${zone} .checked=${chosen === zone} ?disabled=${best !== undefined} />
    <slot name=${zone}>${zoneStones(zone)}</slot>
    <span class="words"
      ><span class="name" part="name" .textContent=${zoneName(msg, zone)}></span> <span class="small" .textContent=${zoneMeaning(msg, zone)}></span>
      <span class="tag" part="tag" .textContent=${best !== undefined && chosen === zone ? ownTag(msg) : ''}></span
      ><span class="tag filled" part="tag" .textContent=${best === zone ? bestTag(msg) : ''}></span
    ></span>
  </label>`;

const ownTag = (msg: MsgFn): string => msg('Your answer', {id: 'quiz.your-answer', desc: 'Label on the zone that the learner chose'});

const bestTag = (msg: MsgFn): string => msg('Best fit', {id: 'quiz.best-fit', desc: 'Label on the zone that fits best'});

interface Answered {
  readonly situation: Situation;
  readonly answer: Zone;
  /** The heading of a scene that is not scored. */
  readonly unscoredTitle: string | undefined;
  /** The same moment in all its versions, or whom a learner can turn to. */
  readonly more: unknown;
}

/** What fits best, who pays, and what to try: for every answer, the fitting one too. A scene that is not scored has words of its own. */
export function feedback(view: QuizView, {situation, answer, unscoredTitle, more}: Answered): TemplateResult {
  const {msg, content, level} = view;
  const {zone} = situation;
  const credit = answer !== zone && situation.alsoAccept?.find((other) => other.zone === answer);
  return html`<div class="feedback stack ${unscoredTitle ? 'plain' : zone}" part="feedback">
    ${heading(level + 1, unscoredTitle ?? feedbackTitle(msg, zone, fits(situation, answer)), 'subtitle', 'feedback-title')}
    ${unscoredTitle ? nothing : html`<p>${view.text(credit ? credit.why : content.feedback[answer][zone])}</p>`}
    <p>${view.text(situation.rationale)}</p>
    ${advice(view, situation)} ${more}
  </div>`;
}

/** What may help. */
export const advice = (view: QuizView, situation: Situation): TemplateResult =>
  html`<p class="advice"><strong>${adviceLabel(view.msg, situation)}</strong> ${view.text(situation.alternative)}</p>`;
