import type {ExplainerContent, Line} from '../content.js';
import type {ExplainerState} from '../model.js';

/** A list of ids with one put on or taken off. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** How full the vessels are, of 100 and of 150. Each is counted by its own duties alone. */
export function vessels({steps}: ExplainerContent, {duties}: ExplainerState): {readonly client: number; readonly practitioner: number} {
  const {client, practitioner, extra} = steps.responsibility;
  const share = (lines: readonly Line[]) => lines.filter(({id}) => duties.includes(id)).length / lines.length;
  return {client: Math.round(share(client) * 100), practitioner: Math.round(share(practitioner) * 100 + share(extra) * 50)};
}
