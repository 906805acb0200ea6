import {html, nothing, type TemplateResult} from 'lit';
import type {PolicyGroup, PolicyItem} from '../content.js';
import {itemLines} from './export.js';
import {choice, field} from './fields.js';
import {formatDay} from '../../../language/later/day.js';
import type {ChecklistView} from '../view.js';
import {STATUSES} from './read-state.js';
import {today} from './sheet.js';
import {noteLabel, passedLine, reviewLabel, saidLabel, statusName, whoLabel, writtenLabel} from './words.js';

/** The policies of a group. */
export const itemsView = (view: ChecklistView, {items}: PolicyGroup): TemplateResult[] => items.map((item) => itemView(view, item));

function itemView(view: ChecklistView, {id, item, why, level, checkLocalRules}: PolicyItem): TemplateResult {
  const {msg, state, change, say} = view;
  const known = state.items[id] ?? {};
  const {status = 'open', note = '', who = '', review = ''} = known;
  // While a year is being typed it begins with zeros.
  const passed = review > '1' && review < today();
  return html`<fieldset class="item stack" part="item">
    <legend>
      ${view.text(item)}
      ${level === 'essential' ? tag(msg('Essential', {id: 'checklist.essential', desc: 'Label on a policy that every practice needs'})) : nothing}
      ${checkLocalRules ? tag(msg('Check local rules', {id: 'checklist.local-rules', desc: 'Label on a policy that laws or boards may rule on'})) : nothing}
    </legend>
    <div class="actions">
      ${STATUSES.map((value) => choice('radio', id, statusName(msg, value), value === status, () => change(id, {status: value})))}
    </div>
    <div class="actions">
      ${choice('checkbox', id, saidLabel(msg), !!known.said, (said) => change(id, {said}))}
      ${choice('checkbox', id, writtenLabel(msg), !!known.written, (written) => change(id, {written}))}
    </div>
    ${itemLines(view, known).map(({label, text}) => html`<p class="paper-only"><strong>${label}</strong> ${text}</p>`)}
    <details>
      <summary>${msg('Why it matters, and your notes', {id: 'checklist.more', desc: 'Opens the reason for a policy and fields for notes'})}<span class="visually-hidden">: ${view.text(item)}</span></summary>
      <div class="stack">
        <p>${view.text(why)}</p>
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
  </fieldset>`;
}

const tag = (words: string): TemplateResult => html`<span class="small tag" part="tag">${words}</span> `;
