import {ZONES, type Zone} from '../../../subject/zones.js';
import {STEPS, type ExplainerContent} from '../content.js';
import {SCALE_END, START, type ExplainerState} from '../model.js';

/**
 * Makes a complete state from one that came from a storage or a host, with only existing steps, options, ids and zones. It is a new state
 * if the given one is not ours or has a newer version.
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
