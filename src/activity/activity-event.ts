/** What a learner did; the verbs of xAPI and cmi5. */
export type ActivityVerb = 'initialized' | 'answered' | 'progressed' | 'completed' | 'passed' | 'failed' | 'reset';

/** A result; its fields have the names that xAPI uses. */
export interface ActivityScore {
  /** From 0 to 1. */
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
}

/** The data of a `power-activity` event: ids and numbers, never a learner's text. */
export interface ActivityDetail {
  readonly verb: ActivityVerb;
  /** The widget's name without `power-`. */
  readonly widget: string;
  /** The stable id of this activity: `activity-id`, or else the tag and the deck. */
  readonly activity: string;
  /** How much is done, from 0 to 1. */
  readonly progress: number;
  readonly score?: ActivityScore;
  /** The ids of the item and of the answer that was chosen. */
  readonly response?: Readonly<Record<string, string>>;
  /** The language of the words shown. */
  readonly lang: string;
}

/** The browser's own `Event` class. Some old libraries replace the global `Event`, so it is read from a subclass. */
export const BuiltInEvent = (globalThis.UIEvent ? Object.getPrototypeOf(UIEvent) : Event) as typeof Event;

/** Tells the page what the learner did. It bubbles and crosses shadow roots. */
export class PowerActivityEvent extends BuiltInEvent implements ActivityDetail {
  static readonly eventName = 'power-activity';
  declare readonly verb: ActivityVerb;
  declare readonly widget: string;
  declare readonly activity: string;
  declare readonly progress: number;
  declare readonly score?: ActivityScore;
  declare readonly response?: Readonly<Record<string, string>>;
  declare readonly lang: string;

  constructor(detail: ActivityDetail) {
    super(PowerActivityEvent.eventName, {bubbles: true, composed: true});
    Object.assign(this, detail);
  }
}
