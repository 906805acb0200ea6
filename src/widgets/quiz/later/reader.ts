import {ZONES} from '../../../subject/zones.js';
import type {ContentReader} from '../../../content/content-file.js';
import {readContent} from '../../../content/later/read-content.js';
import {
  brokenReference,
  checkRules,
  contentFile,
  covers,
  duplicateId,
  forEditors,
  id,
  list,
  map,
  object,
  oneOf,
  text,
  yesOrNo,
  type Fault,
} from '../../../content/later/rules.js';
import type {QuizContent, Triad} from '../content.js';

export {problemText} from '../../../content/later/problem-text.js';

const zone = oneOf(...ZONES);
const byZone = (of: ReturnType<typeof text>) => object(Object.fromEntries(ZONES.map((name) => [name, of])));

/** What a quiz content file must look like. */
export const rules = contentFile({
  intro: text(600),
  topics: map(text(80), 1, 60),
  professions: map(text(80), 1, 40),
  feedback: object(Object.fromEntries(ZONES.map((name) => [name, byZone(text(400))]))),
  'opening?': id,
  decks: map(list(id, 1, 200), 1, 40),
  triads: list(
    object({
      id,
      trigger: text(200),
      topic: id,
      profession: id,
      'contentNote?': text(200),
      situations: list(
        object({
          id,
          zone,
          text: text(800),
          rationale: text(600),
          alternative: text(600),
          'alsoAccept?': list(object({zone, why: text(600)}), 0, 2),
          'difficulty?': forEditors(oneOf(1, 2, 3)),
          'sensitive?': yesOrNo,
          'unscored?': oneOf('wronged', 'bright-line'),
          'covers?': covers,
        }),
        1,
        9,
      ),
    }),
    1,
    200,
  ),
});

/** The first error in a quiz content file: in its shape, then in its ids and references. */
export function check(value: unknown): Fault | undefined {
  const fault = checkRules(rules, value);
  if (fault) return fault;
  const {triads, opening, decks, topics, professions} = value as QuizContent;
  const situations = triads.flatMap((triad, t) => triad.situations.map(({id}, s) => ({id, path: `/triads/${t}/situations/${s}/id`})));
  const known = new Set(situations.map((situation) => situation.id));
  return (
    duplicateId(triads.map(({id}, t) => ({id, path: `/triads/${t}/id`}))) ??
    duplicateId(situations) ??
    brokenReference(opening === undefined ? [] : [{to: opening, path: '/opening'}], (to) => known.has(to)) ??
    brokenReference(
      Object.entries(decks).flatMap(([deck, ids]) => ids.map((to, index) => ({to, path: `/decks/${deck}/${index}`}))),
      (to) => known.has(to),
    ) ??
    unknownName(triads, 'topic', topics) ??
    unknownName(triads, 'profession', professions)
  );
}

const unknownName = (triads: readonly Triad[], key: 'topic' | 'profession', names: Readonly<Record<string, string>>): Fault | undefined =>
  brokenReference(
    triads.map((triad, t) => ({to: triad[key], path: `/triads/${t}/${key}`})),
    (to) => Object.hasOwn(names, to),
  );

export const read: ContentReader['read'] = (request) => readContent(check, request);
