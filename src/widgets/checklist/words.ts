import {str, type MsgFn} from '../../language/msg.js';
import type {PolicyItem} from './content.js';
import {count, type ChecklistState, type Status} from './model.js';
import type {Words} from '../../activity/view.js';

/** How much of some policies is in place. What does not apply is not counted. */
export function progressText({msg, number}: Words, state: ChecklistState, items: readonly PolicyItem[]): string {
  const total = items.length - count(state, items, 'not-applicable');
  if (!total) return statusName(msg, 'not-applicable');
  const [a, b] = [count(state, items, 'in-place'), total].map(number);
  return msg(str`${a} of ${b} in place`, {id: 'checklist.progress', desc: 'Beside a group of policies; two numbers'});
}

export const noneOpenText = (msg: MsgFn): string =>
  msg('No essential item is open.', {id: 'checklist.essential-none', desc: 'Where all essential policies are decided'});

/** The name of a status. */
export function statusName(msg: MsgFn, status: Status): string {
  switch (status) {
    case 'in-place':
      return msg('In place', {id: 'checklist.in-place', desc: 'Status of a policy: it exists and is followed'});
    case 'not-applicable':
      return msg('Does not apply', {id: 'checklist.not-applicable', desc: 'Status of a policy: this practice does not need it'});
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
