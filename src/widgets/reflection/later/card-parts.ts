import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../../element/heading.js';
import {str, type MsgFn} from '../../../language/msg.js';
import type {View} from '../../../activity/view.js';
import type {ReflectionContent} from '../content.js';
import type {ReflectionState} from '../model.js';

type ReflectionView = View<ReflectionContent, ReflectionState>;

/** The care note beside a prompt that may bring up painful memories. */
export const careView = ({content, text}: ReflectionView): TemplateResult =>
  html`<div class="notice screen-only" part="care">
    <p>${text(content.care)}</p>
    <slot name="support"></slot>
  </div>`;

/** What the learner wrote when the same question was asked the first time. */
export const earlierView = (msg: MsgFn, note: string): TemplateResult =>
  html`<div class="stack">
    <p class="small">${msg('What you wrote at the start', {id: 'reflection.earlier', desc: 'Above the earlier answer to the same question'})}</p>
    <p class="written" dir="auto">${note}</p>
  </div>`;

/** The button back, on every card but the first. */
export const backView = (msg: MsgFn, back: () => void): TemplateResult =>
  html`<button part="button" @click=${back}>${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}</button>`;

/** The view after the last card. */
export function endView({msg, level, number, state}: ReflectionView, again: () => void): TemplateResult {
  const written = Object.values(state.notes).filter((note) => note.trim()).length;
  const count = number(written);
  return html`<div class="sheet stack screen-only" part="sheet">
    ${heading(level, msg('That is all for today.', {id: 'reflection.end', desc: 'Heading after the last card'}), 'subtitle', 'prompt')}
    ${written ? html`<p>${msg(str`Your notes: ${count}`, {id: 'reflection.count', desc: 'How many notes the learner wrote'})}</p>` : nothing}
    <div class="actions">
      <button part="button primary" class="primary" @click=${again}>
        ${msg('Look through your cards again', {id: 'reflection.again', desc: 'Button: to the first card; notes are kept'})}
      </button>
    </div>
  </div>`;
}
