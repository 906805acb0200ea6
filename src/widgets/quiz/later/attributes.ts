import {allowedValue, knownWords, wholeNumber} from '../../../element/attributes.js';
import type {QuizContent} from '../content.js';
import {DEFAULT_DECK, type Selection} from '../model.js';
import {DEFAULT_PASS_PERCENT} from '../options.js';

/** The element, as far as its attributes are read here. */
export interface QuizAttributes extends HTMLElement {
  readonly deck: string;
  readonly passPercent: number;
  readonly attempts: number;
  readonly topics: string;
  readonly professions: string;
  readonly hideSensitive: boolean;
}

/** What the attributes ask for; what is not known is warned about and left to the default. */
export function readSelection(quiz: QuizAttributes, {decks, topics, professions}: QuizContent): Selection {
  const names = Object.keys(decks);
  return {
    deck: allowedValue(quiz, 'deck', quiz.deck, names, names.includes(DEFAULT_DECK) ? DEFAULT_DECK : names[0]!),
    topics: knownWords(quiz, 'topics', quiz.topics, (topic) => Object.hasOwn(topics, topic)),
    professions: knownWords(quiz, 'professions', quiz.professions, (profession) => Object.hasOwn(professions, profession)),
    hideSensitive: quiz.hideSensitive,
  };
}

export const passPercentOf = (quiz: QuizAttributes): number =>
  wholeNumber(quiz, 'pass-percent', quiz.passPercent, 0, 100, DEFAULT_PASS_PERCENT);
export const attemptsOf = (quiz: QuizAttributes): number => wholeNumber(quiz, 'attempts', quiz.attempts, 0, 1000, 0);
