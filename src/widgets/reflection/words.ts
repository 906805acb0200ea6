import type {Kept} from '../../keeping/kept.js';
import {str, type MsgFn} from '../../language/msg.js';

export const positionLine = (msg: MsgFn, position: string, count: string): string =>
  msg(str`Card ${position} of ${count}`, {id: 'reflection.position', desc: 'Above a card; two numbers'});

/** Says where a note stays. */
export function noteLabel(msg: MsgFn, kept: Kept, mayKeep: boolean): string {
  if (kept === 'device' || kept === 'not-erased') {
    return msg('Your note, if you like. It stays on this device; if others use it, they could read it.', {
      id: 'reflection.note-device',
      desc: 'Label of a text field',
    });
  }
  return mayKeep && kept !== 'refused'
    ? msg('Your note, if you like. It stays in this tab.', {id: 'reflection.note-tab', desc: 'Label of a text field; a tab of the browser'})
    : msg('Your note, if you like. It stays on this page until you leave.', {id: 'reflection.note-page', desc: 'Label of a text field'});
}

/** How long a light question takes. */
export const lightLine = (msg: MsgFn, time: string): string =>
  msg(str`About ${time} · light`, {
    id: 'reflection.light',
    desc: 'How long a question takes (“3 minutes”), and how deep it goes',
  });

/** Passing over a card is an offer like any other. */
export function onwardLabel(msg: MsgFn, last: boolean, note: string): string {
  if (last) return msg('Finish', {id: 'reflection.finish', desc: 'Button on the last card'});
  return note.trim()
    ? msg('Next', {id: 'reflection.next', desc: 'Button: to the next card, where a note was written'})
    : msg('Skip', {id: 'reflection.skip', desc: 'Button: to the next card, where nothing was written; it must not sound like a fault'});
}
