import {nameLines, type ExportBlock, type ExportDocument} from '../../../taking/later/export-document.js';
import {situationsById} from '../model.js';
import type {GradedView} from '../view.js';
import {adviceLabel, positionLine} from '../words.js';
import {resultOf} from './attempts.js';
import {answerLines, fittingLabel, gradeOf, share, towardOverLabel, towardUnderLabel} from './words.js';

/** The learner's answers and what was said to them, to print, copy or keep. */
export function exportQuiz(view: GradedView): ExportDocument {
  const {msg, lang, content, state, isAssessment} = view;
  const result = resultOf(content, state);
  const grade = gradeOf(view, result);
  // The best fits may be shown while learning, and after an assessment.
  const isOpen = !isAssessment || state.done;
  const placed = situationsById(content);
  const blocks: ExportBlock[] = nameLines(msg);
  if (isOpen && result.total) {
    if (grade) blocks.push({tag: 'p', text: grade});
    const line = (label: string, text: string): ExportBlock => ({tag: 'li', label: `${label}:`, text});
    blocks.push(
      line(fittingLabel(msg), share(view, result.fitting, result.total)),
      line(towardOverLabel(msg), view.number(result.towardOver)),
      line(towardUnderLabel(msg), view.number(result.towardUnder)),
      ...result.topics.map(({topic, fitting, total}) => line(content.topics[topic]!, share(view, fitting, total))),
    );
  }
  state.items.forEach((id, index) => {
    const {situation} = placed.get(id)!;
    const answer = state.answers[id];
    if (!answer) return;
    blocks.push(
      {tag: 'h2', text: positionLine(view, index + 1, state.items.length)},
      {tag: 'p', text: situation.text},
      ...answerLines(msg, situation, answer, isOpen).map((text): ExportBlock => ({tag: 'p', text})),
    );
    if (!isOpen) return;
    blocks.push({tag: 'p', text: situation.rationale}, {tag: 'p', label: adviceLabel(msg, situation), text: situation.alternative});
  });
  return {title: content.title, lang, fileName: 'power-quiz', blocks};
}
