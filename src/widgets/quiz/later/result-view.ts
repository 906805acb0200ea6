import {html, nothing, type TemplateResult} from 'lit';
import {zoneStones} from '../../../design/stones.js';
import {heading} from '../../../element/heading.js';
import type {Zone} from '../../../subject/zones.js';
import {button} from '../actions-view.js';
import {situationsById} from '../model.js';
import {advice} from '../situation-view.js';
import type {GradedView, QuizView} from '../view.js';
import {resultOf, type QuizResult} from './attempts.js';
import {answerLines, fittingLabel, gradeOf, share, towardOverLabel, towardUnderLabel} from './words.js';

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

/** The two directions side by side, and the result by topic. */
function figures(view: QuizView, result: QuizResult): TemplateResult {
  const {msg, content} = view;
  return html`<dl class="directions" part="directions">
      ${direction('over-use', towardOverLabel(msg), view.number(result.towardOver))}
      ${direction('skillful-use', fittingLabel(msg), share(view, result.fitting, result.total))}
      ${direction('under-use', towardUnderLabel(msg), view.number(result.towardUnder))}
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
              <th scope="row">${view.text(content.topics[topic]!)}</th>
              <td>${share(view, fitting, total)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

const review = (view: QuizView, title: string, ids: readonly string[]) =>
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

function reviewItem(view: QuizView, id: string): TemplateResult {
  const {msg, content, state} = view;
  const {situation} = situationsById(content).get(id)!;
  return html`<li>
    <details>
      <summary>${view.text(situation.text)}</summary>
      <div class="stack">
        ${answerLines(msg, situation, state.answers[id]!, true).map((line) => html`<p class="small">${line}</p>`)}
        <p>${view.text(situation.rationale)}</p>
        ${advice(view, situation)}
      </div>
    </details>
  </li>`;
}

interface EndView extends GradedView {
  readonly again: () => void;
  readonly comeBack: () => void;
}

/** The result, and what can be done next. */
export function endView(view: EndView): TemplateResult {
  const {msg, isAssessment, allowed, again, comeBack} = view;
  const {attempt, items, passedOn} = view.state;
  const isSpent = isAssessment && !!allowed && attempt >= allowed;
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
      ${button(
        msg('Show the scenes you passed on', {id: 'quiz.show-passed', desc: 'Button at the end: asks what was left out before'}),
        isLeft && comeBack,
      )}
    </div>
    ${isSpent ? html`<p class="small">${msg('No attempts are left.', {id: 'quiz.no-attempts', desc: 'At the end of an assessment'})}</p>` : nothing}`;
}
