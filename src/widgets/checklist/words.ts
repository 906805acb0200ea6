import {str, type MsgFn} from '../../language/msg.js';
import type {PolicyItem} from './content.js';
import {count, type ChecklistState} from './model.js';
import type {Words} from '../../activity/view.js';

export const notApplicable = (msg: MsgFn): string =>
  msg('Does not apply', {id: 'checklist.not-applicable', desc: 'Status of a policy: this practice does not need it'});

/** How many of the policies are in place. Policies that do not apply are not counted. */
export function progressText({msg, number}: Words, state: ChecklistState, items: readonly PolicyItem[]): string {
  const total = items.length - count(state, items, 'not-applicable');
  if (!total) return notApplicable(msg);
  const [a, b] = [count(state, items, 'in-place'), total].map(number);
  return msg(str`${a} of ${b} in place`, {id: 'checklist.progress', desc: 'Beside a group of policies; two numbers'});
}

export const noneOpenText = (msg: MsgFn): string =>
  msg('No essential item is open.', {id: 'checklist.essential-none', desc: 'When all essential policies are decided'});
