import {html, type TemplateResult} from 'lit';
import {zoneStones} from '../../../design/copied/stones.js';
import type {MsgFn} from '../../../language/msg.js';
import type {ChecklistView} from '../view.js';
import {noneOpenText} from '../words.js';

/** The end, with its picture: no essential policy is open, or (`isAll`) every policy is decided. */
export function completeView({msg}: ChecklistView, isAll: boolean): TemplateResult {
  return html`<div class="complete" part="complete">
    ${zoneStones('skillful-use')}
    <p class="name">${isAll ? allDecidedText(msg) : noneOpenText(msg)}</p>
    <p>${isAll ? heldText(msg) : groundText(msg)}</p>
  </div>`;
}

const allDecidedText = (msg: MsgFn): string =>
  msg('Everything is decided.', {id: 'checklist.all-decided', desc: 'When each policy is in place or does not apply'});

const heldText = (msg: MsgFn): string =>
  msg('Your policies hold your practice now: nobody has to guess.', {
    id: 'checklist.held',
    desc: 'A warm sentence below “Everything is decided.”',
  });

const groundText = (msg: MsgFn): string =>
  msg('Your practice stands on firm ground. The rest can come in its own time.', {
    id: 'checklist.ground',
    desc: 'A warm sentence below “No essential item is open.”',
  });
