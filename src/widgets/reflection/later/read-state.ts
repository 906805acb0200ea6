import {shuffle} from '../../../subject/shuffle.js';
import type {ReflectionContent} from '../content.js';
import {cardsOf, deckOf, type ReflectionState} from '../model.js';

/** The same cards, with those still ahead in an order that depends on the seed alone. */
export function shuffleRest({order, position}: ReflectionState, seed: string): string[] {
  return [...order.slice(0, position), ...shuffle(order.slice(position), seed)];
}

/** Makes a complete state from one that came from a storage or a host, or a new one if it is not ours. Every prompt of the deck is in it once. */
export function readState(content: ReflectionContent, deck: string, kept: unknown): ReflectionState {
  const given = kept as Partial<ReflectionState> | null | undefined;
  const {order, position, furthest, notes, done}: Partial<ReflectionState> = given?.version === 1 ? given : {};
  const known = new Set(deckOf(content, deck));
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
