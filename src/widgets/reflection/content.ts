import type {ContentFile} from '../../element/content.js';
import {
  brokenReference,
  checkRules,
  contentFile,
  covers,
  duplicateId,
  id,
  list,
  object,
  oneOf,
  text,
  yesOrNo,
  type Fault,
} from '../../element/rules.js';

/** Something to think about, and one more question for whoever wants it. */
export interface Question {
  readonly id: string;
  readonly prompt: string;
  readonly followUp: string;
}

export interface Prompt extends Question {
  /** From light (1) to deep (3). */
  readonly depth: 1 | 2 | 3;
  /** About how long it takes. */
  readonly minutes: number;
  /** The care note stands beside it; it always does at depth 3. */
  readonly careNote?: boolean;
}

export interface ReflectionContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
  /** The id of the prompt that begins the way and is asked again near its end. */
  readonly opening: string;
  /** The last card, which asks for something good. */
  readonly closing: Question & {readonly title: string};
  readonly care: string;
  /** Each is a deck of its own. */
  readonly groups: readonly {readonly id: string; readonly label: string; readonly prompts: readonly Prompt[]}[];
}

const question = {id, prompt: text(600), followUp: text(600), 'covers?': covers};

/** What a reflection content file must look like. */
export const reflectionRules = contentFile({
  intro: text(600),
  opening: id,
  closing: object({...question, title: text(160)}),
  care: text(600),
  groups: list(
    object({
      id,
      label: text(80),
      prompts: list(
        object({
          ...question,
          depth: oneOf(1, 2, 3),
          minutes: oneOf(...Array.from({length: 60}, (_, index) => index + 1)),
          'careNote?': yesOrNo,
        }),
        1,
        60,
      ),
    }),
    1,
    40,
  ),
});

/** The key of the note to the opening prompt when it is asked again. */
export const againId = ({opening}: ReflectionContent): string => `${opening}-again`;

/** The first fault of a reflection content file: its shape, then its ids and what they point to. */
export function checkReflection(value: unknown): Fault | undefined {
  const fault = checkRules(reflectionRules, value);
  if (fault) return fault;
  const content = value as ReflectionContent;
  const prompts = content.groups.flatMap((group, g) => group.prompts.map(({id}, p) => ({id, path: `/groups/${g}/prompts/${p}/id`})));
  return (
    duplicateId(content.groups.map(({id}, g) => ({id, path: `/groups/${g}/id`}))) ??
    // All these are keys of notes.
    duplicateId([...prompts, {id: againId(content), path: '/opening'}, {id: content.closing.id, path: '/closing/id'}]) ??
    brokenReference([{to: content.opening, path: '/opening'}], (to) => prompts.some(({id}) => id === to))
  );
}
