import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';

/** What a button does; nothing if there is no button. */
export type Press = (() => void) | false | 0;

interface Actions {
  readonly label: string;
  readonly onward: () => void;
  readonly back: Press;
  readonly pass: Press;
}

/** The buttons below a scene: on, back, and past it. Passing on a scene is an offer like any other. */
export function actions(msg: MsgFn, {label, onward, back, pass}: Actions): TemplateResult {
  return html`<div class="actions">
    ${button(msg('Back', {id: 'common.back', desc: 'Button: to the step before'}), back)}
    ${button(msg('Pass on this scene', {id: 'quiz.pass', desc: 'Button: leaves out a scene; it must not sound like a fault'}), pass)}
    <button part="button primary" class="primary end" @click=${onward} .textContent=${label}></button>
  </div>`;
}

export const button = (label: string, press: Press): unknown =>
  press ? html`<button part="button" @click=${press} .textContent=${label}></button>` : nothing;
