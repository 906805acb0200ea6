import {ZONES, type Zone} from '../../subject/zones.js';
import {STEPS, type ExplainerContent, type Line, type StepName} from './content.js';

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

const START: ExplainerState = {
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

/** A list of ids with one put on or taken off. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** How much of the explainer is done, from 0 to 1: the questions that were answered. */
export const progressOf = ({checked}: ExplainerState): number => Object.keys(checked).length / STEPS.length;

/** How full the vessels are, of 100 and of 150. Each is counted by its own duties alone. */
export function vessels({steps}: ExplainerContent, {duties}: ExplainerState): {readonly client: number; readonly practitioner: number} {
  const {client, practitioner, extra} = steps.responsibility;
  const share = (lines: readonly Line[]) => lines.filter(({id}) => duties.includes(id)).length / lines.length;
  return {client: Math.round(share(client) * 100), practitioner: Math.round(share(practitioner) * 100 + share(extra) * 50)};
}

/**
 * A state that came from a storage or a host, made whole: only steps, options, ids and zones that exist. A new one where it is no state
 * of ours, or one of a newer version.
 */
export function readState({steps}: ExplainerContent, value: unknown): ExplainerState {
  const kept = value as Partial<ExplainerState> | null | undefined;
  if (typeof kept !== 'object' || kept?.version !== 1) return START;
  const known = (items: readonly {readonly id: string}[], ids: unknown) =>
    items.map(({id}) => id).filter((id) => Array.isArray(ids) && ids.includes(id));
  const one = (items: readonly {readonly id: string}[], id: unknown) => known(items, [id])[0] ?? '';
  const options = (chosen: ExplainerState['choices'] = {}) =>
    Object.fromEntries(
      STEPS.map((name) => [name, one(steps[name].check.options, Object(chosen)[name])] as const).filter(([, option]) => option),
    );
  const mark = (number: unknown) => (Number.isInteger(number) ? Math.min(Math.max(number as number, 0), SCALE_END) : null);
  const zones = (sorted: ExplainerState['moments'] = {}) =>
    Object.fromEntries(
      steps.zones.moments.flatMap(({id}) => {
        const zone = Object(sorted)[id] as Zone;
        return ZONES.includes(zone) ? [[id, zone]] : [];
      }),
    );
  const words = (text: unknown) => (typeof text === 'string' ? text : '');
  const {client, practitioner, extra} = steps.responsibility;
  return {
    version: 1,
    step: STEPS.find((name) => name === kept.step) ?? 'power',
    choices: options(kept.choices),
    checked: options(kept.checked),
    before: mark(kept.before),
    after: mark(kept.after),
    swapped: kept.swapped === true,
    tried: kept.tried === true,
    amplifiers: known(steps.amplifiers.amplifiers, kept.amplifiers),
    preset: one(steps.amplifiers.presets, kept.preset),
    moments: zones(kept.moments),
    moment: one(steps.zones.moments, kept.moment),
    compared: zones(kept.compared),
    duties: known([...client, ...practitioner, ...extra], kept.duties),
    turned: known(steps.values.values, kept.turned),
    habit: one(steps.habits.habits, kept.habit),
    when: words(kept.when),
    then: words(kept.then),
  };
}
