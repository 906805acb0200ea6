import type {ContentFile} from '../../content/content-file.js';

/** Something to think about, and one more question for learners who want it. */
export interface Question {
  readonly id: string;
  readonly prompt: string;
  readonly followUp: string;
}

export interface Prompt extends Question {
  /** From light (1) to deep (3). */
  readonly depth: 1 | 2 | 3;
  /** Roughly how long it takes. */
  readonly minutes: number;
  /** The care note is shown beside it. At depth 3 it always is. */
  readonly careNote?: boolean;
}

export interface ReflectionContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
  /** The id of the first prompt, which is asked again near the end. */
  readonly opening: string;
  /** The last card, which asks about something good. */
  readonly closing: Question & {readonly title: string};
  readonly care: string;
  /** Each group is also a deck. */
  readonly groups: readonly {readonly id: string; readonly label: string; readonly prompts: readonly Prompt[]}[];
}

/** The key of the second note to the opening prompt. */
export const againId = ({opening}: ReflectionContent): string => `${opening}-again`;
