import {allowedValue, knownWords, wholeNumber} from '../../../element/attributes.js';
import {warn} from '../../../element/later/warn.js';
import {short} from '../../../element/later/short.js';
import type {QuizContent} from '../content.js';
import {DEFAULT_DECK, type QuizState} from '../model.js';
import {DEFAULT_PASS_PERCENT} from '../options.js';
import type {GradedView, QuizView} from '../view.js';
import {passedIn, startAttempt, type Selection} from './attempts.js';

/** The attributes of the element that are read here. */
export interface QuizAttributes extends HTMLElement {
  readonly deck: string;
  readonly passPercent: number;
  readonly attempts: number;
  readonly topics: string;
  readonly professions: string;
  readonly hideSensitive: boolean;
}

/** What the attributes ask for. An unknown value is warned about, and the default is used. */
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

export const gradedView = (quiz: QuizAttributes, view: QuizView): GradedView => ({
  ...view,
  passPercent: passPercentOf(quiz),
  allowed: attemptsOf(quiz),
});

/**
 * A new attempt at what the attributes ask for, without what was passed on. If topics and professions leave no scene, the whole deck is used,
 * and a warning says so.
 */
export function startAsked(
  quiz: QuizAttributes,
  content: QuizContent,
  seed: string,
  attempt: number,
  asked: string,
  passed: readonly string[],
): QuizState {
  const selection = readSelection(quiz, content);
  const passedOn = passedIn(content, {passedOn: passed});
  const state = startAttempt(content, selection, seed, attempt, asked, passedOn);
  if (state.items.length || passedOn.length) return state;
  const {topics, professions} = quiz;
  warn(quiz, `no scene is left for topics="${short(topics)}" professions="${short(professions)}"; the whole deck is used`);
  return startAttempt(content, {...selection, topics: [], professions: []}, seed, attempt, asked);
}
