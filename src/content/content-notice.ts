import {html, nothing, type TemplateResult} from 'lit';
import {str, type MsgFn} from '../language/msg.js';
import type {ContentController, ContentFile} from './content-controller.js';

/**
 * The line that tells the reader that the host's content could not be used, why, and what is shown instead, with a button that tries
 * again. `replaced` is false where nothing stands in for it (an assessment).
 */
export function contentNotice<C extends ContentFile>(
  msg: MsgFn,
  content: ContentController<C>,
  replaced: boolean,
  retry: () => void,
): TemplateResult | typeof nothing {
  const {problem, loading} = content;
  if (!problem) return nothing;
  return html`<div class="notice" part="notice" tabindex="-1">
    <p id="notice">${loading ? loadingText(msg) : `${whatIsShown(msg, replaced)} ${content.describe?.(msg, problem) ?? ''}`}</p>
    <button part="button" @click=${retry}>
      ${msg('Try again', {id: 'common.retry', desc: 'Button: loads the content again'})}
    </button>
  </div>`;
}

/** Names the other site that the content came from: a page may show what its owner has not written. */
export const contentFrom = (msg: MsgFn, from: string | undefined): string | undefined =>
  from &&
  msg(str`Content from ${from}`, {
    id: 'common.content-from',
    desc: 'A line that is always shown; then the name of another site, such as example.org',
  });

const whatIsShown = (msg: MsgFn, replaced: boolean): string =>
  replaced
    ? msg('The content of this page could not be loaded. You see our own content instead.', {
        id: 'common.content-replaced',
        desc: 'The host page has its own content, but it cannot be used',
      })
    : msg('The content of this page could not be loaded, so there is nothing to answer yet.', {
        id: 'common.content-none',
        desc: 'In an assessment, where nothing is shown instead',
      });

export const loadingText = (msg: MsgFn): string =>
  msg('Loading the content …', {id: 'common.loading', desc: 'Shown and said after “Try again”'});
