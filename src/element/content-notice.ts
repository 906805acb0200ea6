import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {ContentController, ContentFile, ContentProblem} from './content.js';
import type {Fault} from './rules.js';
import {short} from './short.js';

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
    <p id="notice">${loading ? loadingText(msg) : `${whatIsShown(msg, replaced)} ${problemText(msg, problem)}`}</p>
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

function problemText(msg: MsgFn, {kind, fault}: ContentProblem): string {
  switch (kind) {
    case 'slow':
      return msg('The file took too long.', {id: 'common.content-slow', desc: 'Why content was not loaded'});
    case 'too-big':
      return msg('The file is larger than 512 KB.', {id: 'common.content-too-big', desc: 'Why content was not loaded'});
    case 'not-json':
      return msg('The file is not valid JSON.', {id: 'common.content-not-json', desc: 'Why content was not loaded'});
    case 'not-valid':
      return fault ? faultText(msg, fault) : '';
    case 'address':
      return msg('The address is not a web address.', {id: 'common.content-address', desc: 'Why content was not loaded'});
    default:
      return msg('The file was not found.', {id: 'common.content-missing', desc: 'Why content was not loaded'});
  }
}

function faultText(msg: MsgFn, {path: whole, reason, detail = ''}: Fault): string {
  const path = short(whole);
  switch (reason) {
    case 'missing':
      return msg(str`Missing in the file: ${path}.`, {id: 'common.fault-missing', desc: 'A path like /triads/3/zone'});
    case 'unknown':
      return msg(str`Not known in the file: ${path}.`, {id: 'common.fault-unknown', desc: 'A path like /triads/3/zone'});
    default:
      return msg(str`Not right in the file: ${path} (${detail}).`, {
        id: 'common.fault-value',
        desc: 'A path like /triads/3/zone, then what is allowed there, or an id that stands twice or does not exist',
      });
  }
}
