import {html, type TemplateResult} from 'lit';
import {heading} from '../../../../element/heading.js';
import type {StepView} from '../../step-view.js';
import {personNames} from '../words.js';

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
              ${lines.map(({text}) => html`<li>${view.text(text)}</li>`)}
            </ul>
          </div>`,
      )}
    </div>`;
}
