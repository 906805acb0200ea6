import type {ContentFile} from '../../element/content.js';
import {checkRules, contentFile, covers, duplicateId, id, list, object, oneOf, text, yesOrNo, type Fault} from '../../element/rules.js';

/** A policy of a practice. */
export interface PolicyItem {
  readonly id: string;
  /** What is so where the policy is in place. */
  readonly item: string;
  readonly why: string;
  /** How it may be said or written. */
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
  /** What stands above the lines on the clients' sheet. */
  readonly sheet: {readonly title: string; readonly intro: string};
  readonly groups: readonly PolicyGroup[];
}

/** What a checklist content file must look like. */
export const checklistRules = contentFile({
  intro: text(600),
  sheet: object({title: text(160), intro: text(600)}),
  groups: list(
    object({
      id,
      label: text(120),
      items: list(
        object({
          id,
          item: text(400),
          why: text(400),
          sample: text(800),
          audience: oneOf('client', 'practitioner'),
          level: oneOf('essential', 'recommended'),
          'checkLocalRules?': yesOrNo,
          'covers?': covers,
        }),
        1,
        60,
      ),
    }),
    1,
    40,
  ),
});

/** The first fault of a checklist content file: its shape, then its ids. */
export function checkChecklist(value: unknown): Fault | undefined {
  const fault = checkRules(checklistRules, value);
  if (fault) return fault;
  const {groups} = value as ChecklistContent;
  return (
    duplicateId(groups.map(({id}, g) => ({id, path: `/groups/${g}/id`}))) ??
    duplicateId(groups.flatMap(({items}, g) => items.map(({id}, i) => ({id, path: `/groups/${g}/items/${i}/id`}))))
  );
}
