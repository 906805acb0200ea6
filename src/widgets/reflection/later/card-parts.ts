import {html, type TemplateResult} from 'lit';
import type {MsgFn} from '../../../language/msg.js';
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
