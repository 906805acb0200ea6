import {html, type TemplateResult} from 'lit';
import type {Kept} from '../keeping/kept.js';
import type {MsgFn} from '../language/msg.js';

/** The templates that the foot of the card shows in addition to its own lines. */
export interface TakeAlongParts {
  /** Where the answers are, if the opening cannot say it itself. */
  readonly keptLine?: string;
  /** The button that erases the answers on the device. */
  readonly erase?: unknown;
  /** What a learner can do with their answers, and the origin of the words. */
  readonly more?: unknown;
}

interface TakeAlongView extends TakeAlongParts {
  /** What the page is told, and where the answers are. */
  readonly privacy: string;
}

/** Where the answers are, and later what a learner may do with them: keep, copy, print, download, erase. */
export const takeAlong = ({privacy, erase, more}: TakeAlongView): TemplateResult =>
  html`<div class="take-along" part="take-along">
    <div class="privacy actions"><p .textContent=${privacy}></p>${erase}</div>
    ${more}
  </div>`;

/** Says plainly where the answers are, while they are only in the page or the tab. */
export function keptLine(msg: MsgFn, kept: Kept, mayKeep: boolean): string {
  if (!mayKeep) {
    return msg('Nothing is saved: your answers are gone when you leave.', {
      id: 'common.kept-none',
      desc: 'Where the answers are: the page decided that nothing is saved',
    });
  }
  return kept === 'tab'
    ? msg('Your answers are kept in this tab only.', {id: 'common.kept-tab', desc: 'Where the answers are'})
    : msg('Nothing is saved yet.', {id: 'common.kept-page', desc: 'Where the answers are: only on this page so far'});
}
