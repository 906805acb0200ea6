import type {ExportBlock, ExportDocument, ExportGroup, ExportLine} from '../../../taking/later/export-document.js';
import {zonePicture} from '../../../taking/later/paper-picture.js';
import {zoneName} from '../../../subject/zone-words.js';
import {ZONES, type Zone} from '../../../subject/zones.js';
import {situationsById, type Placed} from '../model.js';
import type {GradedView} from '../view.js';
import {positionLine} from '../words.js';
import {resultOf} from './attempts.js';
import {versionsNote} from './scene-view.js';
import {adviceLabel, answerLines, fittingLabel, gradeOf, share, towardOverLabel, towardUnderLabel} from './words.js';

/** The learner's answers and what was said to them, to print, copy or keep. */
export function exportQuiz(view: GradedView): ExportDocument {
  const {msg, lang, content, state, isAssessment} = view;
  // The best fits may be shown while learning, and after an assessment.
  const isOpen = !isAssessment || state.done;
  const placed = situationsById(content);
  const blocks: ExportBlock[] = isOpen ? resultBlocks(view) : [];
  state.items.forEach((id, index) => {
    const {situation, triad} = placed.get(id)!;
    const answer = state.answers[id];
    if (!answer) return;
    const answered = answerLines(msg, situation, answer, isOpen).join(' · ');
    const lines: ExportBlock[] = [
      {tag: 'h2', text: positionLine(view, index + 1, state.items.length)},
      {tag: 'p', text: situation.text},
      ...(answered ? [{tag: 'p', look: 'small', text: answered} as const] : []),
    ];
    if (isOpen) {
      lines.push({tag: 'p', text: situation.rationale}, {tag: 'p', label: adviceLabel(msg, situation), text: situation.alternative});
      if (situation.unscored !== 'wronged' && !versionsNote(view, situation, triad)) lines.push(versions(view, triad));
    }
    blocks.push({layout: 'part', blocks: lines});
  });
  return {title: content.title, lang, fileName: 'power-quiz', blocks};
}

/** The sentence about the pass mark, the two directions side by side, and the topics. */
function resultBlocks(view: GradedView): ExportBlock[] {
  const {msg, content, state, number} = view;
  const result = resultOf(content, state);
  if (!result.total) return [];
  const grade = gradeOf(view, result);
  const line = (label: string, text: string): ExportLine => ({tag: 'li', label: `${label}:`, text});
  const direction = (zone: Zone, label: string, text: string) => beside(zone, [{...line(label, text), tag: 'p'}]);
  return [
    ...(grade ? [{tag: 'p', text: grade} as const] : []),
    {
      layout: 'columns',
      blocks: [
        direction('over-use', towardOverLabel(msg), number(result.towardOver)),
        direction('skillful-use', fittingLabel(msg), share(view, result.fitting, result.total)),
        direction('under-use', towardUnderLabel(msg), number(result.towardUnder)),
      ],
    },
    ...result.topics.map(({topic, fitting, total}) => line(content.topics[topic]!, share(view, fitting, total))),
  ];
}

const beside = (zone: Zone, blocks: readonly ExportLine[]): ExportGroup => ({layout: 'part', picture: zonePicture(zone), blocks});

/** The same moment in all its versions, side by side. If the practitioner is wronged in one, its zone is not named. */
function versions({msg}: GradedView, {situations}: Placed['triad']): ExportGroup {
  const inOrder = ZONES.flatMap((zone) => situations.filter((version) => version.zone === zone));
  return {
    layout: 'columns',
    blocks: inOrder.map(({zone, unscored, text}) =>
      unscored === 'wronged'
        ? {layout: 'part', blocks: [{tag: 'p', text}]}
        : beside(zone, [{tag: 'p', label: `${zoneName(msg, zone)}:`, text}]),
    ),
  };
}
