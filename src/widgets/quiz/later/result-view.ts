import {html, nothing, type TemplateResult} from 'lit';
import {pebbles} from '../../../design/copied/pebbles.js';
import {zoneStones} from '../../../design/copied/stones.js';
import {heading} from '../../../element/heading.js';
import type {Zone} from '../../../subject/zones.js';
import {quietButton} from '../actions-view.js';
import {situationsById, type Moved} from '../model.js';
import {advice} from '../situation-view.js';
import {pictureButtons} from '../../../taking/later/picture-buttons.js';
import type {GradedView, QuizView} from '../view.js';
import {resultOf, situationToTry, type QuizResult} from './attempts.js';
import {resultPicture} from './result-picture.js';
import {adviceLabel, answerLines, fittingLabel, gradeOf, seenText, share, towardOverLabel, towardUnderLabel, tryTitle} from './words.js';

/** How it went: what counts, the situations to look at again, and after an assessment the others, which were not spoken of before. */
function resultView(view: GradedView): TemplateResult {
  const {msg, content, level, state, isAssessment} = view;
  const result = resultOf(content, state);
  const grade = gradeOf(view, result);
  const others = state.items.filter((id) => isAssessment && !result.again.includes(id));
  const wronged = others.some((id) => situationsById(content).get(id)!.situation.unscored === 'wronged');
  return html`${heading(level, msg('How it went', {id: 'quiz.result', desc: 'Heading of the result'}), 'subtitle', 'result-title')}
    ${grade === undefined ? nothing : html`<p class="grade">${grade}</p>`}
    ${
      result.total
        ? figures(view, result)
        : html`<p>
          ${msg('Nothing is counted, and that is fine.', {
            id: 'quiz.nothing-counted',
            desc: 'In place of a result, if every scene was passed on or is not scored',
          })}
        </p>`
    }
    ${wronged ? html`<slot name="support"></slot>` : nothing}
    ${review(view, msg('To look at again', {id: 'quiz.again', desc: 'Heading above the situations that did not fit'}), result.again)}
    ${review(view, msg('The other situations', {id: 'quiz.others', desc: 'Heading above the situations that fitted'}), others)}`;
}

/** What was seen, in a sentence and in pebbles, something to try, and the result by topic where a topic came up more than once. */
function figures(view: QuizView, result: QuizResult): TemplateResult {
  const {msg, content} = view;
  const topics = result.topics.filter(({total}) => total > 1);
  return html`<p class="seen">${seenText(msg, result)}</p>
    <dl class="directions" part="directions">
      ${direction(view, 'over-use', towardOverLabel(msg), result.towardOver)}
      ${direction(view, 'skillful-use', fittingLabel(msg), result.fitting)}
      ${direction(view, 'under-use', towardUnderLabel(msg), result.towardUnder)}
    </dl>
    ${toTry(view, result)}
    ${
      topics.length
        ? html`<table part="topics">
            <caption>
              ${msg('By topic', {id: 'quiz.by-topic', desc: 'Caption of the table of topics'})}
            </caption>
            <tbody>
              ${topics.map(
                ({topic, fitting, total}) =>
                  html`<tr>
                    <th scope="row">${view.text(content.topics[topic]!)}</th>
                    <td>${share(view, fitting, total)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }`;
}

/** One thing to try, and the picture to keep. */
function toTry(view: QuizView, result: QuizResult): unknown {
  const {msg} = view;
  const situation = situationToTry(view.content, view.state, result);
  if (!situation) return nothing;
  return html`<div class="stack">
    ${heading(view.level + 1, tryTitle(msg), 'name')}
    <p class="advice">${view.text(situation.alternative)}</p>
    ${pictureButtons(view, () => resultPicture(view, result, situation))}
  </div>`;
}

const review = (view: QuizView, title: string, ids: readonly string[]) =>
  ids.length
    ? html`${heading(view.level + 1, title, 'name')}
        <ul class="review" part="review">
          ${ids.map((id) => reviewItem(view, id))}
        </ul>`
    : nothing;

function direction(view: QuizView, zone: Zone, label: string, count: number): TemplateResult {
  return html`<div class=${zone}>
    <slot name=${zone}>${zoneStones(zone)}</slot>
    <dt>${label}</dt>
    <dd>${count ? pebbles(new Array<boolean>(count).fill(true)) : nothing}<span>${view.number(count)}</span></dd>
  </div>`;
}

/** In one line, with the stones of the answer and of the best fit; it opens. */
function reviewItem(view: QuizView, id: string): TemplateResult {
  const {msg, content, state} = view;
  const {situation} = situationsById(content).get(id)!;
  const answer = state.answers[id]!;
  return html`<li>
    <details>
      <summary>
        ${situation.unscored ? nothing : html`<span class="marks">${zoneStones(answer)} ${zoneStones(situation.zone)}</span>`}
        <span class="line">${view.text(situation.text)}</span>
      </summary>
      <div class="stack">
        ${answerLines(msg, situation, answer, true).map((line) => html`<p class="small">${line}</p>`)}
        <p>${view.text(situation.rationale)}</p>
        ${advice(view, adviceLabel(msg, situation), situation.alternative)}
      </div>
    </details>
  </li>`;
}

interface EndView extends GradedView {
  readonly again: () => void;
  readonly go: (position: number, change: Moved) => void;
}

/** The result, and what can be done next. */
export function endView(view: EndView): TemplateResult {
  const {msg, isAssessment, allowed, again, go} = view;
  const {attempt, items, passedOn} = view.state;
  const isSpent = isAssessment && !!allowed && attempt >= allowed;
  const comeBack = () => go(items.length, {items: [...new Set([...items, ...passedOn])], done: false});
  const isLeft = passedOn.some((id) => !items.includes(id));
  return html`${resultView(view)}
    <div class="actions">
      ${
        !isSpent && items.length
          ? html`<button part="button primary" class="primary" @click=${again}>
              ${msg('Another round, with other versions', {id: 'quiz.again-button', desc: 'Button: starts again with other scenes of the same topics'})}
            </button>`
          : nothing
      }
      ${quietButton(
        msg('Show the scenes you passed on', {id: 'quiz.show-passed', desc: 'Button at the end: asks what was left out before'}),
        isLeft && comeBack,
      )}
    </div>
    ${isSpent ? html`<p class="small">${msg('No attempts are left.', {id: 'quiz.no-attempts', desc: 'At the end of an assessment'})}</p>` : nothing}`;
}
