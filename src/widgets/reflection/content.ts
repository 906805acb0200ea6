import type {ContentFile} from '../../content/content-file.js';

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

/** The key of the note to the opening prompt when it is asked again. */
export const againId = ({opening}: ReflectionContent): string => `${opening}-again`;
