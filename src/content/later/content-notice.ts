import {html, nothing, type TemplateResult} from 'lit';
import {str, type MsgFn} from '../../language/msg.js';
import type {ContentFile, ContentReader} from '../content-file.js';
import type {ContentController} from './content-controller.js';

interface Notice<C extends ContentFile> {
  readonly msg: MsgFn;
  readonly content: ContentController<C>;
  readonly problemText: ContentReader['problemText'];
  /** False if nothing replaces the host's content: an assessment. */
  readonly isReplaced: boolean;
  readonly retry: () => void;
  readonly loadingText: string;
  readonly retryLabel: string;
}

/**
 * The line that tells the reader that the host's content could not be used, why, and what is shown instead, with a button that tries
 * again.
 */
export function contentNotice<C extends ContentFile>(notice: Notice<C>): TemplateResult | typeof nothing {
  const {msg, content, problemText, isReplaced, retry, loadingText, retryLabel} = notice;
  const {problem, loading} = content;
  if (!problem) return nothing;
  return html`<div class="notice" part="notice" tabindex="-1">
    <p id="notice">${loading ? loadingText : `${whatIsShown(msg, isReplaced)} ${problemText(msg, problem)}`}</p>
    <button part="button" @click=${retry}>${retryLabel}</button>
  </div>`;
}

/** Names the other site that the content came from: a page may show what its owner has not written. */
export const contentFrom = (msg: MsgFn, from: string | undefined): string | undefined =>
  from &&
  msg(str`Content from ${from}`, {
    id: 'common.content-from',
    desc: 'A line that is always shown; then the name of another site, such as example.org',
  });

const whatIsShown = (msg: MsgFn, isReplaced: boolean): string =>
  isReplaced
    ? msg('The content of this page could not be loaded. You see our own content instead.', {
        id: 'common.content-replaced',
        desc: 'The host page has its own content, but it cannot be used',
      })
    : msg('The content of this page could not be loaded, so there is nothing to answer yet.', {
        id: 'common.content-none',
        desc: 'In an assessment, which shows nothing instead',
      });
