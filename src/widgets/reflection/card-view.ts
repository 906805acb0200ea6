import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../activity/view.js';
import {formatMinutes} from '../../language/format.js';
import {heading} from '../../element/heading.js';
import type {Kept} from '../../keeping/kept.js';
import type {ReflectionContent} from './content.js';
import type {Card, ReflectionState} from './model.js';
import {lightLine, noteLabel, onwardLabel, positionLine} from './words.js';

type Later = typeof import('./later/index.js');

/** What the template of a card gets. */
export interface CardView extends View<ReflectionContent, ReflectionState> {
  /** Where the notes are saved. */
  readonly kept: Kept;
  /** False if the host decided that nothing is kept. */
  readonly mayKeep: boolean;
  /** The later part. Only the opening card, which is light and needs no care note, is drawn without it. */
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
  const isLast = index === count - 1;
  const before = card.earlier && notes[card.earlier];
  return html`<article class="sheet stack ${isLast ? '' : 'more'}" part="sheet">
    ${heading(
      level,
      html`<span class="eyebrow" part="eyebrow"
          >${positionLine(msg, view.number(index + 1), view.number(count))} <span>${view.text(card.label)}</span></span
        >
        ${view.text(card.prompt)}`,
      'subtitle',
      'prompt',
    )}
    ${
      card.depth
        ? html`<p class="small" .textContent=${(part?.lengthLine ?? lightLine)(msg, formatMinutes(lang, card.minutes!), card.depth)}></p>`
        : nothing
    }
    ${card.careNote || card.depth === 3 ? part?.careView(view) : nothing}
    <details>
      <summary .textContent=${msg('One more question', {id: 'reflection.follow-up', desc: 'Opens a second question to the same card'})}></summary>
      <p>${view.text(card.followUp)}</p>
    </details>
    <div class="notes">
      ${before ? part?.earlierView(msg, before) : nothing}
      <div class="stack">
        <label
          class="small screen-only"
          for="note-${card.id}"
          .textContent=${part?.deviceLabel(msg, kept) ?? noteLabel(msg, kept, mayKeep)}
        ></label>
        <textarea
          part="field"
          class="screen-only"
          id="note-${card.id}"
          rows="4"
          dir=${note ? 'auto' : nothing}
          .value=${note}
          @input=${write}
        ></textarea>
        <p class="written paper-only" dir="auto" .textContent=${note}></p>
      </div>
    </div>
    <div class="actions">
      ${index ? part?.backView(msg, back) : nothing}
      <button
        part="button primary"
        class="primary end"
        @click=${onward}
        .textContent=${isLast ? part!.finishLabel(msg) : onwardLabel(msg, note)}
      ></button>
    </div>
  </article>`;
}
