import type {View} from '../../../activity/view.js';
import {blank, type ExportDocument} from '../../../taking/later/export-document.js';
import type {ReflectionContent} from '../content.js';
import {cardsOf, type ReflectionState} from '../model.js';

/** Every prompt with the learner's note, or with a line to write on. */
export function exportReflection({msg, lang, content, state}: View<ReflectionContent, ReflectionState>): ExportDocument {
  const {order, notes} = state;
  const label = msg('Your note:', {id: 'reflection.note-line', desc: 'On paper, before a note or a line to write on'});
  return {
    title: content.title,
    lang,
    fileName: 'power-reflection',
    blocks: cardsOf(content, order).flatMap(({id, prompt, followUp}) => [
      {tag: 'h2', text: prompt},
      {tag: 'p', text: followUp},
      notes[id]?.trim() ? {tag: 'p', label, text: notes[id]} : blank(label),
    ]),
  };
}
