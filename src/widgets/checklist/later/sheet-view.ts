import {html, nothing, type TemplateResult} from 'lit';
import {formatDay} from '../../../language/later/day.js';
import type {PolicyItem} from '../content.js';
import {exportSheet} from './export.js';
import {choice, field} from './fields.js';
import {isChosen, lineOf} from './sheet.js';
import type {ChecklistView} from '../view.js';
import {lineLabel} from './words.js';

/** The part in which the practitioner puts together the sheet for clients. */
export function sheetView(view: ChecklistView): TemplateResult {
  const {msg, groups, state, changeSheet, take} = view;
  const {practice, date} = state.sheet;
  const sheet = () => exportSheet(view);
  return html`<div class="stack">
      <p class="screen-only">
        ${msg('Choose the lines and make them your own. Items that are in place are chosen for you. Your notes never go onto the sheet.', {
          id: 'checklist.sheet-hint',
          desc: 'Above the lines of the sheet for clients',
        })}
      </p>
      ${field(
        'text',
        msg('Name of the practice:', {id: 'checklist.practice', desc: 'Label of a text field; the name is shown on the sheet for clients'}),
        practice,
        (practice) => changeSheet({practice}, true),
      )}
      ${field('date', msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'}), date, (date) => changeSheet({date}, true))}
      <p class="paper-only">${practice}</p>
      <p class="paper-only">${date && formatDay(view.lang, date)}</p>
      ${groups.map(({label, items}) => {
        const lines = items.filter(({audience}) => audience === 'client');
        return lines.length
          ? html`<fieldset class="stack">
              <legend>${view.text(label)}</legend>
              ${lines.map((item) => lineView(view, item))}
            </fieldset>`
          : nothing;
      })}
      <div class="actions">
        <button part="button primary" class="primary" @click=${() => take('print', sheet())}>
          ${msg('Print the sheet', {id: 'checklist.print-sheet', desc: 'Button: prints the sheet for clients'})}
        </button>
        <button part="button" @click=${() => take('html', sheet())}>
          ${msg('Download (.html)', {id: 'checklist.download-html', desc: 'Button: downloads the sheet for clients as a web page'})}
        </button>
        <button part="button" @click=${() => take('md', sheet())}>
          ${msg('Download (.md)', {id: 'common.download-markdown', desc: 'Button: downloads the answers as a Markdown file'})}
        </button>
      </div>
    </div>`;
}

/** A line that may be put on the sheet. It can be edited once it is chosen. */
function lineView(view: ChecklistView, item: PolicyItem): TemplateResult {
  const {msg, content, state, changeLine} = view;
  const line = lineOf(state, item);
  const taken = isChosen(state, item);
  const take = (now: boolean) => changeLine({chosen: {[item.id]: now}});
  const edit = (event: Event) => changeLine({lines: {[item.id]: (event.target as HTMLTextAreaElement).value}}, true);
  return html`${choice('checkbox', item.id, view.text(item.item), taken, take)}
  ${
    taken
      ? html`<textarea part="field" rows="3" dir="auto" lang=${content.lang} aria-label=${lineLabel(msg, item.item)} .value=${line} @input=${edit}></textarea>
          <p class="paper-only">${line}</p>`
      : nothing
  }`;
}
