import {html, nothing, type TemplateResult} from 'lit';
import {STONE} from '../../../design/copied/stone-shapes.js';
import {heading} from '../../../element/heading.js';
import type {View} from '../../../activity/view.js';
import {againId, type ReflectionContent} from '../content.js';
import {cardsOf, type Card, type ReflectionState} from '../model.js';

type ReflectionView = View<ReflectionContent, ReflectionState>;

/** The view after the last card: what the learner wrote, and the first answer beside the last one. */
export function endView(view: ReflectionView, print: () => void, again: () => void): TemplateResult {
  const {msg, level, content, state} = view;
  const {order, notes} = state;
  const written = cardsOf(content, order).filter(({id}) => notes[id]?.trim());
  const pair = written.filter(({id}) => id === content.opening || id === againId(content));
  const [first, last] = pair;
  const others = last ? written.filter((card) => !pair.includes(card)) : written;
  return html`<div class="sheet stack screen-only" part="sheet">
    ${heading(level, msg('That is all for today.', {id: 'reflection.end', desc: 'Heading after the last card'}), 'subtitle', 'prompt')}
    ${
      written.length
        ? nothing
        : html`<p>
            ${msg('You wrote nothing down. What you noticed stays with you.', {
              id: 'reflection.unwritten',
              desc: 'After the last card, if there are no notes; a kind line',
            })}
          </p>`
    }
    ${first && last ? thenAndNow(view, first, last) : nothing}
    ${others.map((card) => html`<div class="noted">${question(view, card)}${note(view, card)}</div>`)}
    <div class="actions">
      ${
        written.length
          ? html`<button part="button primary" class="primary end print" @click=${print}>
              ${msg('Print your notes', {id: 'reflection.print', desc: 'Button after the last card: prints the questions and the notes'})}
            </button>`
          : nothing
      }
      <button part="button" class=${written.length ? 'quiet' : ''} @click=${again}>
        ${msg('Look through your cards again', {id: 'reflection.again', desc: 'Button: to the first card; notes are kept'})}
      </button>
    </div>
  </div>`;
}

const question = ({level, text}: ReflectionView, {prompt}: Card): TemplateResult => heading(level + 1, text(prompt), 'name');

const note = ({state}: ReflectionView, {id}: Card): TemplateResult => html`<p class="written" dir="auto">${state.notes[id]}</p>`;

/** The question that was asked twice: the first answer on the side of the sand stone, the last one on that of the teal stone. */
function thenAndNow(view: ReflectionView, first: Card, last: Card): TemplateResult {
  const {msg} = view;
  return html`<div class="noted">
    ${question(view, first)}
    <svg class="both" viewBox="0 0 400 88" aria-hidden="true" focusable="false"><path class="ground" d="M20 82h360"></path><path class="joined" d="M146 44Q200 8 254 44"></path><path class="client" transform="translate(50 24) scale(.46)" d=${STONE}></path><path class="practitioner" transform="translate(250 24) scale(.46)" d=${STONE}></path></svg>
    <div class="then-now">
      <div class="then">
        <p class="small">${msg('At the start', {id: 'reflection.then', desc: 'Above the first answer to a question that was asked twice'})}</p>
        ${note(view, first)}
      </div>
      <div class="now">
        <p class="small">${msg('Now', {id: 'reflection.now', desc: 'Above the second answer to a question that was asked twice'})}</p>
        ${note(view, last)}
      </div>
    </div>
  </div>`;
}
