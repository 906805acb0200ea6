import type {StrResult} from '@lit/localize/internal/str-tag.js';
import type {Message} from './packs.js';

/** A message as the code has it: English, with the values of its placeholders. */
export type SourceMessage = string | StrResult;

/**
 * A message in a language, or in English where the language lacks it. Every message of this library has an id and no markup, so this is all
 * that is left of the `runtimeMsg` of @lit/localize (a tenth of its size; measured).
 */
export function messageIn(messages: Readonly<Record<string, Message>> | undefined, source: SourceMessage, id: string): string {
  const found = messages?.[id] ?? source;
  if (typeof found === 'string') return found;
  const values = (source as StrResult).values;
  // A translation names the places of the values; the source has the values themselves, in order.
  return found.strings
    .map((piece, index) => String(index ? values[found === source ? index - 1 : (found.values[index - 1] as number)] : '') + piece)
    .join('');
}
