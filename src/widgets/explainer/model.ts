import type {Zone} from '../../subject/zones.js';
import {STEPS, type StepName} from './content.js';

/** A mark on the scale from the hard word (0) to the helpful word (10). */
export const SCALE_END = 10;

/** The learner's way through the explainer. Ids, marks and zones; their own words in `when` and `then` only. */
export interface ExplainerState {
  readonly version: 1;
  readonly step: StepName;
  /** The chosen option of each question, checked or not. */
  readonly choices: Readonly<Partial<Record<StepName, string>>>;
  /** The option that was checked last. */
  readonly checked: Readonly<Partial<Record<StepName, string>>>;
  /** The marks on the scale: in the first step, and again in the last. */
  readonly before: number | null;
  readonly after: number | null;
  readonly swapped: boolean;
  /** The learner has tried to turn the difference off. */
  readonly tried: boolean;
  /** The amplifiers that are on. */
  readonly amplifiers: readonly string[];
  readonly preset: string;
  readonly moments: Readonly<Record<string, Zone>>;
  /** The moment that was sorted last: the picture follows it. */
  readonly moment: string;
  /** The zones as they were when they were compared last. */
  readonly compared: Readonly<Record<string, Zone>>;
  /** The duties in the two vessels. */
  readonly duties: readonly string[];
  /** The values that are heard in the practitioner's voice. */
  readonly turned: readonly string[];
  readonly habit: string;
  readonly when: string;
  readonly then: string;
}

/** Nothing is done yet. */
export const START: ExplainerState = {
  version: 1,
  step: 'power',
  choices: {},
  checked: {},
  before: null,
  after: null,
  swapped: false,
  tried: false,
  amplifiers: [],
  preset: '',
  moments: {},
  moment: '',
  compared: {},
  duties: [],
  turned: [],
  habit: '',
  when: '',
  then: '',
};

/** How much of the explainer is done, from 0 to 1: the questions that were answered. */
export const progressOf = ({checked}: ExplainerState): number => Object.keys(checked).length / STEPS.length;
