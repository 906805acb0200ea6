import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../design/copied/stones.js';
import {heading} from '../../element/heading.js';
import {zoneMeaning, zoneName} from '../../subject/zone-words.js';
import {ZONES, type Zone} from '../../subject/zones.js';
import type {MsgFn} from '../../language/msg.js';
import type {Situation} from './content.js';
import type {QuizView} from './view.js';
import {feedbackTitle, question, tryLabel} from './words.js';

interface Zones {
  readonly chosen: Zone | null;
  /** Check was pressed without a choice. */
  readonly isMissing: boolean;
  /** The best fit, once it may be seen; `null` if the scene is not scored. */
  readonly best?: Zone | null;
  readonly choose: (event: Event) => void;
}

/** The three zones as native radio buttons. The outer box is for WebKit, which counts the legend twice if a fieldset is an item of a flex box. */
export function zoneChoice({msg, state}: QuizView, zones: Zones): TemplateResult {
  const {isMissing, choose} = zones;
  return html`<div><fieldset aria-describedby=${isMissing ? 'unchosen' : nothing}>
    <legend class=${state.position ? 'visually-hidden' : ''} .textContent=${question(msg)}></legend>
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
      <span class="tags"
        ><span class="tag" part="tag" .textContent=${best !== undefined && chosen === zone ? ownTag(msg) : ''}></span
        ><span class="tag filled" part="tag" .textContent=${best === zone ? bestTag(msg) : ''}></span></span
    ></span>
  </label>`;

const ownTag = (msg: MsgFn): string => msg('Your answer', {id: 'quiz.your-answer', desc: 'Label on the zone that the learner chose'});

const bestTag = (msg: MsgFn): string => msg('Best fit', {id: 'quiz.best-fit', desc: 'Label on the zone that fits best'});

/** What the later part adds to the feedback, and what it says instead. */
export interface FeedbackParts {
  /** The class that gives the color. */
  readonly look: string;
  readonly title: string;
  /** The stones of the best fit. */
  readonly picture: unknown;
  readonly why: unknown;
  /** Before what may help. */
  readonly label: string;
  /** The same moment in all its versions, or whom a learner can turn to. */
  readonly more: unknown;
}

/** What fits best, why, and what to try: for every answer, the fitting one too. Without `parts` it is that of the opening scene. */
export function feedback(view: QuizView, {zone, rationale, alternative}: Situation, answer: Zone, parts?: FeedbackParts): TemplateResult {
  const {msg, content, level} = view;
  return html`<div class="feedback stack ${parts?.look ?? zone}" part="feedback">
    <div class="answer">
      ${parts?.picture} ${heading(level + 1, parts?.title ?? feedbackTitle(msg, zone, answer === zone), 'subtitle', 'feedback-title')}
    </div>
    ${parts ? parts.why : html`<p>${view.text(content.feedback[answer][zone])}</p>`}
    <p>${view.text(rationale)}</p>
    ${advice(view, parts?.label ?? tryLabel(msg), alternative)} ${parts?.more}
  </div>`;
}

/** What may help. */
export const advice = (view: QuizView, label: string, words: string): TemplateResult =>
  html`<p class="advice"><strong>${label}</strong> ${view.text(words)}</p>`;
