import type {Zone} from '../../subject/zones.js';
import type {ContentFile} from '../../content/content-file.js';

/** A scene, and the zone that fits it best. */
export interface Situation {
  readonly id: string;
  readonly zone: Zone;
  readonly text: string;
  /** Who pays, or why it works. */
  readonly rationale: string;
  /** What to try instead. For a skillful scene it is the next step. */
  readonly alternative: string;
  /** Other zones that also count as correct, and why. */
  readonly alsoAccept?: readonly {readonly zone: Zone; readonly why: string}[];
  /** Shown only after the learner has read what it is about and chosen to see it. */
  readonly sensitive?: boolean;
  /**
   * Why no answer counts. `wronged`: something is done to the practitioner, who is never judged for it. After any answer only `rationale`
   * and `alternative` are shown, in words for a reader who may have lived through such a moment. `bright-line`: it is never a matter of
   * degree.
   */
  readonly unscored?: 'wronged' | 'bright-line';
}

/** Several ways to act on one trigger. The trigger would reveal the answer, so it is shown only after answering. */
export interface Triad {
  readonly id: string;
  readonly trigger: string;
  readonly topic: string;
  readonly profession: string;
  /** What its sensitive scenes are about, in one plain line that does not reveal the zone. */
  readonly contentNote?: string;
  readonly situations: readonly Situation[];
}

export interface QuizContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
  readonly topics: Readonly<Record<string, string>>;
  readonly professions: Readonly<Record<string, string>>;
  /** A sentence for each pair of chosen zone and best zone. */
  readonly feedback: Readonly<Record<Zone, Readonly<Record<Zone, string>>>>;
  /** The id of the scene that a first attempt begins with, if its deck has it. */
  readonly opening?: string;
  /** Lists of situation ids. The first list is used if there is no `standard-12`. */
  readonly decks: Readonly<Record<string, readonly string[]>>;
  readonly triads: readonly Triad[];
}
