import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {zoneStones, type Zone} from '../../design/stones.js';
import {contentText} from '../../element/content-text.js';
import {formatNumber, formatPercent} from '../../element/format.js';
import {heading} from '../../element/heading.js';
import {zoneName} from '../../element/zone-words.js';
import type {QuizContent} from './content.js';
import {passes, situationsById, type QuizResult, type QuizState} from './model.js';
import {adviceLabel} from './situation-view.js';

interface ResultView {
  readonly msg: MsgFn;
  /** The language of the interface, for its numbers. */
  readonly lang: string;
  readonly content: QuizContent;
  readonly state: QuizState;
  readonly result: QuizResult;
  /** The sentence about the pass mark, in an assessment. */
  readonly grade: string | undefined;
  readonly level: number;
}

/** How it went: the two directions side by side, by topic, and the situations to look at again. */
export function resultView(view: ResultView): TemplateResult {
  const {msg, lang, result, grade, level, state} = view;
  const others = grade === undefined ? [] : state.items.filter((id) => !result.again.includes(id));
  return html`${heading(level, msg('How it went', {id: 'quiz.result', desc: 'Heading of the result'}), 'subtitle', 'result-title')}
    ${grade === undefined ? nothing : html`<p class="grade">${grade}</p>`}
    <dl class="directions" part="directions">
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
              <th scope="row">${contentText(view.content, view.content.topics[topic]!)}</th>
              <td>${share(msg, lang, fitting, total)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      result.again.length
        ? html`${heading(level + 1, msg('To look at again', {id: 'quiz.again', desc: 'Heading above the situations that did not fit'}), 'name')}
          <ul class="review" part="review">
            ${result.again.map((id) => reviewItem(view, id))}
          </ul>`
        : nothing
    }
    ${
      others.length
        ? html`${heading(level + 1, msg('The other situations', {id: 'quiz.others', desc: 'Heading above the situations that fitted'}), 'name')}
          <ul class="review" part="review">
            ${others.map((id) => reviewItem(view, id))}
          </ul>`
        : nothing
    }`;
}

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
        <p class="small">${answerLine(msg, zoneName(msg, state.answers[id]!))}</p>
        <p class="small">${bestLine(msg, zoneName(msg, situation.zone))}</p>
        <p>${contentText(content, situation.rationale)}</p>
        <p class="advice"><strong>${adviceLabel(msg, situation.zone)}</strong> ${contentText(content, situation.alternative)}</p>
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
export const answerLine = (msg: MsgFn, zone: string): string =>
  msg(str`Your answer: ${zone}`, {id: 'quiz.answer-line', desc: 'The name of a zone follows'});
export const bestLine = (msg: MsgFn, zone: string): string =>
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
