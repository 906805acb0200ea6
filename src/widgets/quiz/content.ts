import type {Zone} from '../../subject/zones.js';
import type {ContentFile} from '../../content/content-file.js';

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
  /** The id of the scene that a first attempt begins with, if its deck has it. */
  readonly opening?: string;
  /** Lists of situation ids; the first is used where `standard-12` is not there. */
  readonly decks: Readonly<Record<string, readonly string[]>>;
  readonly triads: readonly Triad[];
}
