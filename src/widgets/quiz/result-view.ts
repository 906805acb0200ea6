import {html, nothing, type TemplateResult} from 'lit';
import {str, type MsgFn} from '../../language/msg.js';
import {zoneStones} from '../../design/stones.js';
import type {Zone} from '../../subject/zones.js';
import {contentText} from '../../content/content-text.js';
import {formatNumber, formatPercent} from '../../language/format.js';
import {heading} from '../../element/heading.js';
import {zoneName} from '../../subject/zone-words.js';
import type {QuizContent, Situation} from './content.js';
import {passes, situationsById, type QuizResult, type QuizState} from './model.js';
import {advice, notScored} from './situation-view.js';

interface ResultView {
  readonly msg: MsgFn;
  /** The language of the interface, for its numbers. */
  readonly lang: string;
  readonly content: QuizContent;
  readonly state: QuizState;
  readonly result: QuizResult;
  /** The sentence about the pass mark, in an assessment in which something counts. */
  readonly grade: string | undefined;
  readonly assessing: boolean;
  readonly level: number;
}

/** How it went: what counts, the situations to look at again, and after an assessment the others, which were not spoken of before. */
export function resultView(view: ResultView): TemplateResult {
  const {msg, content, result, grade, level, state, assessing} = view;
  const others = state.items.filter((id) => assessing && !result.again.includes(id));
  const wronged = others.some((id) => situationsById(content).get(id)!.situation.unscored === 'wronged');
  return html`${heading(level, msg('How it went', {id: 'quiz.result', desc: 'Heading of the result'}), 'subtitle', 'result-title')}
    ${grade === undefined ? nothing : html`<p class="grade">${grade}</p>`}
    ${
      result.total
        ? figures(view)
        : html`<p>
          ${msg('Nothing is counted, and that is fine.', {
            id: 'quiz.nothing-counted',
            desc: 'In place of a result, where every scene was passed on or is not scored',
          })}
        </p>`
    }
    ${wronged ? html`<slot name="support"></slot>` : nothing}
    ${review(view, msg('To look at again', {id: 'quiz.again', desc: 'Heading above the situations that did not fit'}), result.again)}
    ${review(view, msg('The other situations', {id: 'quiz.others', desc: 'Heading above the situations that fitted'}), others)}`;
}

/** The two directions side by side, and by topic. */
function figures({msg, lang, result, content}: ResultView): TemplateResult {
  return html`<dl class="directions" part="directions">
      ${direction('over-use', towardOverLabel(msg), formatNumber(lang, result.towardOver))}
      ${direction('skillful-use', fittingLabel(msg), share(msg, lang, result.fitting, result.total))}
      ${direction('under-use', towardUnderLabel(msg), formatNumber(lang, result.towardUnder))}
    </dl>
    <p class="small">
      ${msg(
        'The two directions are counted apart. “Toward over-use” means that you placed a situation nearer to over-use than we do; “toward under-use” is the other way.',
        {id: 'quiz.directions-note', desc: 'Explains the two counts of the result'},
      )}
    </p>
    <table part="topics">
      <caption>
        ${msg('By topic', {id: 'quiz.by-topic', desc: 'Caption of the table of topics'})}
      </caption>
      <tbody>
        ${result.topics.map(
          ({topic, fitting, total}) =>
            html`<tr>
              <th scope="row">${contentText(content, content.topics[topic]!)}</th>
              <td>${share(msg, lang, fitting, total)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

const review = (view: ResultView, title: string, ids: readonly string[]) =>
  ids.length
    ? html`${heading(view.level + 1, title, 'name')}
        <ul class="review" part="review">
          ${ids.map((id) => reviewItem(view, id))}
        </ul>`
    : nothing;

function direction(zone: Zone, label: string, figure: string): TemplateResult {
  return html`<div class=${zone}>
    <slot name=${zone}>${zoneStones(zone)}</slot>
    <dt>${label}</dt>
    <dd>${figure}</dd>
  </div>`;
}

function reviewItem({msg, content, state}: ResultView, id: string): TemplateResult {
  const {situation} = situationsById(content).get(id)!;
  return html`<li>
    <details>
      <summary>${contentText(content, situation.text)}</summary>
      <div class="stack">
        ${answerLines(msg, situation, state.answers[id]!, true).map((line) => html`<p class="small">${line}</p>`)}
        <p>${contentText(content, situation.rationale)}</p>
        ${advice(msg, content, situation)}
      </div>
    </details>
  </li>`;
}

/** “3 / 5”, in the digits of the language. */
export function share(msg: MsgFn, lang: string, part: number, whole: number): string {
  const [a, b] = [formatNumber(lang, part), formatNumber(lang, whole)];
  return msg(str`${a} / ${b}`, {id: 'quiz.share', desc: 'So many of so many, for example 3 / 5'});
}

export const towardOverLabel = (msg: MsgFn): string =>
  msg('Toward over-use', {id: 'quiz.toward-over', desc: 'Label of a count in the result'});
export const towardUnderLabel = (msg: MsgFn): string =>
  msg('Toward under-use', {id: 'quiz.toward-under', desc: 'Label of a count in the result'});
export const fittingLabel = (msg: MsgFn): string =>
  msg('As we read it', {id: 'quiz.fitting', desc: 'Label of a count in the result: answers that fit'});

/**
 * The answer, and what fits best where that is `open`. Of a scene in which the practitioner is the one wronged, nobody’s answer is
 * told again.
 */
export function answerLines(msg: MsgFn, {zone, unscored}: Situation, answer: Zone, open: boolean): string[] {
  const own = unscored === 'wronged' ? [] : [answerLine(msg, zoneName(msg, answer))];
  return open ? [...own, unscored ? notScored(msg, unscored) : bestLine(msg, zoneName(msg, zone))] : own;
}

const answerLine = (msg: MsgFn, zone: string): string =>
  msg(str`Your answer: ${zone}`, {id: 'quiz.answer-line', desc: 'The name of a zone follows'});
const bestLine = (msg: MsgFn, zone: string): string =>
  msg(str`Best fit: ${zone}`, {id: 'quiz.best-line', desc: 'The name of a zone follows'});

/** Whether an assessment is passed, in words. */
export function gradeLine(msg: MsgFn, lang: string, result: QuizResult, passPercent: number): string {
  // Rounded down, so that the line never says that a mark was reached when it was not.
  const share = Math.floor((result.fitting * 100) / result.total) / 100;
  const [reached, mark] = [formatPercent(lang, share), formatPercent(lang, passPercent / 100)];
  return passes(result, passPercent)
    ? msg(str`Passed: ${reached}. The pass mark is ${mark}.`, {id: 'quiz.passed', desc: 'Two percentages'})
    : msg(str`Not passed yet: ${reached}. The pass mark is ${mark}.`, {id: 'quiz.not-passed', desc: 'Two percentages'});
}
