import {ZONES, type Zone} from '../../design/stones.js';
import type {ContentFile} from '../../element/content.js';
import {
  brokenReference,
  checkRules,
  contentFile,
  covers,
  duplicateId,
  id,
  list,
  map,
  object,
  oneOf,
  text,
  yesOrNo,
  type Fault,
} from '../../element/rules.js';

/** A scene, and the zone that fits it best. */
export interface Situation {
  readonly id: string;
  readonly zone: Zone;
  readonly text: string;
  /** Who pays, or why it works. */
  readonly rationale: string;
  /** What to try; after a skillful scene the next step. */
  readonly alternative: string;
  /** Other zones that get credit, and why. */
  readonly alsoAccept?: readonly {readonly zone: Zone; readonly why: string}[];
  /** Shown only after the learner has read what it is about, and wants to see it. */
  readonly sensitive?: boolean;
  /**
   * Why no answer counts. `wronged`: something is done to the practitioner, who is never judged for it: after any answer there is only
   * `rationale` and `alternative`, in words for somebody who knows such a moment. `bright-line`: it is never a matter of degree.
   */
  readonly unscored?: 'wronged' | 'bright-line';
}

/** Several answers to one trigger. The trigger gives the scene away: it is shown after answering only. */
export interface Triad {
  readonly id: string;
  readonly trigger: string;
  readonly topic: string;
  readonly profession: string;
  /** What its sensitive scenes are about, in a plain line that gives no zone away. */
  readonly contentNote?: string;
  readonly situations: readonly Situation[];
}

export interface QuizContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
  readonly topics: Readonly<Record<string, string>>;
  readonly professions: Readonly<Record<string, string>>;
  /** A sentence for each chosen zone and each best zone. */
  readonly feedback: Readonly<Record<Zone, Readonly<Record<Zone, string>>>>;
  /** Lists of situation ids; the first is used where `standard-12` is not there. */
  readonly decks: Readonly<Record<string, readonly string[]>>;
  readonly triads: readonly Triad[];
}

const zone = oneOf(...ZONES);
const byZone = (of: ReturnType<typeof text>) => object(Object.fromEntries(ZONES.map((name) => [name, of])));

/** What a quiz content file must look like. */
export const quizRules = contentFile({
  intro: text(600),
  topics: map(text(80), 1, 60),
  professions: map(text(80), 1, 40),
  feedback: object(Object.fromEntries(ZONES.map((name) => [name, byZone(text(400))]))),
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
          'difficulty?': oneOf(1, 2, 3),
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

/** The first fault of a quiz content file: its shape, then its ids and what they point to. */
export function checkQuiz(value: unknown): Fault | undefined {
  const fault = checkRules(quizRules, value);
  if (fault) return fault;
  const {triads, decks, topics, professions} = value as QuizContent;
  const situations = triads.flatMap((triad, t) => triad.situations.map(({id}, s) => ({id, path: `/triads/${t}/situations/${s}/id`})));
  const known = new Set(situations.map((situation) => situation.id));
  return (
    duplicateId(triads.map(({id}, t) => ({id, path: `/triads/${t}/id`}))) ??
    duplicateId(situations) ??
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
