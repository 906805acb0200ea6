import {html, nothing, type TemplateResult} from 'lit';
import type {ContentFile} from '../content/content-file.js';
import {contentText} from '../content/content-text.js';
import {heading} from '../element/heading.js';
import {knownDirection} from '../language/known-direction.js';
import type {MsgFn} from '../language/msg.js';

/** The content that every widget shows above its own view. */
export interface TitledContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
}

interface CardView {
  readonly msg: MsgFn;
  readonly lang: string;
  readonly dir: string;
  readonly theme: string;
  /** The level of the title. */
  readonly level: number;
  readonly content: TitledContent;
  /** The quick exit, a notice, and the origin of the content. */
  readonly above: unknown;
  /** Undefined while there is no content that may be shown. */
  readonly body: CardBody | undefined;
}

interface CardBody {
  readonly showsIntro: boolean;
  /** Earlier answers were put aside because the content changed. */
  readonly isPutAside: boolean;
  /** The widget's own view. */
  readonly main: unknown;
  /** Words of another tab that differ. */
  readonly below: unknown;
  /** Where the answers are, and what can be done with them. */
  readonly foot: unknown;
}

/** The card: title and introduction, the widget's own view, and what can be done with the answers, in the language and direction of its words. */
export function card({msg, lang, dir, theme, level, content, above, body}: CardView): TemplateResult {
  return html`<div
    role="group"
    class="card"
    part="card"
    lang=${lang}
    dir=${dir}
    data-theme=${theme}
    aria-labelledby=${body ? 'title' : 'notice'}
  >
    <div class="body">
      ${above} ${body ? bodyOf(body, msg, level, content) : nothing}
      <p class="said visually-hidden" role="status"></p>
    </div>
  </div>`;
}

const bodyOf = ({showsIntro, isPutAside, main, below, foot}: CardBody, msg: MsgFn, level: number, content: TitledContent): TemplateResult =>
  html`<div class="stack">
      ${heading(level, contentText(content, content.title, 'title'), 'title')}
      ${
        showsIntro
          ? html`<p><span class="content" lang=${content.lang} dir=${knownDirection(content.lang)} .textContent=${content.intro}></span></p>`
          : nothing
      }
    </div>
    ${isPutAside ? html`<p class="notice" part="notice">${putAsideText(msg)}</p>` : nothing} ${main} ${below} ${foot}`;

/** Shown in place of the card until there is something to show. */
export const waiting = (msg: MsgFn, isSlow: boolean): TemplateResult =>
  html`<div class="wait"><slot></slot>${isSlow ? html`<p role="status">${loadingText(msg)}</p>` : nothing}</div>`;

export const loadingText = (msg: MsgFn): string =>
  msg('Loading the content …', {id: 'common.loading', desc: 'Shown and said after “Try again”'});

/**
 * Shown in place of a part that could not be fetched, with a button that tries again. `isAlone`: the card shows nothing else and takes its
 * name from this.
 */
export const notLoaded = (msg: MsgFn, isLoading: boolean, retry: (event: Event) => void, isAlone: boolean): TemplateResult =>
  html`<div class="notice" part="notice" tabindex="-1">
    <p id=${isAlone ? 'notice' : nothing}>${isLoading ? loadingText(msg) : notLoadedText(msg)}</p>
    <button part="button" @click=${retry}>${retryLabel(msg)}</button>
  </div>`;

export const notLoadedText = (msg: MsgFn): string =>
  msg('This part could not be loaded. Check your connection, and press again.', {
    id: 'common.not-loaded',
    desc: 'Shown if a press needs a file that cannot be fetched',
  });

export const retryLabel = (msg: MsgFn): string => msg('Try again', {id: 'common.retry', desc: 'Button: loads the content again'});

const putAsideText = (msg: MsgFn): string =>
  msg('This activity has changed. Your earlier answers are put aside: they come back if it does.', {
    id: 'common.put-aside',
    desc: 'Told once, where the content of a page has other questions than before',
  });
