import type {Zone} from '../../subject/zones.js';
import type {ContentFile} from '../../content/content-file.js';

/** The steps, in the order in which they build on each other. */
export const STEPS = ['power', 'roles', 'offSwitch', 'amplifiers', 'zones', 'responsibility', 'values', 'habits'] as const;
export type StepName = (typeof STEPS)[number];

/** A short text with an id. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** A possible answer to the question of a step, and the feedback to it. */
export interface Option extends Line {
  readonly feedback: string;
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** What to do in this step. */
  readonly tryIt: string;
  readonly check: {readonly question: string; readonly options: readonly Option[]};
}

/** A part of the setting that makes the power difference larger, and what softens it. */
interface Amplifier {
  readonly id: string;
  readonly label: string;
  readonly what: string;
  readonly soften: readonly string[];
}

/** A setting, and the amplifiers in it. */
interface Preset {
  readonly id: string;
  readonly label: string;
  readonly amplifiers: readonly string[];
  readonly note: string;
}

export interface Moment extends Line {
  readonly zone: Zone;
  readonly feedback: string;
}

/** What the power difference is good for, in two voices. */
export interface Value {
  readonly id: string;
  readonly label: string;
  readonly client: string;
  readonly practitioner: string;
}

interface Habit {
  readonly id: string;
  readonly label: string;
  /** Endings for the sentences “When …” and “I will …”. */
  readonly examples: readonly {readonly id: string; readonly when: string; readonly then: string}[];
}

export interface ExplainerContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
  readonly steps: {
    readonly power: Step & {readonly hard: string; readonly helpful: string};
    readonly roles: Step & {
      /** Two people. The first is the practitioner until the roles are swapped. */
      readonly people: readonly {readonly id: string; readonly name: string}[];
      readonly practitioner: readonly Line[];
      readonly client: readonly Line[];
      readonly shared: readonly Line[];
    };
    readonly offSwitch: Step & {readonly label: string; readonly outcome: string};
    readonly amplifiers: Step & {
      /** What is said when all amplifiers are off. */
      readonly base: string;
      readonly amplifiers: readonly Amplifier[];
      readonly presets: readonly Preset[];
    };
    readonly zones: Step & {
      readonly moments: readonly Moment[];
      readonly trigger: string;
      readonly versions: readonly {readonly zone: Zone; readonly text: string}[];
    };
    /** The two full parts, and the additional half of the practitioner: they are never shares of one whole. */
    readonly responsibility: Step & {
      readonly client: readonly Line[];
      readonly practitioner: readonly Line[];
      readonly extra: readonly Line[];
      readonly note: string;
    };
    readonly values: Step & {readonly values: readonly Value[]};
    readonly habits: Step & {readonly habits: readonly Habit[]};
  };
}
