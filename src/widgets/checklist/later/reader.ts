import type {ContentReader} from '../../../content/content-file.js';
import {readContent} from '../../../content/later/read-content.js';
import {
  checkRules,
  contentFile,
  covers,
  duplicateId,
  id,
  list,
  object,
  oneOf,
  text,
  yesOrNo,
  type Fault,
} from '../../../content/later/rules.js';
import type {ChecklistContent} from '../content.js';

export {problemText} from '../../../content/later/problem-text.js';

/** What a checklist content file must look like. */
export const rules = contentFile({
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

/** The first error in a checklist content file: in its shape, then in its ids. */
export function check(value: unknown): Fault | undefined {
  const fault = checkRules(rules, value);
  if (fault) return fault;
  const {groups} = value as ChecklistContent;
  return (
    duplicateId(groups.map(({id}, g) => ({id, path: `/groups/${g}/id`}))) ??
    duplicateId(groups.flatMap(({items}, g) => items.map(({id}, i) => ({id, path: `/groups/${g}/items/${i}/id`}))))
  );
}

export const read: ContentReader['read'] = (request) => readContent(check, request);
