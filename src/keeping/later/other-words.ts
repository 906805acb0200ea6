import {html, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';
import {valueAt} from './paths.js';

/**
 * If two tabs wrote different words in the same place, both are shown, and the learner chooses. `choose` gets the words to keep; none, if
 * those of this page stay.
 */
export function otherWords(
  msg: MsgFn,
  state: unknown,
  others: readonly (readonly [path: string, words: string])[],
  choose: (path: string, words?: string) => void,
): TemplateResult[] {
  return others.map(([path, words]) => {
    const mine = String(valueAt(state, path.split('/')) ?? '');
    return html`<div class="notice others screen-only" part="notice">
      <p>${otherWordsText(msg)}</p>
      <p class="written" dir="auto">${mine}</p>
      <p class="written" dir="auto">${words}</p>
      <div class="actions">
        <button part="button" @click=${() => choose(path)}>
          ${msg('Keep the first', {id: 'common.keep-first', desc: 'Button below two texts that were written in the same place'})}
        </button>
        <button part="button" @click=${() => choose(path, words)}>
          ${msg('Keep the second', {id: 'common.keep-second', desc: 'Button below two texts that were written in the same place'})}
        </button>
        <button part="button" @click=${() => choose(path, `${mine}\n\n${words}`)}>
          ${msg('Keep both', {id: 'common.keep-both', desc: 'Button below two texts that were written in the same place'})}
        </button>
      </div>
    </div>`;
  });
}

export const otherWordsText = (msg: MsgFn): string =>
  msg('You wrote in the same place in another tab. Which words do you want to keep?', {
    id: 'common.other-words',
    desc: 'Above two texts of the learner, one below the other',
  });
