import type {StrResult} from '@lit/localize/internal/str-tag.js';
import type {Message} from './packs.js';

/** A message as written in the code: English, with the values of its placeholders. */
export type SourceMessage = string | StrResult;

/**
 * A message in a language, or in English if the language lacks it. Every message of this library has an id and no markup, so this replaces
 * `runtimeMsg` of @lit/localize with a tenth of its size (measured).
 */
export function messageIn(messages: Readonly<Record<string, Message>> | undefined, source: SourceMessage, id: string): string {
  const found = messages?.[id] ?? source;
  if (typeof found === 'string') return found;
  const values = (source as StrResult).values;
  // A translation has the indexes of the values. The source has the values, in order.
  return found.strings
    .map((piece, index) => String(index ? values[found === source ? index - 1 : (found.values[index - 1] as number)] : '') + piece)
    .join('');
}
