import {nameLines, type ExportBlock, type ExportDocument} from '../../../taking/later/export-document.js';
import {formatDay} from '../../../language/later/day.js';
import {itemsOf, type ItemState} from '../model.js';
import type {ChecklistView} from '../view.js';
import {sheetLines} from './sheet.js';
import {noteLabel, reviewLabel, saidLabel, statusName, whoLabel, writtenLabel} from './words.js';

const line = (text: string, label?: string): ExportBlock => ({tag: 'p', text, label});

/** What is noted about an item, for paper and for files. */
export function itemLines({msg, lang}: ChecklistView, {status = 'open', said, written, note, who, review}: ItemState): ExportBlock[] {
  const words = [statusName(msg, status)];
  if (said) words.push(saidLabel(msg));
  if (written) words.push(writtenLabel(msg));
  const lines = [line(words.join(' · '))];
  if (note) lines.push(line(note, noteLabel(msg)));
  if (who) lines.push(line(who, whoLabel(msg)));
  if (review) lines.push(line(formatDay(lang, review), reviewLabel(msg)));
  return lines;
}

/** The practitioner's own list, with the notes. */
export function exportChecklist(view: ChecklistView): ExportDocument {
  const {msg, lang, content, groups, state} = view;
  return {
    title: content.title,
    lang,
    fileName: 'power-checklist',
    blocks: [
      ...nameLines(msg),
      ...groups.flatMap(({label, items}) => [
        {tag: 'h2', text: label} as const,
        ...items.flatMap(({id, item}) => [{tag: 'h3', text: item} as const, ...itemLines(view, state.items[id] ?? {})]),
      ]),
    ],
  };
}

/** The sheet for clients, in the language of the content. It never contains a note. */
export function exportSheet({content, groups, state}: ChecklistView): ExportDocument {
  const {title, intro} = content.sheet;
  const {practice, date} = state.sheet;
  const head = [practice, date && formatDay(content.lang, date), intro].filter((text) => text.trim());
  return {
    title,
    lang: content.lang,
    fileName: 'client-sheet',
    blocks: [...head.map((text) => line(text)), ...sheetLines(state, itemsOf(groups)).map((text) => ({tag: 'li', text}) as const)],
  };
}
