import {ZONES} from '../../../subject/zones.js';
import type {ContentReader} from '../../../content/content-file.js';
import {readContent} from '../../../content/later/read-content.js';
import {
  brokenReference,
  checkRules,
  contentFile,
  covers,
  duplicateId,
  first,
  id,
  list,
  object,
  oneOf,
  text,
  type Fault,
  type Rule,
} from '../../../content/later/rules.js';
import {STEPS, type ExplainerContent} from '../content.js';

export {problemText} from '../../../content/later/problem-text.js';

const line = {id, text: text(400), 'covers?': covers};
const lines = list(object(line), 1, 12);
const zone = oneOf(...ZONES);
const named = (label: string, more: Readonly<Record<string, Rule>>) => object({id, [label]: text(160), 'covers?': covers, ...more});

const step = (more: Readonly<Record<string, Rule>>): Rule =>
  named('title', {
    body: text(1200),
    tryIt: text(400),
    check: object({question: text(400), options: list(object({...line, feedback: text(400)}), 2, 6)}),
    ...more,
  });

/** What an explainer content file must look like. */
export const rules = contentFile({
  intro: text(600),
  steps: object({
    power: step({hard: text(80), helpful: text(80)}),
    roles: step({people: list(named('name', {}), 2, 2), practitioner: lines, client: lines, shared: lines}),
    offSwitch: step({label: text(160), outcome: text(600)}),
    amplifiers: step({
      base: text(400),
      amplifiers: list(named('label', {what: text(400), soften: list(text(200), 1, 8)}), 1, 6),
      presets: list(named('label', {amplifiers: list(id, 0, 6), note: text(400)}), 0, 8),
    }),
    zones: step({
      moments: list(object({...line, zone, feedback: text(400)}), 1, 12),
      trigger: text(400),
      versions: list(object({zone, text: text(600)}), 3, 3),
    }),
    responsibility: step({client: lines, practitioner: lines, extra: lines, note: text(400)}),
    values: step({values: list(named('label', {client: text(400), practitioner: text(400)}), 1, 8)}),
    habits: step({habits: list(named('label', {examples: list(object({id, when: text(200), then: text(200)}), 1, 6)}), 1, 6)}),
  }),
});

/** The first error in an explainer content file: in its shape, then in its ids and references. */
export function check(value: unknown): Fault | undefined {
  const fault = checkRules(rules, value);
  if (fault) return fault;
  const {steps} = value as ExplainerContent;
  const unique = (path: string, items: readonly {readonly id: string}[]) =>
    duplicateId(items.map((item, index) => ({id: item.id, path: `/steps/${path}/${index}/id`})));
  const duties = (['client', 'practitioner', 'extra'] as const).flatMap((part) =>
    steps.responsibility[part].map(({id}, index) => ({id, path: `/steps/responsibility/${part}/${index}/id`})),
  );
  return (
    // Events contain the id of the step.
    duplicateId(STEPS.map((name) => ({id: steps[name].id, path: `/steps/${name}/id`}))) ??
    first(STEPS, (name) => unique(`${name}/check/options`, steps[name].check.options)) ??
    unique('roles/people', steps.roles.people) ??
    unique('amplifiers/amplifiers', steps.amplifiers.amplifiers) ??
    unique('amplifiers/presets', steps.amplifiers.presets) ??
    unique('zones/moments', steps.zones.moments) ??
    duplicateId(duties) ??
    unique('values/values', steps.values.values) ??
    unique('habits/habits', steps.habits.habits) ??
    first(steps.amplifiers.presets, ({amplifiers}, index) =>
      brokenReference(
        amplifiers.map((to, at) => ({to, path: `/steps/amplifiers/presets/${index}/amplifiers/${at}`})),
        (to) => steps.amplifiers.amplifiers.some((amplifier) => amplifier.id === to),
      ),
    )
  );
}

export const read: ContentReader['read'] = (request) => readContent(check, request);
