import {html, nothing, type TemplateResult} from 'lit';
import {str, type MsgFn} from '../../../language/msg.js';
import {contentText} from '../../../content/content-text.js';
import {formatNumber} from '../../../language/format.js';
import type {Line} from '../content.js';
import {toggled, vessels} from '../model.js';
import {choice, type StepView} from '../step-view.js';

/** Two vessels to fill with duties: two amounts of their own, never shares of a whole. */
export function responsibility(view: StepView): TemplateResult {
  const {msg, content, state} = view;
  const labels = partLabels(msg);
  const {client, practitioner, extra, note} = content.steps.responsibility;
  const filled = vessels(content, state);
  const oneFull = (filled.client === 100) !== (filled.practitioner === 150);
  return html`<div class="columns">
      ${duties(view, labels.practitioner, practitioner)} ${duties(view, labels.extra, extra)} ${duties(view, labels.client, client)}
    </div>
    <p class="name" part="name">${vesselsText(view)}</p>
    ${oneFull ? html`<p class="outcome">${contentText(content, note)}</p>` : nothing}`;
}

/** What stands above the two full parts, and above the half as much again. */
export const partLabels = (msg: MsgFn) => ({
  practitioner: msg('Your own part, 100', {id: 'explainer.practitioner-part', desc: 'Above the duties of the practitioner'}),
  extra: msg('And for the whole, 50 more', {id: 'explainer.extra-part', desc: 'Above the additional duties of the practitioner'}),
  client: msg('Your client’s part, 100', {id: 'explainer.client-part', desc: 'Above the duties of the client'}),
});

function duties(view: StepView, label: string, lines: readonly Line[]): TemplateResult {
  const {state, update, say} = view;
  const toggle = (id: string) => {
    const duties = toggled(state.duties, id);
    update({duties});
    say(vesselsText({...view, state: {...state, duties}}));
  };
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="choices one">
      ${lines.map(({id, text}) =>
        choice(view, {type: 'checkbox', name: id, checked: state.duties.includes(id), change: () => toggle(id)}, text),
      )}
    </div>
  </fieldset>`;
}

/** “You: 125 of 150. Your client: 75 of 100.” */
export function vesselsText({msg, lang, content, state}: Pick<StepView, 'msg' | 'lang' | 'content' | 'state'>): string {
  const filled = vessels(content, state);
  const [yours, theirs, most, full] = [filled.practitioner, filled.client, 150, 100].map((figure) => formatNumber(lang, figure));
  return msg(str`You: ${yours} of ${most}. Your client: ${theirs} of ${full}.`, {
    id: 'explainer.vessels',
    desc: 'How full the two vessels are: of 150 and of 100',
  });
}
