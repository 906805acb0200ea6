import type {ExportBlock, ExportDocument, ExportLine} from '../../../taking/later/export-document.js';
import {formatDay} from '../../../language/later/day.js';
import type {ItemState} from '../model.js';
import type {PolicyItem} from '../content.js';
import type {ChecklistView} from '../view.js';
import {sheetLines} from './sheet.js';
import {noteLabel, reviewLabel, saidLabel, statusName, whoLabel, writtenLabel} from './words.js';

const line = (text: string, label?: string): ExportLine => ({tag: 'p', text, label});

/** What is noted about an item, for paper and for files. */
export function itemLines({msg, lang}: ChecklistView, {status = 'open', said, written, note, who, review}: ItemState): ExportLine[] {
  const words = [statusName(msg, status)];
  if (said) words.push(saidLabel(msg));
  if (written) words.push(writtenLabel(msg));
  const lines: ExportLine[] = [{tag: 'p', look: 'small', text: words.join(' · ')}];
  if (note) lines.push(line(note, noteLabel(msg)));
  if (who) lines.push(line(who, whoLabel(msg)));
  if (review) lines.push(line(formatDay(lang, review), reviewLabel(msg)));
  return lines;
}

/** The practitioner's own list, with the notes. */
export function exportChecklist(view: ChecklistView): ExportDocument {
  const {lang, content, groups, state} = view;
  const itemPart = ({id, item}: PolicyItem): ExportBlock => ({
    layout: 'part',
    blocks: [{tag: 'h3', text: item}, ...itemLines(view, state.items[id] ?? {})],
  });
  return {
    title: content.title,
    lang,
    fileName: 'power-checklist',
    blocks: groups.flatMap(({label, items}) => [{tag: 'h2', text: label} as const, ...items.map(itemPart)]),
  };
}

/** The sheet for clients, in the language of the content. It never contains a note. `folded`: as a small leaf. */
export function exportSheet({msg, content, groups, state}: ChecklistView, folded = false): ExportDocument {
  const {title, intro} = content.sheet;
  const {practice, date} = state.sheet;
  const head = [date && formatDay(content.lang, date), intro].filter((text) => text.trim());
  const topics = groups.map(({label, items}) => ({label, lines: sheetLines(state, items)})).filter(({lines}) => lines.length);
  return {
    title,
    lang: content.lang,
    fileName: 'client-sheet',
    leaf: {
      by: practice,
      foot: msg('You can stop at any time.', {
        id: 'checklist.sheet-foot',
        desc: 'The last line of the sheet for clients, said to the client',
      }),
      folded,
    },
    blocks: [
      ...head.map((text) => line(text)),
      ...topics.flatMap(({label, lines}) => [{tag: 'h2', text: label} as const, ...lines.map((text) => ({tag: 'li', text}) as const)]),
    ],
  };
}
