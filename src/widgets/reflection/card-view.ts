import {html, nothing, type TemplateResult} from 'lit';
import {str, type MsgFn} from '../../language/msg.js';
import {contentText} from '../../content/content-text.js';
import {formatMinutes, formatNumber} from '../../language/format.js';
import {heading} from '../../element/heading.js';
import type {Kept} from '../../keeping/store.js';
import type {ReflectionContent} from './content.js';
import type {Card, ReflectionState} from './model.js';

interface CardView {
  readonly msg: MsgFn;
  /** The language of the interface, for its numbers. */
  readonly lang: string;
  readonly content: ReflectionContent;
  readonly notes: ReflectionState['notes'];
  readonly level: number;
  /** Where the notes are. */
  readonly kept: Kept;
  /** False where the host decided that nothing is kept. */
  readonly mayKeep: boolean;
  readonly write: (id: string, note: string) => void;
  readonly go: (position: number) => void;
}

/** The card at `index` of `count`: a prompt, one more question on request, and a field for a note. */
export function cardView(
  {msg, lang, content, notes, level, kept, mayKeep, write, go}: CardView,
  card: Card,
  index: number,
  count: number,
): TemplateResult {
  const note = notes[card.id] ?? '';
  const last = index === count - 1;
  const before = card.earlier && notes[card.earlier];
  return html`<article class="sheet stack ${last ? '' : 'more'}" part="sheet">
    ${heading(
      level,
      html`<span class="eyebrow" part="eyebrow"
          >${positionLine(msg, formatNumber(lang, index + 1), formatNumber(lang, count))} <span>${contentText(content, card.label)}</span></span
        >
        ${contentText(content, card.prompt)}`,
      'subtitle',
      'prompt',
    )}
    ${card.depth ? html`<p class="small">${lengthLine(msg, formatMinutes(lang, card.minutes!), card.depth)}</p>` : nothing}
    ${
      card.careNote || card.depth === 3
        ? html`<div class="notice screen-only" part="care">
          <p>${contentText(content, content.care)}</p>
          <slot name="support"></slot>
        </div>`
        : nothing
    }
    <details>
      <summary>${msg('One more question', {id: 'reflection.follow-up', desc: 'Opens a second question to the same card'})}</summary>
      <p>${contentText(content, card.followUp)}</p>
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

const positionLine = (msg: MsgFn, position: string, count: string): string =>
  msg(str`Card ${position} of ${count}`, {id: 'reflection.position', desc: 'Above a card; two numbers'});

/** Says where a note stays. */
function noteLabel(msg: MsgFn, kept: Kept, mayKeep: boolean): string {
  if (kept === 'device' || kept === 'not-erased') {
    return msg('Your note, if you like. It stays on this device; if others use it, they could read it.', {
      id: 'reflection.note-device',
      desc: 'Label of a text field',
    });
  }
  return mayKeep && kept !== 'refused'
    ? msg('Your note, if you like. It stays in this tab.', {id: 'reflection.note-tab', desc: 'Label of a text field; a tab of the browser'})
    : msg('Your note, if you like. It stays on this page until you leave.', {id: 'reflection.note-page', desc: 'Label of a text field'});
}

function lengthLine(msg: MsgFn, time: string, depth: 1 | 2 | 3): string {
  switch (depth) {
    case 1:
      return msg(str`About ${time} · light`, {
        id: 'reflection.light',
        desc: 'How long a question takes (“3 minutes”), and how deep it goes',
      });
    case 2:
      return msg(str`About ${time} · goes a little deeper`, {
        id: 'reflection.deeper',
        desc: 'How long a question takes (“3 minutes”), and how deep it goes',
      });
    default:
      return msg(str`About ${time} · goes deep`, {
        id: 'reflection.deep',
        desc: 'How long a question takes (“3 minutes”), and how deep it goes',
      });
  }
}

/** Passing over a card is an offer like any other. */
function onwardLabel(msg: MsgFn, last: boolean, note: string): string {
  if (last) return msg('Finish', {id: 'reflection.finish', desc: 'Button on the last card'});
  return note.trim()
    ? msg('Next', {id: 'reflection.next', desc: 'Button: to the next card, where a note was written'})
    : msg('Skip', {id: 'reflection.skip', desc: 'Button: to the next card, where nothing was written; it must not sound like a fault'});
}
