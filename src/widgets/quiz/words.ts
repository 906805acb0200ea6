import type {Words} from '../../activity/view.js';
import {str, type MsgFn} from '../../language/msg.js';
import {zoneName} from '../../subject/zone-words.js';
import type {Zone} from '../../subject/zones.js';
import type {Situation} from './content.js';

/** “Situation 3 of 12”. */
export function positionLine({msg, number}: Words, position: number, total: number): string {
  const [a, b] = [number(position), number(total)];
  return msg(str`Situation ${a} of ${b}`, {id: 'quiz.position', desc: 'Above a situation; two numbers'});
}

export const question = (msg: MsgFn): string =>
  msg('How is the power of the role used here?', {id: 'quiz.question', desc: 'The question to each situation'});

export function feedbackTitle(msg: MsgFn, best: Zone, fitting: boolean): string {
  const zone = zoneName(msg, best);
  return fitting
    ? msg(str`It fits: ${zone}`, {id: 'quiz.fits', desc: 'Heading of the feedback to a fitting answer; the name of a zone follows'})
    : msg(str`Closer to: ${zone}`, {id: 'quiz.closer', desc: 'Heading of the feedback if another zone fits better; its name follows'});
}

/** “Try:” after a misuse, “Next step:” after a skillful scene, and no label if the practitioner is wronged. */
export function adviceLabel(msg: MsgFn, {zone, unscored}: Situation): string {
  if (unscored === 'wronged') return '';
  return zone === 'skillful-use'
    ? msg('Next step:', {id: 'quiz.next-step', desc: 'Before advice that follows a skillful scene'})
    : msg('Try:', {id: 'quiz.try', desc: 'Before advice on what to do instead'});
}

/** The button of the opening scene: it checks an answer, or leads on. */
export const openingLabel = (msg: MsgFn, answered: boolean): string =>
  answered
    ? msg('Next situation', {id: 'quiz.next', desc: 'Button: to the next situation'})
    : msg('Check', {id: 'common.check', desc: 'Button: checks the chosen answer'});
