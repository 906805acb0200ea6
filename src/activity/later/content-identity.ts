import {isPlain, type Change} from '../../keeping/change.js';
import type {AnyState} from '../state.js';
import {toJson} from '../../element/json.js';
import {hashOf} from '../../subject/shuffle.js';

/** An identity made from the ids of a content and from what the host selects: it is the same in all languages, and after the words are edited. */
export function identityOf(content: unknown, selected: string): string {
  const ids = [selected];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || !value) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id') ids.push(String(inner));
      else walk(inner);
    }
  };
  walk(content);
  return (hashOf(ids.join(' ')) >>> 0).toString(36);
}

/** Lists of what is asked. All other lists hold what a learner did. */
const ASKED = ['items', 'order'];

/** True if `after` has lost something that a learner did or wrote in `before`: an entry in one of its maps or lists. */
export function isLost(before: unknown, after: unknown): boolean {
  const fields = isPlain(after) ? after : {};
  const isGone = ([field, value]: [string, unknown]): boolean => {
    const now = fields[field];
    if (Array.isArray(value)) return !ASKED.includes(field) && value.some((each) => !Array.isArray(now) || !now.includes(each));
    return isPlain(value) && Object.keys(value).some((key) => value[key] && !Object.hasOwn(Object(now), key));
  };
  return isPlain(before) && Object.entries(before).some(isGone);
}

/** True if the second state does not continue `before` but begins with other questions. */
export const isAnother = (before: Change, {version, asked, items}: AnyState): boolean =>
  before['version'] !== version || before['asked'] !== asked || (Array.isArray(items) && toJson(before['items']) !== toJson(items));
