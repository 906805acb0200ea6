import {html, nothing, type TemplateResult} from 'lit';
import {formatMinutes} from '../../language/format.js';
import {heading} from '../../element/heading.js';
import type {Kept} from '../../keeping/store.js';
import type {ReflectionContent} from './content.js';
import type {Card, ReflectionState} from './model.js';
import {lengthLine, noteLabel, onwardLabel, positionLine} from './words.js';
import type {View} from '../../activity/view.js';

/** What a card is drawn from. */
export interface CardView extends View<ReflectionContent, ReflectionState> {
  /** Where the notes are. */
  readonly kept: Kept;
  /** False where the host decided that nothing is kept. */
  readonly mayKeep: boolean;
  readonly write: (id: string, note: string) => void;
  readonly go: (position: number) => void;
}

/** The card at `index` of `count`: a prompt, one more question on request, and a field for a note. */
export function cardView(view: CardView, card: Card, index: number, count: number): TemplateResult {
  const {msg, lang, content, level, kept, mayKeep, write, go} = view;
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
    ${card.depth ? html`<p class="small">${lengthLine(msg, formatMinutes(lang, card.minutes!), card.depth)}</p>` : nothing}
    ${
      card.careNote || card.depth === 3
        ? html`<div class="notice screen-only" part="care">
          <p>${view.text(content.care)}</p>
          <slot name="support"></slot>
        </div>`
        : nothing
    }
    <details>
      <summary>${msg('One more question', {id: 'reflection.follow-up', desc: 'Opens a second question to the same card'})}</summary>
      <p>${view.text(card.followUp)}</p>
    </details>
    <div class="notes">
      ${
        before
          ? html`<div class="stack">
            <p class="small">${msg('What you wrote at the start', {id: 'reflection.earlier', desc: 'Above the earlier answer to the same question'})}</p>
            <p class="written" dir="auto">${before}</p>
          </div>`
          : nothing
      }
      <div class="stack">
        <label class="small screen-only" for="note-${card.id}">${noteLabel(msg, kept, mayKeep)}</label>
        <textarea
          part="field"
          class="screen-only"
          id="note-${card.id}"
          rows="4"
          dir=${note ? 'auto' : nothing}
          .value=${note}
          @input=${(event: Event) => write(card.id, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="written paper-only" dir="auto">${note}</p>
      </div>
    </div>
    <div class="actions">
      ${
        index
          ? html`<button part="button" @click=${() => go(index - 1)}>
            ${msg('Back', {id: 'common.back', desc: 'Button: to the step before'})}
          </button>`
          : nothing
      }
      <button part="button primary" class="primary end" @click=${() => go(index + 1)}>${onwardLabel(msg, last, note)}</button>
    </div>
  </article>`;
}
