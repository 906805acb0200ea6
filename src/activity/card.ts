import {html, nothing, type TemplateResult} from 'lit';
import {contentText} from '../content/content-text.js';
import {heading} from '../element/heading.js';
import {knownDirection} from '../language/known-direction.js';
import type {Kept} from '../keeping/kept.js';
import type {MsgFn} from '../language/msg.js';
import {keptLine, takeAlong} from '../taking/take-along.js';
import type {CardParts, TitledContent} from './activity.js';
import {tellActivity} from './listeners.js';
import type {PowerElement} from './power-element.js';

/** What the card shows of an activity. */
interface CardActivity {
  readonly host: Pick<PowerElement, 'theme' | 'persist'>;
  readonly msg: MsgFn;
  readonly lang: string;
  readonly locale: {readonly dir: string};
  readonly page: {readonly dark: boolean};
  readonly description: {readonly told?: (msg: MsgFn) => string};
  readonly content: TitledContent;
  /** The level of headings inside the widget. */
  readonly level: number;
  readonly kept: Kept;
  readonly notLoaded: unknown;
}

interface CardBody {
  readonly showsIntro: boolean;
  /** The widget's own view. */
  readonly main: unknown;
}

/**
 * The card: title and introduction, the widget's own view, and what can be done with the answers, in the language and direction of its
 * words. `body` is undefined while there is no content that may be shown.
 */
export function card(activity: CardActivity, parts: CardParts, body: CardBody | undefined): TemplateResult {
  const {host, lang, locale, page} = activity;
  return html`<div
    role="group"
    class="card"
    part="card"
    lang=${lang}
    dir=${locale.dir}
    data-theme=${host.theme === 'auto' && page.dark ? 'dark' : host.theme}
    aria-labelledby=${body ? 'title' : 'notice'}
  >
    <div class="body">
      ${parts.above ?? (body ? nothing : activity.notLoaded)} ${body ? bodyOf(activity, parts, body) : nothing}
      <p class="said visually-hidden" role="status"></p>
    </div>
  </div>`;
}

function bodyOf(
  activity: CardActivity,
  {isPutAside, below, hasAbout, takeAlong: parts}: CardParts,
  {showsIntro, main}: CardBody,
): TemplateResult {
  const {host, msg, description, content, level} = activity;
  const kept = parts.keptLine ?? keptLine(msg, activity.kept, host.persist !== 'none');
  const privacy = `${(description.told ?? toldAnswers)(msg)} ${kept}`;
  return html`<div class="stack">
      ${heading(level - 1, contentText(content, content.title, 'title'), 'title')}
      ${
        showsIntro
          ? html`<p><span class="content" lang=${content.lang} dir=${knownDirection(content.lang)} .textContent=${content.intro}></span></p>`
          : nothing
      }
    </div>
    ${isPutAside ? html`<p class="notice" part="notice">${putAsideText(msg)}</p>` : nothing} ${main} ${below}
    ${takeAlong({...parts, msg, privacy, hasAbout, opened: tellActivity})}`;
}

/** What the event tells, and all that it tells. */
const toldAnswers = (msg: MsgFn): string =>
  msg('This page is told which answers you choose, never your words.', {id: 'common.told-answers', desc: 'What the page around hears of'});

/** Shown in place of the card until there is something to show. */
export const waiting = (msg: MsgFn, isSlow: boolean): TemplateResult =>
  html`<div class="wait"><slot></slot>${isSlow ? html`<p role="status">${loadingText(msg)}</p>` : nothing}</div>`;

export const loadingText = (msg: MsgFn): string =>
  msg('Loading the content …', {id: 'common.loading', desc: 'Shown and said after “Try again”'});

/**
 * Shown in place of a part that could not be fetched, with a button that tries again. `isAlone`: the card shows nothing else and takes its
 * name from this.
 */
export const notLoaded = (msg: MsgFn, isLoading: boolean, isAlone: boolean): TemplateResult =>
  html`<div class="notice" part="notice" tabindex="-1">
    <p role="status" id=${isAlone ? 'notice' : nothing}>${isLoading ? loadingText(msg) : notLoadedText(msg)}</p>
    <button part="button" @click=${tellActivity}>${retryLabel(msg)}</button>
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
