import type {MsgFn} from '../../language/msg.js';
import {blank, type ExportDocument} from '../../taking/export-document.js';
import type {ReflectionContent} from './content.js';
import {cardsOf, type ReflectionState} from './model.js';

/** Every prompt of the way with the learner's note, or with a line to write on. */
export function exportReflection(msg: MsgFn, lang: string, content: ReflectionContent, {order, notes}: ReflectionState): ExportDocument {
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
