import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../../../language/msg.js';
import type {PolicyGroup, PolicyItem} from '../content.js';
import {statusOf, type ItemState} from '../model.js';
import {itemLines} from './export.js';
import {choice, field} from './fields.js';
import {formatDay} from '../../../language/later/day.js';
import type {ChecklistView} from '../view.js';
import {notApplicable} from '../words.js';
import {today} from './sheet.js';
import {noteLabel, passedLine, reviewLabel, saidLabel, whoLabel, writtenLabel} from './words.js';

/** The policies of a group, and once for all of them that rules may apply. */
export function itemsView(view: ChecklistView, {items}: PolicyGroup): TemplateResult {
  return html`${
    items.some(({checkLocalRules}) => checkLocalRules)
      ? html`<p class="small rules">
          ${view.msg('Laws or boards may have rules on some of this. Check those of your place.', {
            id: 'checklist.rules',
            desc: 'Above the policies of a group, if some of them are marked “Check local rules”',
          })}
        </p>`
      : nothing
  }
  ${items.map((item) => itemView(view, item))}`;
}

/** What is said or written is in place; what is not in place is neither. */
const changed = (what: 'said' | 'written', isTicked: boolean): ItemState => ({...(isTicked && {status: 'in-place'}), [what]: isTicked});
const decided = (status: 'open' | 'not-applicable'): ItemState => ({status, said: false, written: false});

function itemView(view: ChecklistView, policy: PolicyItem): TemplateResult {
  const {msg, state, change, say} = view;
  const {id, item, why, level, checkLocalRules} = policy;
  const known = state.items[id] ?? {};
  const {note = '', who = '', review = ''} = known;
  const status = statusOf(state, policy);
  const leftOut = status === 'not-applicable';
  // While a year is being typed it begins with zeros.
  const passed = review > '1' && review < today();
  const tags = [level === 'essential' && essential(msg), leftOut && notApplicable(msg)].filter((words) => !!words);
  const sentence = html`<span id="item-${id}">${view.text(item)}</span> ${tags.map((words) => html`<span class="small tag" part="tag">${words}</span> `)}`;
  return html`<div class="item ${leftOut ? 'left-out' : ''}" part="item">
    ${choice(
      id,
      html`<span>${sentence}</span>`,
      status === 'in-place',
      (isTicked) => change(id, isTicked ? {status: 'in-place'} : decided('open')),
      'tick mark',
    )}
    <div class="chips" role="group" aria-labelledby="item-${id}">
      ${choice(id, saidLabel(msg), !!known.said, (said) => change(id, changed('said', said)), 'tick chip')}
      ${choice(id, writtenLabel(msg), !!known.written, (written) => change(id, changed('written', written)), 'tick chip')}
    </div>
    ${itemLines(view, known).map(({label, text}) => html`<p class="paper-only"><strong>${label}</strong> ${text}</p>`)}
    <details>
      <summary>${msg('Why it matters, and your notes', {id: 'checklist.more', desc: 'Opens the reason for a policy and fields for notes'})}<span class="visually-hidden">: ${view.text(item)}</span></summary>
      <div class="stack">
        <p>${view.text(why)}</p>
        ${checkLocalRules ? html`<p class="small">${localRules(msg)}</p>` : nothing}
        ${choice(id, notApplicable(msg), leftOut, (isTicked) => change(id, decided(isTicked ? 'not-applicable' : 'open')))}
        <label class="field"
          >${noteLabel(msg)}<textarea
            part="field"
            rows="3"
            dir="auto"
            .value=${note}
            @input=${(event: Event) => change(id, {note: (event.target as HTMLTextAreaElement).value}, true)}
          ></textarea>
        </label>
        ${field('text', whoLabel(msg), who, (who) => change(id, {who}, true))}
        ${field(
          'date',
          reviewLabel(msg),
          review,
          (review) => change(id, {review}, true),
          passed && `passed-${id}`,
          () => passed && say(passedLine(msg, formatDay(view.lang, review))),
        )}
      </div>
    </details>
    ${passed ? html`<p class="notice" id="passed-${id}">${passedLine(msg, formatDay(view.lang, review))}</p>` : nothing}
  </div>`;
}

const essential = (msg: MsgFn): string =>
  msg('Essential', {id: 'checklist.essential', desc: 'Label on a policy that every practice needs'});

const localRules = (msg: MsgFn): string =>
  msg('Check local rules', {id: 'checklist.local-rules', desc: 'At a policy that laws or boards may rule on'});
