import {html, nothing, type TemplateResult} from 'lit';
import {formatMinutes} from '../../language/format.js';
import {heading} from '../../element/heading.js';
import type {Kept} from '../../keeping/kept.js';
import type {ReflectionContent} from './content.js';
import type {Card, ReflectionState} from './model.js';
import {lightLine, noteLabel, onwardLabel, positionLine} from './words.js';

type Later = typeof import('./later/index.js');
import type {View} from '../../activity/view.js';

/** What a card is drawn from. */
export interface CardView extends View<ReflectionContent, ReflectionState> {
  /** Where the notes are. */
  readonly kept: Kept;
  /** False where the host decided that nothing is kept. */
  readonly mayKeep: boolean;
  /** What comes later, if it is there: the opening card is light and asks for no care. */
  readonly part: Later | undefined;
  readonly write: (event: Event) => void;
  readonly back: () => void;
  readonly onward: () => void;
}

/** The card at `index` of `count`: a prompt, one more question on request, and a field for a note. */
export function cardView(view: CardView, card: Card, index: number, count: number): TemplateResult {
  const {msg, lang, level, kept, mayKeep, part, write, back, onward} = view;
  const {notes} = view.state;
  const note = notes[card.id] ?? '';
  const last = index === count - 1;
  const before = card.earlier && notes[card.earlier];
  return html`<article class="sheet stack ${last ? '' : 'more'}" part="sheet">
    ${heading(
      level,
      html`<span class="eyebrow" part="eyebrow"
          >${positionLine(msg, view.number(index + 1), view.number(count))} <span>${view.text(card.label)}</span></span
        >
        ${view.text(card.prompt)}`,
      'subtitle',
      'prompt',
    )}
    ${card.depth ? html`<p class="small">${(part?.lengthLine ?? lightLine)(msg, formatMinutes(lang, card.minutes!), card.depth)}</p>` : nothing}
    ${card.careNote || card.depth === 3 ? part?.careView(view) : nothing}
    <details>
      <summary>${msg('One more question', {id: 'reflection.follow-up', desc: 'Opens a second question to the same card'})}</summary>
      <p>${view.text(card.followUp)}</p>
    </details>
    <div class="notes">
      ${before ? part?.earlierView(msg, before) : nothing}
      <div class="stack">
        <label class="small screen-only" for="note-${card.id}">${noteLabel(msg, kept, mayKeep)}</label>
        <textarea
          part="field"
          class="screen-only"
          id="note-${card.id}"
          rows="4"
          dir=${note ? 'auto' : nothing}
          .value=${note}
          @input=${write}
        ></textarea>
        <p class="written paper-only" dir="auto">${note}</p>
      </div>
    </div>
    <div class="actions">
      ${
        index
          ? html`<button part="button" @click=${back}>
            ${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}
          </button>`
          : nothing
      }
      <button part="button primary" class="primary end" @click=${onward}>${onwardLabel(msg, last, note)}</button>
    </div>
  </article>`;
}
