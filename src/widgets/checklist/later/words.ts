import {str, type MsgFn} from '../../../language/msg.js';
import type {Status} from '../model.js';
import {notApplicable} from '../words.js';

/** The name of a status. */
export function statusName(msg: MsgFn, status: Status): string {
  switch (status) {
    case 'in-place':
      return msg('In place', {id: 'checklist.in-place', desc: 'Status of a policy: it exists and is followed'});
    case 'not-applicable':
      return notApplicable(msg);
    default:
      return msg('Open', {id: 'checklist.open', desc: 'Status of a policy: nothing is decided yet'});
  }
}

export const saidLabel = (msg: MsgFn): string =>
  msg('Said aloud', {id: 'checklist.said', desc: 'Checkbox: the practitioner tells clients about the policy'});
export const writtenLabel = (msg: MsgFn): string => msg('Written', {id: 'checklist.written', desc: 'Checkbox: the policy is written down'});
export const noteLabel = (msg: MsgFn): string =>
  msg('Your note:', {id: 'checklist.note', desc: 'Label of a text field; on paper, before the note'});
export const whoLabel = (msg: MsgFn): string =>
  msg('Who looks after it:', {id: 'checklist.who', desc: 'Label of a text field; on paper, before a name'});
export const reviewLabel = (msg: MsgFn): string =>
  msg('Review on:', {id: 'checklist.review', desc: 'Label of a date field; on paper, before a date'});

export const passedLine = (msg: MsgFn, day: string): string =>
  msg(str`The review date has passed: ${day}.`, {id: 'checklist.passed', desc: 'A line at a policy; a date follows'});

export const lineLabel = (msg: MsgFn, item: string): string =>
  msg(str`Line on the sheet: ${item}`, {id: 'checklist.line', desc: 'Name of a text field, for screen readers; a policy follows'});
