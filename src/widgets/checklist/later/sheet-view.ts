import {html, nothing, type TemplateResult} from 'lit';
import {formatDay} from '../../../language/later/day.js';
import {markdownButton} from '../../../taking/later/take-along.js';
import type {PolicyItem} from '../content.js';
import {exportSheet} from './export.js';
import {field} from './fields.js';
import {isChosen, lineOf, nextOwnLine, ownLines} from './sheet.js';
import type {ChecklistView} from '../view.js';
import {lineLabel, ownLabel, removeLabel} from './words.js';

/** The part in which the practitioner puts together the sheet for clients. It shows the lines that are on the sheet, and no others. */
export function sheetView(view: ChecklistView): TemplateResult {
  const {msg, groups, state, changeSheet, take} = view;
  const {practice, date} = state.sheet;
  const sheet = () => exportSheet(view);
  const own = ownLines(state);
  return html`<div class="stack">
      <p class="screen-only">
        ${msg('What is in place is here as a line for your clients. Make the lines your own. Your notes never go onto the sheet.', {
          id: 'checklist.sheet-hint',
          desc: 'Above the lines of the sheet for clients',
        })}
      </p>
      <div class="head">
        ${field(
          'text',
          msg('Name of the practice:', {
            id: 'checklist.practice',
            desc: 'Label of a text field; the name is shown on the sheet for clients',
          }),
          practice,
          (practice) => changeSheet({practice}, true),
        )}
        ${field('date', msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'}), date, (date) => changeSheet({date}, true))}
      </div>
      <p class="paper-only">${practice}</p>
      <p class="paper-only">${date && formatDay(view.lang, date)}</p>
      ${groups.map(({label, items}) => {
        const lines = items.filter((item) => isChosen(state, item));
        return lines.length
          ? linesView(
              view.text(label),
              lines.map((item) => lineView(view, item.id, lineOf(state, item), item.item)),
            )
          : nothing;
      })}
      ${
        own.length
          ? linesView(
              ownLabel(msg),
              own.map((id) => lineView(view, id, state.lines[id] ?? '', ownLabel(msg))),
            )
          : nothing
      }
      ${addView(view)}
      <div class="actions">
        <button part="button primary" class="primary end" @click=${() => take('print', sheet())}>
          ${msg('Print the sheet', {id: 'checklist.print-sheet', desc: 'Button: prints the sheet for clients'})}
        </button>
        <button part="button" @click=${() => take('print', exportSheet(view, true))}>
          ${msg('Print to fold', {id: 'checklist.print-folded', desc: 'Button: prints the sheet for clients across the paper, as a small leaf to be folded once'})}
        </button>
        <button part="button" @click=${() => take('html', sheet())}>
          ${msg('Save as a web page', {id: 'checklist.save-html', desc: 'Button: downloads the sheet for clients as a web page'})}
        </button>
        ${markdownButton(msg, () => take('md', sheet()))}
      </div>
    </div>`;
}

const linesView = (label: unknown, lines: readonly TemplateResult[]): TemplateResult =>
  html`<fieldset class="stack">
    <legend>${label}</legend>
    ${lines}
  </fieldset>`;

/** A line of the sheet, to be edited or removed. */
function lineView({msg, content, changeLine, focus}: ChecklistView, id: string, line: string, name: string): TemplateResult {
  const edit = (event: Event) => changeLine({lines: {[id]: (event.target as HTMLTextAreaElement).value}}, true);
  const remove = () => {
    changeLine({chosen: {[id]: false}});
    focus('.add > summary');
  };
  return html`<div class="line">
    <textarea part="field" id="line-${id}" rows="2" dir="auto" lang=${content.lang} aria-label=${lineLabel(msg, name)} .value=${line} @input=${edit}></textarea>
    <button part="button" class="quiet screen-only" aria-label=${removeLabel(msg, name)} @click=${remove}>
      ${msg('Remove', {id: 'checklist.remove', desc: 'Button beside a line of the sheet for clients'})}
    </button>
    <p class="paper-only">${line}</p>
  </div>`;
}

/** The lines that are not on the sheet, by group, and an empty one. */
function addView(view: ChecklistView): TemplateResult {
  const {msg, groups, state, changeLine, focus} = view;
  const add = (id: string, line?: string) => {
    changeLine({chosen: {[id]: true}, ...(line !== undefined && {lines: {[id]: line}})});
    focus(`[id="line-${id}"]`);
  };
  const offer = (item: PolicyItem) =>
    html`<li><button part="button" class="jump" @click=${() => add(item.id)}>${view.text(lineOf(state, item))}</button></li>`;
  return html`<details class="add screen-only">
    <summary>${msg('Add a line', {id: 'checklist.add', desc: 'Opens the lines that are not on the sheet for clients yet'})}</summary>
    <div class="offers">
      <button part="button" @click=${() => add(nextOwnLine(state), '')}>
        ${msg('An empty line of your own', {id: 'checklist.add-own', desc: 'Button: adds an empty line to the sheet for clients'})}
      </button>
      ${groups.map(({label, items}) => {
        const left = items.filter((item) => item.audience === 'client' && !isChosen(state, item));
        return left.length
          ? html`<details name="add">
              <summary>${view.text(label)}</summary>
              <ul>
                ${left.map(offer)}
              </ul>
            </details>`
          : nothing;
      })}
    </div>
  </details>`;
}
