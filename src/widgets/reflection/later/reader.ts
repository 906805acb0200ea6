import type {ContentReader} from '../../../content/content-file.js';
import {readContent} from '../../../content/later/read-content.js';
import {
  brokenReference,
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
import {againId, type ReflectionContent} from '../content.js';

export {problemText} from '../../../content/later/problem-text.js';

const question = {id, prompt: text(600), followUp: text(600), 'covers?': covers};

/** What a reflection content file must look like. */
export const rules = contentFile({
  intro: text(600),
  opening: id,
  closing: object({...question, title: text(160)}),
  care: text(600),
  groups: list(
    object({
      id,
      label: text(80),
      prompts: list(
        object({
          ...question,
          depth: oneOf(1, 2, 3),
          minutes: oneOf(...[...Array(60).keys()].map((index) => index + 1)),
          'careNote?': yesOrNo,
        }),
        1,
        60,
      ),
    }),
    1,
    40,
  ),
});

/** The first error in a reflection content file: in its shape, then in its ids and references. */
export function check(value: unknown): Fault | undefined {
  const fault = checkRules(rules, value);
  if (fault) return fault;
  const content = value as ReflectionContent;
  const prompts = content.groups.flatMap((group, g) => group.prompts.map(({id}, p) => ({id, path: `/groups/${g}/prompts/${p}/id`})));
  return (
    duplicateId(content.groups.map(({id}, g) => ({id, path: `/groups/${g}/id`}))) ??
    // All these ids are keys of notes.
    duplicateId([...prompts, {id: againId(content), path: '/opening'}, {id: content.closing.id, path: '/closing/id'}]) ??
    brokenReference([{to: content.opening, path: '/opening'}], (to) => prompts.some(({id}) => id === to))
  );
}

export const read: ContentReader['read'] = (request) => readContent(check, request);
