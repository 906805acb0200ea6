import {expect} from 'chai';
import type {Fault} from '../../src/content/later/rules.js';
import {english as checklist} from '../../src/generated/later/checklist.js';
import {english as explainer} from '../../src/generated/later/explainer.js';
import {english as quiz} from '../../src/generated/later/quiz.js';
import {english as reflection} from '../../src/generated/later/reflection.js';
import {check as checkChecklist} from '../../src/widgets/checklist/later/reader.js';
import {STEPS} from '../../src/widgets/explainer/content.js';
import {check as checkExplainer} from '../../src/widgets/explainer/later/reader.js';
import {check as checkQuiz} from '../../src/widgets/quiz/later/reader.js';
import {check as checkReflection} from '../../src/widgets/reflection/later/reader.js';

type Way = readonly (string | number)[];

/** What stands at a place such as `/triads/0/id`. */
const at = (content: unknown, way: Way): unknown => way.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], content);
const wayOf = (path: string): Way => path.split('/').slice(1);

/** A copy with another value at one place. */
function withValue<C>(content: C, path: string, value: unknown): C {
  const copy = structuredClone(content);
  const way = wayOf(path);
  (at(copy, way.slice(0, -1)) as Record<string | number, unknown>)[way.at(-1)!] = value;
  return copy;
}

interface Places {
  /** Pairs of places whose ids must differ. */
  readonly twice: readonly (readonly [string, string])[];
  /** Objects that may list the ideas they serve. */
  readonly covered: readonly string[];
  /** Ids of something that must exist. */
  readonly references: readonly string[];
}

/** A host's own file: the place of each fault, and what is wrong there, as an editor is told. */
function namesFaults<C>(name: string, content: C, check: (content: unknown) => Fault | undefined, places: Places): void {
  describe(`a content file of the ${name}`, () => {
    it('is taken as it comes, and with what only its editors use', () => {
      expect(check(content)).to.equal(undefined);
      for (const review of ['machine', 'native']) {
        const about = {status: 'Draft', source: 'A book', sourceUrl: 'https://example.org/'};
        expect(check({...content, $schema: 'https://example.org/a.schema.json', review, about})).to.equal(undefined);
      }
      for (const path of places.covered) expect(check(withValue(content, `${path}/covers`, ['S1', 'S84'])), path).to.equal(undefined);
    });
    it('is refused where its shape is wrong', () => {
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

const pair = (path: string): readonly [string, string] => [`${path}/0/id`, `${path}/1/id`];

namesFaults('quiz', quiz, checkQuiz, {
  twice: [pair('/triads'), pair('/triads/0/situations'), ['/triads/0/situations/0/id', '/triads/1/situations/2/id']],
  covered: ['/triads/0/situations/0'],
  references: [`/decks/${Object.keys(quiz.decks)[0]}/1`, '/triads/1/topic', '/triads/2/profession'],
});

namesFaults('explainer', explainer, checkExplainer, {
  twice: [
    ['/steps/power/id', '/steps/habits/id'],
    ...STEPS.map((name) => pair(`/steps/${name}/check/options`)),
    pair('/steps/roles/people'),
    pair('/steps/amplifiers/amplifiers'),
    pair('/steps/amplifiers/presets'),
    pair('/steps/zones/moments'),
    pair('/steps/responsibility/client'),
    ['/steps/responsibility/client/0/id', '/steps/responsibility/practitioner/1/id'],
    ['/steps/responsibility/practitioner/0/id', '/steps/responsibility/extra/1/id'],
    pair('/steps/values/values'),
    pair('/steps/habits/habits'),
  ],
  covered: ['/steps/power', '/steps/roles/people/0', '/steps/zones/moments/0', '/steps/habits/habits/0'],
  references: ['/steps/amplifiers/presets/1/amplifiers/0'],
});

namesFaults('checklist', checklist, checkChecklist, {
  twice: [pair('/groups'), pair('/groups/0/items'), ['/groups/0/items/0/id', '/groups/2/items/1/id']],
  covered: ['/groups/0/items/0'],
  references: [],
});

namesFaults('reflection', reflection, checkReflection, {
  twice: [
    pair('/groups'),
    pair('/groups/0/prompts'),
    ['/groups/0/prompts/0/id', '/groups/1/prompts/1/id'],
    ['/groups/0/prompts/0/id', '/closing/id'],
  ],
  covered: ['/groups/0/prompts/0', '/closing'],
  references: ['/opening'],
});

describe('a content file of the reflection', () => {
  it('keeps a key free for the note to the opening prompt when it is asked again', () => {
    const taken = withValue(reflection, '/groups/0/prompts/0/id', `${reflection.opening}-again`);
    expect(checkReflection(taken)).to.deep.include({path: '/opening', reason: 'duplicate'});
  });
  it('may say of a prompt that it takes from one minute to sixty', () => {
    const place = '/groups/0/prompts/0/minutes';
    for (const minutes of [1, 60]) expect(checkReflection(withValue(reflection, place, minutes))).to.equal(undefined);
    for (const minutes of [0, 61, 1.5]) expect(checkReflection(withValue(reflection, place, minutes))?.path).to.equal(place);
  });
});

describe('a scene that is not scored', () => {
  it('says why in one of two words', () => {
    const path = '/triads/0/situations/0/unscored';
    for (const kind of ['wronged', 'bright-line']) expect(checkQuiz(withValue(quiz, path, kind)), kind).to.equal(undefined);
    expect(checkQuiz(withValue(quiz, path, 'sad'))).to.deep.equal({path, reason: 'value', detail: 'wronged, bright-line'});
    expect(checkQuiz(withValue(quiz, '/triads/0/contentNote', 7))).to.deep.include({path: '/triads/0/contentNote', reason: 'value'});
  });
});
