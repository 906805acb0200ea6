import {againId, type Prompt, type Question, type ReflectionContent} from './content.js';

/** The deck of all prompts; every group is a deck too. */
export const ALL = 'all';

/** The learner's way through the cards. Only `notes` holds their own words. */
export interface ReflectionState {
  readonly version: 1;
  /** The prompts between the opening one and the last two cards. */
  readonly order: readonly string[];
  /** The index of the current card. After the last card it is the number of cards. */
  readonly position: number;
  /** The highest position so far. */
  readonly furthest: number;
  /** The notes by the id of the card. */
  readonly notes: Readonly<Record<string, string>>;
  /** True once the end has been reached. */
  readonly done: boolean;
}

/** One of the cards. The closing card has no depth and no length. */
export interface Card extends Question, Partial<Omit<Prompt, keyof Question>> {
  /** The group, or the title of the closing card. */
  readonly label: string;
  /** The key of the earlier note to the same prompt. */
  readonly earlier?: string;
}

/** All cards in order: the opening prompt, the deck, the opening prompt again, the closing card. */
export function cardsOf(content: ReflectionContent, order: readonly string[]): Card[] {
  const {opening, closing, groups} = content;
  const prompts = new Map<string, Card>(groups.flatMap(({label, prompts}) => prompts.map((prompt) => [prompt.id, {...prompt, label}])));
  const first = prompts.get(opening)!;
  return [
    first,
    ...order.map((id) => prompts.get(id)!),
    {...first, id: againId(content), earlier: opening},
    {...closing, label: closing.title},
  ];
}

/** The prompts of a deck, without the opening one. */
export const deckOf = ({groups, opening}: ReflectionContent, deck: string): string[] =>
  groups
    .filter(({id}) => deck === ALL || id === deck)
    .flatMap(({prompts}) => prompts.map(({id}) => id))
    .filter((id) => id !== opening);

/** A new state for the cards of a deck. */
export const newState = (content: ReflectionContent, deck: string): ReflectionState => ({
  version: 1,
  order: deckOf(content, deck),
  position: 0,
  furthest: 0,
  notes: {},
  done: false,
});
