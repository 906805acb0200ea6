import type {Words} from '../../activity/view.js';
import {formatPercent} from '../../language/format.js';
import {str, type MsgFn} from '../../language/msg.js';
import {zoneName} from '../../subject/zone-words.js';
import type {Zone} from '../../subject/zones.js';
import type {Situation} from './content.js';
import {passes, type QuizResult} from './model.js';

/** “Situation 3 of 12”. */
export function positionLine({msg, number}: Words, position: number, total: number): string {
  const [a, b] = [number(position), number(total)];
  return msg(str`Situation ${a} of ${b}`, {id: 'quiz.position', desc: 'Above a situation; two numbers'});
}

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

export function feedbackTitle(msg: MsgFn, best: Zone, fitting: boolean): string {
  const zone = zoneName(msg, best);
  return fitting
    ? msg(str`It fits: ${zone}`, {id: 'quiz.fits', desc: 'Heading of the feedback to a fitting answer; the name of a zone follows'})
    : msg(str`Closer to: ${zone}`, {id: 'quiz.closer', desc: 'Heading of the feedback where another zone fits better; its name follows'});
}

/** “Try:” after a misuse, “Next step:” after a skillful scene, and no label where the practitioner is the one wronged. */
export function adviceLabel(msg: MsgFn, {zone, unscored}: Situation): string {
  if (unscored === 'wronged') return '';
  return zone === 'skillful-use'
    ? msg('Next step:', {id: 'quiz.next-step', desc: 'Before advice that follows a skillful scene'})
    : msg('Try:', {id: 'quiz.try', desc: 'Before advice on what to do instead'});
}

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

/**
 * The answer, and what fits best where that is `open`. Of a scene in which the practitioner is the one wronged, nobody’s answer is
 * told again.
 */
export function answerLines(msg: MsgFn, {zone, unscored}: Situation, answer: Zone, open: boolean): string[] {
  const own = unscored === 'wronged' ? [] : [answerLine(msg, zoneName(msg, answer))];
  return open ? [...own, unscored ? notScored(msg, unscored) : bestLine(msg, zoneName(msg, zone))] : own;
}

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

export const showLabel = (msg: MsgFn): string => msg('Show it', {id: 'quiz.show', desc: 'Button: shows a sensitive scene'});

/** Checks an answer, or leads on. */
export function onwardLabel(msg: MsgFn, answered: boolean, last: boolean, assessing: boolean): string {
  if (!answered && !assessing) return msg('Check', {id: 'common.check', desc: 'Button: checks the chosen answer'});
  if (!last) return msg('Next situation', {id: 'quiz.next', desc: 'Button: to the next situation'});
  return answered
    ? msg('See how it went', {id: 'quiz.to-result', desc: 'Button after the last situation'})
    : msg('Finish', {id: 'quiz.finish', desc: 'Button at the end of an assessment'});
}
