import type {Kept} from '../../keeping/kept.js';
import {str, type MsgFn} from '../../language/msg.js';

export const positionLine = (msg: MsgFn, position: string, count: string): string =>
  msg(str`Card ${position} of ${count}`, {id: 'reflection.position', desc: 'Above a card; two numbers'});

/** Says where a note is saved, if that is not the device. */
export const noteLabel = (msg: MsgFn, kept: Kept, mayKeep: boolean): string =>
  mayKeep && kept !== 'refused'
    ? msg('Your note, if you like. It stays in this tab.', {id: 'reflection.note-tab', desc: 'Label of a text field; a tab of the browser'})
    : msg('Your note, if you like. It stays on this page until you leave.', {id: 'reflection.note-page', desc: 'Label of a text field'});

/** How long a light question takes. */
export const lightLine = (msg: MsgFn, time: string): string =>
  msg(str`About ${time} · light`, {
    id: 'reflection.light',
    desc: 'How long a question takes (“3 minutes”), and how deep it goes',
  });

/** The label of the button that goes on from a card that is not the last. Skipping a card is a normal choice. */
export const onwardLabel = (msg: MsgFn, note: string): string =>
  note.trim()
    ? msg('Next', {id: 'reflection.next', desc: 'Button: to the next card, if a note was written'})
    : msg('Skip', {id: 'reflection.skip', desc: 'Button: to the next card, if nothing was written; it must not sound like a fault'});
