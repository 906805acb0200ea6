import type {Kept} from '../../keeping/kept.js';
import {str, type MsgFn} from '../../language/msg.js';

/** Where a card is among the others. A long deck shows no total: a quiet minute must not begin with a large number. */
export const positionLine = (msg: MsgFn, position: string, count: string | undefined): string =>
  count
    ? msg(str`Card ${position} of ${count}`, {id: 'reflection.position', desc: 'Above a card, for screen readers; two numbers'})
    : msg(str`Card ${position}`, {id: 'reflection.card', desc: 'Above a card of a long deck; a number'});

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

export const onwardLabel = (msg: MsgFn): string =>
  msg('Next', {id: 'reflection.next', desc: 'Button: to the next card, with or without a note'});
