import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../language/msg.js';
import type {ContentFile} from '../content/content-controller.js';
import {loadingText} from '../content/content-notice.js';
import {contentText} from '../content/content-text.js';
import {heading} from '../element/heading.js';

/** The content that every widget shows above its own. */
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
  /** The button that leaves the page. */
  readonly exit: unknown;
  /** The line about content that could not be loaded. */
  readonly notice: unknown;
  /** “Content from …”, if that is another site. */
  readonly from: string | undefined;
  /** Nothing while there is no content that may be shown. */
  readonly body: CardBody | undefined;
  /** The status messages. */
  readonly said: unknown;
}

interface CardBody {
  readonly showsIntro: boolean;
  /** Earlier answers were put aside. */
  readonly isPutAside: boolean;
  /** What only this widget shows. */
  readonly main: unknown;
  /** Words of another tab that differ. */
  readonly otherWords: unknown;
  /** What can be done with the answers. */
  readonly menu: unknown;
}

/** The card in the language and direction of its words: title and introduction, what the widget shows, and what can be done with the answers. */
export function card({msg, lang, dir, theme, level, content, exit, notice, from, body, said}: CardView): TemplateResult {
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
      ${exit} ${notice} ${from ? html`<p class="small">${from}</p>` : nothing} ${body ? bodyOf(body, msg, level, content) : nothing} ${said}
    </div>
  </div>`;
}

const bodyOf = (
  {showsIntro, isPutAside, main, otherWords, menu}: CardBody,
  msg: MsgFn,
  level: number,
  content: TitledContent,
): TemplateResult =>
  html`<div class="stack">
      ${heading(level, html`<span id="title">${contentText(content, content.title)}</span>`, 'title')}
      ${showsIntro ? html`<p>${contentText(content, content.intro)}</p>` : nothing}
    </div>
    ${isPutAside ? html`<p class="notice" part="notice">${putAsideText(msg)}</p>` : nothing} ${main} ${otherWords} ${menu}`;

/** In place of the card, until there is something to show. */
export const waiting = (msg: MsgFn, isSlow: boolean): TemplateResult =>
  html`<div class="wait"><slot></slot>${isSlow ? html`<p role="status">${loadingText(msg)}</p>` : nothing}</div>`;

const putAsideText = (msg: MsgFn): string =>
  msg('This activity has changed. Your earlier answers are put aside: they come back if it does.', {
    id: 'common.put-aside',
    desc: 'Told once, where the content of a page has other questions than before',
  });
