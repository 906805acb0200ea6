import type {Picture} from '../../../taking/later/picture.js';
import type {Situation} from '../content.js';
import type {QuizView} from '../view.js';
import type {QuizResult} from './attempts.js';
import {fittingLabel, seenText, towardOverLabel, towardUnderLabel, tryTitle} from './words.js';

/** The picture to keep: what was seen, and one thing to try. No score, and no name. */
export function resultPicture({msg, lang, content}: QuizView, result: QuizResult, {alternative}: Situation): Picture {
  return {
    lang,
    title: content.title,
    sentence: seenText(msg, result),
    panels: [
      {zone: 'over-use', label: towardOverLabel(msg), pebbles: result.towardOver},
      {zone: 'skillful-use', label: fittingLabel(msg), pebbles: result.fitting},
      {zone: 'under-use', label: towardUnderLabel(msg), pebbles: result.towardUnder},
    ],
    words: alternative,
    wordsLabel: tryTitle(msg),
    fileName: 'power-quiz',
  };
}
