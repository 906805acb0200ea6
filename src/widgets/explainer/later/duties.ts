import type {ExplainerContent, Line} from '../content.js';
import type {ExplainerState} from '../model.js';

/** A list of ids with one added, or removed if it was there. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** How full the vessels are, out of 100 and 150. Each depends on its own duties alone. */
export function vessels({steps}: ExplainerContent, {duties}: ExplainerState): {readonly client: number; readonly practitioner: number} {
  const {client, practitioner, extra} = steps.responsibility;
  const share = (lines: readonly Line[]) => lines.filter(({id}) => duties.includes(id)).length / lines.length;
  return {client: Math.round(share(client) * 100), practitioner: Math.round(share(practitioner) * 100 + share(extra) * 50)};
}
