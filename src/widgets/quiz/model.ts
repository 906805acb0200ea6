import type {Zone} from '../../subject/zones.js';
import {shuffle} from '../../subject/shuffle.js';
import type {QuizContent, Situation, Triad} from './content.js';

/** The deck that is used if the page names none. */
export const DEFAULT_DECK = 'standard-12';

/** The learner's way through the quiz. It holds only ids and zones, so that it survives a change of language or content. */
export interface QuizState {
  readonly version: 1;
  /** Determines the order. */
  readonly seed: string;
  /** Counts from 1. */
  readonly attempt: number;
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, Zone>>;
  /** Scenes that the learner passed on. They do not count, and their triads are not asked about again. */
  readonly passedOn: readonly string[];
  /** The zone that is chosen but not yet checked. */
  readonly draft: Zone | null;
  /** The index of the current situation in `items`. */
  readonly position: number;
  /** What the attributes asked for. If they ask for something else now, this state is not continued. */
  readonly asked?: string;
  readonly done: boolean;
}

/** What may change when the learner goes on. */
export type Moved = Partial<Pick<QuizState, 'items' | 'passedOn' | 'done'>>;

/** A situation with its triad. */
export interface Placed {
  readonly situation: Situation;
  readonly triad: Triad;
}

/** Each situation by its id. */
export function situationsById(content: QuizContent): Map<string, Placed> {
  return new Map(content.triads.flatMap((triad) => triad.situations.map((situation) => [situation.id, {situation, triad}] as const)));
}

/**
 * The scenes of a deck, in an order that depends on the seed alone. A first attempt begins with the opening scene, if the deck has it,
 * because that scene is loaded before the others.
 */
export function shuffledDeck({decks, opening}: QuizContent, deck: string, seed: string, attempt: number): string[] {
  const ids = shuffle(decks[deck] ?? [], `${seed}:${attempt}`);
  return attempt === 1 && opening && ids.includes(opening) ? [opening, ...ids.filter((id) => id !== opening)] : ids;
}

/** A new attempt with these scenes. */
export const newAttempt = (items: readonly string[], seed: string, attempt: number, asked: string): QuizState => ({
  version: 1,
  seed,
  attempt,
  items,
  answers: {},
  passedOn: [],
  draft: null,
  position: 0,
  asked,
  done: false,
});

/** How much is done, from 0 to 1. */
export const progressOf = ({items, answers, done}: QuizState): number =>
  done ? 1 : items.filter((id) => answers[id]).length / items.length || 0;

/** True if the answer is the best fit or also counts as correct. */
export function fits(situation: Situation, answer: Zone): boolean {
  return answer === situation.zone || !!situation.alsoAccept?.some(({zone}) => zone === answer);
}
