import {str, type MsgFn} from '../../language/msg.js';
import {blank, type ExportBlock, type ExportDocument} from '../../taking/export-document.js';
import {formatNumber} from '../../language/format.js';
import type {QuizContent} from './content.js';
import {situationsById, type QuizResult, type QuizState} from './model.js';
import {adviceLabel} from './situation-view.js';
import {answerLines, fittingLabel, share, towardOverLabel, towardUnderLabel} from './result-view.js';

interface ExportView {
  readonly msg: MsgFn;
  readonly lang: string;
  readonly content: QuizContent;
  readonly state: QuizState;
  readonly result: QuizResult;
  /** True where the best fits may be seen: while learning, and after an assessment. */
  readonly open: boolean;
  readonly grade: string | undefined;
}

/** The learner's answers and what was said to them, to print, copy or keep. */
export function exportQuiz({msg, lang, content, state, result, open, grade}: ExportView): ExportDocument {
  const placed = situationsById(content);
  const blocks: ExportBlock[] = [
    blank(msg('Name:', {id: 'common.name-line', desc: 'On paper, before a line to write on'})),
    blank(msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'})),
  ];
  if (open && result.total) {
    if (grade) blocks.push({tag: 'p', text: grade});
    const line = (label: string, text: string): ExportBlock => ({tag: 'li', label: `${label}:`, text});
    blocks.push(
      line(fittingLabel(msg), share(msg, lang, result.fitting, result.total)),
      line(towardOverLabel(msg), formatNumber(lang, result.towardOver)),
      line(towardUnderLabel(msg), formatNumber(lang, result.towardUnder)),
      ...result.topics.map(({topic, fitting, total}) => line(content.topics[topic]!, share(msg, lang, fitting, total))),
    );
  }
  state.items.forEach((id, index) => {
    const {situation} = placed.get(id)!;
    const answer = state.answers[id];
    if (!answer) return;
    blocks.push(
      {tag: 'h2', text: positionLine(msg, lang, index + 1, state.items.length)},
      {tag: 'p', text: situation.text},
      ...answerLines(msg, situation, answer, open).map((text): ExportBlock => ({tag: 'p', text})),
    );
    if (!open) return;
    blocks.push({tag: 'p', text: situation.rationale}, {tag: 'p', label: adviceLabel(msg, situation), text: situation.alternative});
  });
  return {title: content.title, lang, fileName: 'power-quiz', blocks};
}

/** “Situation 3 of 12”. */
export function positionLine(msg: MsgFn, lang: string, position: number, total: number): string {
  const [a, b] = [formatNumber(lang, position), formatNumber(lang, total)];
  return msg(str`Situation ${a} of ${b}`, {id: 'quiz.position', desc: 'Above a situation; two numbers'});
}
