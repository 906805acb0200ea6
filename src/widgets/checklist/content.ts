import type {ContentFile} from '../../content/content-file.js';

/** A policy of a practice. */
export interface PolicyItem {
  readonly id: string;
  /** What is true if the policy is in place. */
  readonly item: string;
  readonly why: string;
  /** How the policy may be said or written. */
  readonly sample: string;
  /** Who reads the sample: clients, or the practitioner alone. */
  readonly audience: 'client' | 'practitioner';
  readonly level: 'essential' | 'recommended';
  readonly checkLocalRules?: boolean;
}

export interface PolicyGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PolicyItem[];
}

export interface ChecklistContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
  /** The text above the lines on the clients' sheet. */
  readonly sheet: {readonly title: string; readonly intro: string};
  readonly groups: readonly PolicyGroup[];
}
