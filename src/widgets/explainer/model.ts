import type {Zone} from '../../subject/zones.js';
import {STEPS, type StepName} from './content.js';

/** The end of the scale, which goes from the hard word (0) to the helpful word (10). */
export const SCALE_END = 10;

/** The learner's way through the explainer: ids, marks and zones. Only `when` and `then` hold the learner's own words. */
export interface ExplainerState {
  readonly version: 1;
  readonly step: StepName;
  /** The chosen option of each question, checked or not yet. */
  readonly choices: Readonly<Partial<Record<StepName, string>>>;
  /** The option of each question that was checked last. */
  readonly checked: Readonly<Partial<Record<StepName, string>>>;
  /** The mark on the scale in the first step; `after` is the one in the last step. */
  readonly before: number | null;
  readonly after: number | null;
  readonly swapped: boolean;
  /** The learner has tried to turn the power difference off. */
  readonly tried: boolean;
  /** The amplifiers that are on. */
  readonly amplifiers: readonly string[];
  readonly preset: string;
  readonly moments: Readonly<Record<string, Zone>>;
  /** The moment that was sorted last. The picture shows it. */
  readonly moment: string;
  /** The zones as they were when they were compared last. */
  readonly compared: Readonly<Record<string, Zone>>;
  /** The duties in the two vessels. */
  readonly duties: readonly string[];
  /** The values that are turned to the practitioner's voice. */
  readonly turned: readonly string[];
  readonly habit: string;
  readonly when: string;
  readonly then: string;
}

/** A state in which nothing is done. */
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

/** The share of questions that were answered, from 0 to 1. */
export const progressOf = ({checked}: ExplainerState): number => Object.keys(checked).length / STEPS.length;
