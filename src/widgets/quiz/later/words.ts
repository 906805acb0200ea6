import type {Words} from '../../../activity/view.js';
import {formatPercent} from '../../../language/later/percent.js';
import {str, type MsgFn} from '../../../language/msg.js';
import {zoneName} from '../../../subject/zone-words.js';
import type {Zone} from '../../../subject/zones.js';
import type {Situation} from '../content.js';
import type {GradedView, QuizView} from '../view.js';
import {openingLabel} from '../words.js';
import {passes, type QuizResult} from './attempts.js';

/** The heading after the answer to a scene that is not scored. */
export const notScored = (msg: MsgFn, kind: Situation['unscored']): string =>
  kind === 'wronged'
    ? msg('This scene is not scored', {
        id: 'quiz.not-scored',
        desc: 'Heading after the answer to a scene in which the practitioner is wronged',
      })
    : msg('This scene is not scored: it is never a matter of degree', {
        id: 'quiz.bright-line',
        desc: 'Heading after the answer to a scene with something that is never done, such as work without consent',
      });

/** Before a sensitive scene whose content says nothing about it. */
export const hardToRead = (msg: MsgFn): string =>
  msg('This scene may be hard to read.', {id: 'quiz.content-note', desc: 'Before a scene that some readers may not want to see'});

/** “3 / 5”, in the digits of the language. */
export function share({msg, number}: Words, part: number, whole: number): string {
  const [a, b] = [number(part), number(whole)];
  return msg(str`${a} / ${b}`, {id: 'quiz.share', desc: 'So many of so many, for example 3 / 5'});
}

export const towardOverLabel = (msg: MsgFn): string =>
  msg('Toward over-use', {id: 'quiz.toward-over', desc: 'Label of a count in the result'});

export const towardUnderLabel = (msg: MsgFn): string =>
  msg('Toward under-use', {id: 'quiz.toward-under', desc: 'Label of a count in the result'});

export const fittingLabel = (msg: MsgFn): string =>
  msg('As we read it', {id: 'quiz.fitting', desc: 'Label of a count in the result: answers that fit'});

/** The answer, and if `open` also what fits best. If the practitioner is wronged in the scene, the answer is not repeated. */
export function answerLines(msg: MsgFn, {zone, unscored}: Situation, answer: Zone, open: boolean): string[] {
  const own = unscored === 'wronged' ? [] : [answerLine(msg, zoneName(msg, answer))];
  return open ? [...own, unscored ? notScored(msg, unscored) : bestLine(msg, zoneName(msg, zone))] : own;
}

const answerLine = (msg: MsgFn, zone: string): string =>
  msg(str`Your answer: ${zone}`, {id: 'quiz.answer-line', desc: 'The name of a zone follows'});

const bestLine = (msg: MsgFn, zone: string): string =>
  msg(str`Best fit: ${zone}`, {id: 'quiz.best-line', desc: 'The name of a zone follows'});

/** The sentence about the pass mark, after an assessment in which something counts. */
export const gradeOf = ({msg, lang, state, isAssessment, passPercent}: GradedView, result: QuizResult): string | undefined =>
  isAssessment && state.done && result.total ? gradeLine(msg, lang, result, passPercent) : undefined;

/** A sentence that says whether the assessment is passed. */
function gradeLine(msg: MsgFn, lang: string, result: QuizResult, passPercent: number): string {
  // Rounded down, so that the line never says that a mark was reached when it was not.
  const share = Math.floor((result.fitting * 100) / result.total) / 100;
  const [reached, mark] = [formatPercent(lang, share), formatPercent(lang, passPercent / 100)];
  return passes(result, passPercent)
    ? msg(str`Passed: ${reached}. The pass mark is ${mark}.`, {id: 'quiz.passed', desc: 'Two percentages'})
    : msg(str`Not passed yet: ${reached}. The pass mark is ${mark}.`, {id: 'quiz.not-passed', desc: 'Two percentages'});
}

export const showLabel = (msg: MsgFn): string => msg('Show it', {id: 'quiz.show', desc: 'Button: shows a sensitive scene'});

/** Checks an answer, or leads on. */
export function onwardLabel({msg, state, isAssessment}: QuizView, answered: boolean): string {
  if (!answered && !isAssessment) return openingLabel(msg, false);
  if (state.position < state.items.length - 1) return openingLabel(msg, true);
  return answered
    ? msg('See how it went', {id: 'quiz.to-result', desc: 'Button after the last situation'})
    : msg('Finish', {id: 'quiz.finish', desc: 'Button at the end of an assessment'});
}

export const nothingFits = (msg: MsgFn): string =>
  msg('No scene fits what this page asks for.', {id: 'quiz.nothing', desc: 'If the page leaves out all situations'});
