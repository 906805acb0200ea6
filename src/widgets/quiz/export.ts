import type {MsgFn} from '@lit/localize/internal/types.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {ExportBlock, ExportDocument} from '../../element/export-document.js';
import {formatNumber} from '../../element/format.js';
import {zoneName} from '../../element/zone-words.js';
import type {QuizContent} from './content.js';
import {resultOf, situationsById, type QuizState} from './model.js';
import {adviceLabel} from './situation-view.js';
import {answerLine, bestLine, fittingLabel, share, towardOverLabel, towardUnderLabel} from './result-view.js';

interface ExportView {
  readonly msg: MsgFn;
  readonly lang: string;
  readonly content: QuizContent;
  readonly state: QuizState;
  /** True where the best fits may be seen: while learning, and after an assessment. */
  readonly open: boolean;
  readonly grade: string | undefined;
}

/** The learner's answers and what was said to them, to print, copy or keep. */
export function exportQuiz({msg, lang, content, state, open, grade}: ExportView): ExportDocument {
  const placed = situationsById(content);
  const result = resultOf(content, state);
  const blocks: ExportBlock[] = [
    {kind: 'blank', label: msg('Name:', {id: 'common.name-line', desc: 'On paper, before a line to write on'})},
    {kind: 'blank', label: msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'})},
  ];
  if (open) {
    if (grade) blocks.push({kind: 'paragraph', text: grade});
    blocks.push({
      kind: 'list',
      items: [
        `${fittingLabel(msg)}: ${share(msg, lang, result.fitting, result.total)}`,
        `${towardOverLabel(msg)}: ${formatNumber(lang, result.towardOver)}`,
        `${towardUnderLabel(msg)}: ${formatNumber(lang, result.towardUnder)}`,
        ...result.topics.map(({topic, fitting, total}) => `${content.topics[topic]}: ${share(msg, lang, fitting, total)}`),
      ],
    });
  }
  state.items.forEach((id, index) => {
    const {situation} = placed.get(id)!;
    const answer = state.answers[id];
    if (!answer) return;
    blocks.push(
      {kind: 'heading', level: 2, text: positionLine(msg, lang, index + 1, state.items.length)},
      {kind: 'paragraph', text: situation.text},
      {kind: 'paragraph', text: answerLine(msg, zoneName(msg, answer))},
    );
    if (!open) return;
    blocks.push(
      {kind: 'paragraph', text: bestLine(msg, zoneName(msg, situation.zone))},
      {kind: 'paragraph', text: situation.rationale},
      {kind: 'paragraph', label: adviceLabel(msg, situation.zone), text: situation.alternative},
    );
  });
  return {title: content.title, lang, fileName: 'power-quiz', blocks};
}

/** “Situation 3 of 12”. */
export function positionLine(msg: MsgFn, lang: string, position: number, total: number): string {
  const [a, b] = [formatNumber(lang, position), formatNumber(lang, total)];
  return msg(str`Situation ${a} of ${b}`, {id: 'quiz.position', desc: 'Above a situation; two numbers'});
}
