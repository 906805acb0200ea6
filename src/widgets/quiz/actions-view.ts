import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';

/** What a button does; nothing where there is no button. */
type Press = (() => void) | false | 0;

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
    <button part="button primary" class="primary end" @click=${onward}>${label}</button>
  </div>`;
}

const button = (label: string, press: Press): unknown => (press ? html`<button part="button" @click=${press}>${label}</button>` : nothing);

/** The buttons below the result; `spent` where an assessment allows no further attempt. */
export function endActions(msg: MsgFn, again: Press, comeBack: Press, spent: boolean): TemplateResult {
  return html`<div class="actions">
      ${
        again
          ? html`<button part="button primary" class="primary" @click=${again}>
              ${msg('Another round, with other versions', {id: 'quiz.again-button', desc: 'Button: starts again with other scenes of the same topics'})}
            </button>`
          : nothing
      }
      ${button(
        msg('Show the scenes you passed on', {id: 'quiz.show-passed', desc: 'Button at the end: asks what was left out before'}),
        comeBack,
      )}
    </div>
    ${spent ? html`<p class="small">${msg('No attempts are left.', {id: 'quiz.no-attempts', desc: 'At the end of an assessment'})}</p>` : nothing}`;
}
