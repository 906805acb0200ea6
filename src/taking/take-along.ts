import {html, type TemplateResult} from 'lit';
import type {Kept} from '../keeping/kept.js';
import type {MsgFn} from '../language/msg.js';

/** The templates that the foot of the card shows in addition to its own lines. */
export interface TakeAlongParts {
  /** Where the answers are, if the opening cannot say it itself. */
  readonly keptLine?: string;
  /** The button that erases the answers on the device. */
  readonly erase?: unknown;
  readonly menu?: unknown;
  /** A text to copy by hand, and the question before everything is erased. */
  readonly below?: unknown;
  readonly about?: unknown;
}

interface TakeAlongView extends TakeAlongParts {
  readonly msg: MsgFn;
  /** What the page is told, and where the answers are. */
  readonly privacy: string;
  /** There is something to say about the origin of the words. */
  readonly hasAbout: boolean;
  /** Called when a list is opened. */
  readonly opened: (event: Event) => void;
}

/** Where the answers are, and what a learner may do with them: keep, copy, print, download, erase. */
export function takeAlong({msg, privacy, erase, opened, menu, below, hasAbout, about}: TakeAlongView): TemplateResult {
  return html`<div class="take-along" part="take-along">
    <div class="privacy actions"><p .textContent=${privacy}></p>${erase}</div>
    <details class="menu" @toggle=${opened}>
      <summary .textContent=${msg('Your answers: keep, copy, print', {id: 'common.menu', desc: 'Opens the list of what a learner can do with their answers'})}></summary>
      ${menu}
    </details>
    ${below}
    <details class="about" part="about" ?hidden=${!hasAbout} @toggle=${opened}>
      <summary .textContent=${aboutTitle(msg)}></summary>
      ${about}
    </details>
  </div>`;
}

export const aboutTitle = (msg: MsgFn): string =>
  msg('About this', {id: 'common.about', desc: 'Opens what is known of the words: source, status, translation'});

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
