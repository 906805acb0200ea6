import type {View} from '../../../activity/view.js';
import {blank, type ExportBlock, type ExportDocument, type ExportLine} from '../../../taking/later/export-document.js';
import {againId, type ReflectionContent} from '../content.js';
import {cardsOf, type ReflectionState} from '../model.js';

/** Every prompt with the learner's note, or with a line to write on. The prompt that was asked twice has both notes, side by side. */
export function exportReflection({msg, lang, content, state}: View<ReflectionContent, ReflectionState>): ExportDocument {
  const {order, notes} = state;
  const again = againId(content);
  const note = (id: string, label: string): ExportLine =>
    notes[id]?.trim() ? {tag: 'p', look: 'written', label, text: notes[id]} : blank(label);
  const thenAndNow: ExportBlock = {
    layout: 'columns',
    blocks: [
      note(content.opening, msg('At the start:', {id: 'reflection.paper-start', desc: 'On paper, before the first answer to a question'})),
      note(again, msg('Now:', {id: 'reflection.paper-now', desc: 'On paper, before the later answer to the same question'})),
    ],
  };
  const label = msg('Your note:', {id: 'reflection.note-line', desc: 'On paper, before a note or a line to write on'});
  const cards = cardsOf(content, order).filter(({id}) => id !== again);
  return {
    title: content.title,
    lang,
    fileName: 'power-reflection',
    blocks: cards.map(({id, prompt, followUp}) => ({
      layout: 'part',
      blocks: [{tag: 'h2', text: prompt}, {tag: 'p', look: 'small', text: followUp}, id === content.opening ? thenAndNow : note(id, label)],
    })),
  };
}
