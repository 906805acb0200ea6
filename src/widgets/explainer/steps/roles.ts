import {html, type TemplateResult} from 'lit';
import {str} from '../../../language/msg.js';
import {contentText} from '../../../content/content-text.js';
import {heading} from '../../../element/heading.js';
import type {StepView} from '../step-view.js';

/** The two people and what the role gives to each; a button swaps the roles. */
export function roles(view: StepView): TemplateResult {
  const {msg, content, state, level, update, say} = view;
  const {practitioner, client, shared} = content.steps.roles;
  const [first, second] = personNames(view);
  const swap = () => {
    update({swapped: !state.swapped});
    say(personNames({...view, state: {...state, swapped: !state.swapped}}).join('. '));
  };
  const [before, after] = state.swapped ? [client, practitioner] : [practitioner, client];
  return html`<div class="actions">
      <button part="button" @click=${swap}>${msg('Swap the roles', {id: 'explainer.swap', desc: 'Button: the two people change their roles'})}</button>
    </div>
    <div class="columns">
      ${(
        [
          [first, before],
          [second, after],
          [msg('What stays the same', {id: 'explainer.shared', desc: 'Heading above what both people have, whatever their role'}), shared],
        ] as const
      ).map(
        ([title, lines]) =>
          html`<div>
            ${heading(level, title, 'name')}
            <ul>
              ${lines.map(({text}) => html`<li>${contentText(content, text)}</li>`)}
            </ul>
          </div>`,
      )}
    </div>`;
}

/** The two people with the role that each has now. */
export function personNames({msg, content, state}: Pick<StepView, 'msg' | 'content' | 'state'>): [string, string] {
  const [first, second] = content.steps.roles.people.map(({name}) => name) as [string, string];
  const practitioner = (name: string) =>
    msg(str`${name}, in the role`, {id: 'explainer.in-role', desc: 'The name of a person who is the practitioner now'});
  const client = (name: string) =>
    msg(str`${name}, as client`, {id: 'explainer.as-client', desc: 'The name of a person who is the client now'});
  return state.swapped ? [client(first), practitioner(second)] : [practitioner(first), client(second)];
}
