import {shuffle} from '../../subject/shuffle.js';
import {againId, type Prompt, type Question, type ReflectionContent} from './content.js';

/** The deck of all prompts; every group is a deck too. */
export const ALL = 'all';

/** The learner's way through the cards. Their own words stand in `notes` only. */
export interface ReflectionState {
  readonly version: 1;
  /** The prompts between the opening one and the last two cards. */
  readonly order: readonly string[];
  /** The place among the cards; one past the last card is the end. */
  readonly position: number;
  /** The furthest place so far. */
  readonly furthest: number;
  /** By the id of the card. */
  readonly notes: Readonly<Record<string, string>>;
  /** The end was reached once. */
  readonly done: boolean;
}

/** A card of the way. The closing card has no depth and no length. */
export interface Card extends Question, Partial<Omit<Prompt, keyof Question>> {
  /** The group, or the title of the closing card. */
  readonly label: string;
  /** The key of an earlier answer to the same prompt. */
  readonly earlier?: string;
}

/** All cards of the way: the opening prompt, the deck, the opening prompt again, the closing card. */
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

/** The same cards, with those ahead of the learner in an order that depends on the seed alone. */
export function shuffleRest({order, position}: ReflectionState, seed: string): string[] {
  return [...order.slice(0, position), ...shuffle(order.slice(position), seed)];
}

/** A state that came from a storage or a host, made whole; where it is none of ours, a new one. Every prompt of the deck is in it once. */
export function readState(content: ReflectionContent, deck: string, kept: unknown): ReflectionState {
  const given = kept as Partial<ReflectionState> | null | undefined;
  const {order, position, furthest, notes, done}: Partial<ReflectionState> = given?.version === 1 ? given : {};
  const known = new Set(
    content.groups
      .filter(({id}) => deck === ALL || id === deck)
      .flatMap(({prompts}) => prompts.map(({id}) => id))
      .filter((id) => id !== content.opening),
  );
  const whole = [...new Set([...(Array.isArray(order) ? order : []), ...known])].filter((id) => known.has(id));
  const keys = cardsOf(content, whole).map(({id}) => id);
  const within = (place: unknown, most: number) => Math.min(Math.max(Math.trunc(Number(place) || 0), 0), most);
  const here = within(position, keys.length - (done === true ? 0 : 1));
  return {
    version: 1,
    order: whole,
    position: here,
    furthest: Math.max(here, within(furthest, keys.length)),
    notes: Object.fromEntries(Object.entries(notes ?? {}).filter(([key, note]) => keys.includes(key) && typeof note === 'string')),
    done: done === true,
  };
}
