// Checks for the content files of every widget.
import {expect} from 'chai';
import type {Fault} from '../../src/content/later/rules.js';

type ContentPath = readonly (string | number)[];

/** The value at a place such as `/triads/0/id`. */
const at = (content: unknown, way: ContentPath): unknown =>
  way.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], content);
const wayOf = (path: string): ContentPath => path.split('/').slice(1);

/** A copy with another value at one place. */
export function withValue<C>(content: C, path: string, value: unknown): C {
  const copy = structuredClone(content);
  const way = wayOf(path);
  (at(copy, way.slice(0, -1)) as Record<string | number, unknown>)[way.at(-1)!] = value;
  return copy;
}

interface Places {
  /** Pairs of places whose ids must differ. */
  readonly twice: readonly (readonly [string, string])[];
  /** Objects that may list the ideas that they teach. */
  readonly covered: readonly string[];
  /** Ids of something that must exist. */
  readonly references: readonly string[];
}

/** Tests that each error in a host's own file is reported with its place and its kind, so that an editor can find it. */
export function namesFaults<C>(name: string, content: C, check: (content: unknown) => Fault | undefined, places: Places): void {
  describe(`a content file of the ${name}`, () => {
    it('is taken as it comes, and with what only its editors use', () => {
      expect(check(content)).to.equal(undefined);
      for (const review of ['machine', 'native']) {
        const about = {status: 'Draft', source: 'A book', sourceUrl: 'https://example.org/'};
        expect(check({...content, $schema: 'https://example.org/a.schema.json', review, about})).to.equal(undefined);
      }
      for (const path of places.covered) expect(check(withValue(content, `${path}/covers`, ['S1', 'S84'])), path).to.equal(undefined);
    });
    it('is refused if its shape is wrong', () => {
      expect(check({...content, title: 7})).to.deep.include({path: '/title', reason: 'value'});
      expect(check({...content, review: 'nobody'})).to.deep.equal({path: '/review', reason: 'value', detail: 'machine, native'});
    });
    for (const [first, second] of places.twice) {
      it(`may not have the id of ${first} a second time at ${second}`, () => {
        const detail = at(content, wayOf(first)) as string;
        expect(check(withValue(content, second, detail))).to.deep.equal({path: second, reason: 'duplicate', detail});
      });
    }
    for (const path of places.references) {
      it(`may not point to nothing at ${path}`, () => {
        expect(check(withValue(content, path, 'nowhere'))).to.deep.equal({path, reason: 'reference', detail: 'nowhere'});
      });
    }
  });
}

export const pair = (path: string): readonly [string, string] => [`${path}/0/id`, `${path}/1/id`];
