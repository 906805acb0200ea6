import {expect} from 'chai';
import {english} from '../../../src/generated/later/quiz.js';
import {ZONES, type Zone} from '../../../src/subject/zones.js';
import {shuffle} from '../../../src/subject/shuffle.js';
import {chooseItems, passes, readState, resultOf, startAttempt} from '../../../src/widgets/quiz/later/attempts.js';
import {fits, newAttempt, progressOf, shuffledDeck, situationsById} from '../../../src/widgets/quiz/model.js';
import type {QuizContent} from '../../../src/widgets/quiz/content.js';
import {check as checkQuiz} from '../../../src/widgets/quiz/later/reader.js';

const all = {deck: 'form-a', topics: [], professions: [], hideSensitive: false};
const everyTriad = english.triads.map(({situations}) => situations[0]!.id);
const placedAt = (id: string) => situationsById(english).get(id)!;

describe('the quiz model', () => {
  it('reads its own content without a fault', () => expect(checkQuiz(english)).to.equal(undefined));

  it('shuffles by the seed, and by nothing else', () => {
    const items = Array.from({length: 50}, (_, index) => index);
    expect(shuffle(items, 'a')).to.deep.equal(shuffle(items, 'a'));
    expect(shuffle(items, 'a')).not.to.deep.equal(shuffle(items, 'b'));
    expect(shuffle(items, 'a').sort((x, y) => x - y)).to.deep.equal(items);
    // A seed that stands in a course gives its order in every version.
    expect(shuffle([1, 2, 3, 4, 5, 6, 7, 8], 'a')).to.deep.equal([8, 1, 2, 4, 6, 7, 3, 5]);
  });

  it('never asks for two of one triad, in any deck and attempt', () => {
    for (const deck of Object.keys(english.decks)) {
      for (let attempt = 1; attempt <= 7; attempt++) {
        const triads = chooseItems(english, {...all, deck}, 'seed', attempt).map((id) => placedAt(id).triad.id);
        expect(new Set(triads).size).to.equal(triads.length);
      }
    }
    const pair: QuizContent = {...english, decks: {pair: ['t01-o', 't01-u']}};
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      expect(chooseItems(pair, {...all, deck: 'pair'}, seed, 1)).to.deep.equal([shuffle(pair.decks['pair']!, `${seed}:1`)[0]]);
    }
  });

  it('asks for what is in the deck, then for the next member of each triad', () => {
    const deck = [...english.decks['form-a']!].sort();
    expect(chooseItems(english, all, 'seed', 1).sort()).to.deep.equal(deck);
    const next = deck.map((id) => {
      const members = placedAt(id).triad.situations.map((member) => member.id);
      return members[(members.indexOf(id) + 1) % members.length]!;
    });
    expect(chooseItems(english, all, 'seed', 2).sort()).to.deep.equal(next.sort());
    expect(chooseItems(english, {...all, deck: 'nowhere'}, 'seed', 1)).to.deep.equal([]);
  });

  it('begins the decks of the opening with its scene, and deals the rest as if all scenes were there', () => {
    for (const deck of ['quick-6', 'standard-12']) {
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
        const items = shuffledDeck(english, deck, seed, 1);
        expect(items[0]).to.equal(english.opening);
        expect(newAttempt(items, seed, 1, '')).to.deep.equal(startAttempt(english, {...all, deck}, seed, 1));
      }
    }
  });

  it('deals in another order for another seed', () => {
    expect(chooseItems(english, all, 'a', 1)).to.deep.equal(chooseItems(english, all, 'a', 1));
    expect(chooseItems(english, all, 'a', 1)).not.to.deep.equal(chooseItems(english, all, 'b', 1));
  });

  it('takes another member of each triad in the next attempt, and all three in three', () => {
    const attempts = [1, 2, 3].map((attempt) => chooseItems(english, all, 'seed', attempt));
    expect(new Set(attempts.flat()).size).to.equal(54);
  });

  it('keeps to topics, professions, and leaves out what is sensitive', () => {
    for (const id of chooseItems(english, {...all, topics: ['consent']}, 's', 1)) expect(placedAt(id).triad.topic).to.equal('consent');
    for (const id of chooseItems(english, {...all, professions: ['nurse']}, 's', 1))
      expect(placedAt(id).triad.profession).to.equal('nurse');
    for (const attempt of [1, 2, 3])
      for (const id of chooseItems(english, {...all, hideSensitive: true}, 's', attempt))
        expect(placedAt(id).situation.sensitive).not.to.equal(true);
  });

  it('counts the two directions apart, and never nets them', () => {
    const state = {
      ...startAttempt(english, all, 's', 1),
      items: ['t01-o', 't01-u', 't01-s', 't03-u'],
      answers: {'t01-o': 'under-use', 't01-u': 'over-use', 't01-s': 'skillful-use', 't03-u': 'skillful-use'} as const,
    };
    const result = resultOf(english, state);
    expect([result.total, result.fitting, result.towardOver, result.towardUnder]).to.deep.equal([4, 1, 2, 1]);
    expect(result.again).to.deep.equal(['t01-o', 't01-u', 't03-u']);
    expect(result.topics).to.deep.equal([
      {topic: 'consent', fitting: 1, total: 3},
      {topic: 'scope', fitting: 0, total: 1},
    ]);
  });

  it('gives credit to a second answer that can be defended', () => {
    const state = {...startAttempt(english, all, 's', 1), items: ['t08-o'], answers: {'t08-o': 'under-use'} as const};
    expect(resultOf(english, state).fitting).to.equal(1);
  });

  it('takes every answer that gets credit, and no other', () => {
    const [over, skillful, under] = ZONES as [Zone, Zone, Zone];
    const scene = {...placedAt('t01-o').situation, zone: over};
    const both = {...scene, alsoAccept: [skillful, under].map((zone) => ({zone, why: 'It can be defended.'}))};
    expect(ZONES.map((zone) => fits({...scene, alsoAccept: [both.alsoAccept[1]!]}, zone))).to.deep.equal([true, false, true]);
    expect(ZONES.map((zone) => fits(both, zone))).to.deep.equal([true, true, true]);
  });

  it('leaves out of the result what has no answer, or is gone', () => {
    const state = {
      ...startAttempt(english, all, 's', 1),
      items: ['gone', 't01-o', 't01-u'],
      answers: {gone: 'over-use', 't01-u': 'under-use'} as const,
    };
    const topics = [{topic: 'consent', fitting: 1, total: 1}];
    expect(resultOf(english, state)).to.deep.equal({total: 1, fitting: 1, towardOver: 0, towardUnder: 0, topics, again: []});
  });

  it('counts no scene that is not scored, and none that was passed on', () => {
    const state = {
      ...startAttempt(english, all, 's', 1),
      items: ['t05-u', 't17-o', 't01-o', 't01-u'],
      answers: {'t05-u': 'over-use', 't17-o': 'under-use', 't01-o': 'under-use', 't01-u': 'over-use'} as const,
      passedOn: ['t01-u'],
    };
    const topics = [{topic: 'consent', fitting: 0, total: 1}];
    expect(resultOf(english, state)).to.deep.equal({total: 1, fitting: 0, towardOver: 0, towardUnder: 1, topics, again: ['t01-o']});
  });

  it('asks each form for fourteen scenes that count, and the shortest deck for scored ones alone', () => {
    const scored = (deck: string, hideSensitive: boolean, attempt = 1) =>
      chooseItems(english, {...all, deck, hideSensitive}, 's', attempt).filter((id) => !placedAt(id).situation.unscored).length;
    expect(['form-a', 'form-b', 'form-c'].map((deck) => scored(deck, false))).to.deep.equal([14, 14, 14]);
    expect(['form-a', 'form-b', 'form-c'].map((deck) => scored(deck, true))).to.deep.equal([13, 13, 14]);
    expect([1, 2, 3].map((attempt) => scored('quick-6', false, attempt))).to.deep.equal([6, 6, 6]);
    expect([1, 2, 3].map((attempt) => scored('standard-12', false, attempt))).to.deep.equal([12, 8, 10]);
  });

  it('asks for no scene of a triad that was passed on', () => {
    const everything = chooseItems(english, all, 's', 1);
    expect(chooseItems(english, all, 's', 1, ['t05-s', 'gone'])).to.deep.equal(everything.filter((id) => !id.startsWith('t05-')));
    const {items, passedOn, done} = startAttempt(english, all, 's', 2, '', ['t01-o']);
    expect([items.length, passedOn, done]).to.deep.equal([17, ['t01-o'], false]);
  });

  it('is through if everything was passed on, and only then', () => {
    expect(startAttempt(english, all, 's', 1, '', everyTriad).done).to.equal(true);
    expect(startAttempt(english, {...all, deck: 'nowhere'}, 's', 1).done).to.equal(false);
  });

  it('knows how much is done', () => {
    const state = {
      ...startAttempt(english, all, 's', 1),
      items: ['t01-o', 't06-o'],
      answers: {'t01-o': 'over-use', 't10-o': 'over-use'} as const,
    };
    expect([progressOf(state), progressOf({...state, items: []}), progressOf({...state, items: [], done: true})]).to.deep.equal([
      0.5, 0, 1,
    ]);
  });

  it('is passed if the share reaches the mark', () => {
    const result = (fitting: number, total: number) => ({...resultOf(english, startAttempt(english, all, 's', 1)), fitting, total});
    expect([passes(result(8, 10), 80), passes(result(7, 10), 80), passes(result(9, 10), 80)]).to.deep.equal([true, false, true]);
    expect([passes(result(0, 10), 0), passes(result(9, 10), 100), passes(result(10, 10), 100)]).to.deep.equal([true, false, true]);
  });

  describe('readState', () => {
    const start = () => startAttempt(english, all, 's', 1);
    it('gives back what it was given', () => expect(readState(english, JSON.parse(JSON.stringify(start())))).to.deep.equal(start()));
    it('knows what was passed on, also if that is everything; a state of before had nothing of the kind', () => {
      const read = (state: object) => readState(english, {...start(), ...state});
      expect(read({passedOn: undefined})!.passedOn).to.deep.equal([]);
      expect(read({passedOn: 't01-o'})!.passedOn).to.deep.equal([]);
      expect(read({passedOn: ['t01-o', 7, 'gone', 't01-o', null]})!.passedOn).to.deep.equal(['t01-o']);
      expect(read({items: [], passedOn: ['t01-o']})).to.deep.include({items: [], passedOn: ['t01-o'], position: 0, done: true});
      expect(read({items: ['gone'], passedOn: ['t01-o']})).to.equal(undefined);
      expect(read({items: [], passedOn: ['gone']})).to.equal(undefined);
    });
    it('drops what no longer exists, and keeps the rest', () => {
      const read = readState(english, {
        ...start(),
        items: ['gone', 't01-o'],
        answers: {gone: 'over-use', 't01-o': 'over-use', 't02-o': 'x'},
        position: 40,
      });
      expect(read).to.deep.include({items: ['t01-o'], answers: {'t01-o': 'over-use'}, position: 0});
    });
    for (const bad of [
      null,
      1,
      'x',
      [],
      {},
      {version: 2, items: ['t01-o'], seed: 's'},
      {version: 1, items: 'x', seed: 's'},
      {version: 1, items: [], seed: 's'},
    ]) {
      it(`leaves ${JSON.stringify(bad)} alone`, () => expect(readState(english, bad)).to.equal(undefined));
    }
    it('leaves alone what other attributes asked for, or what has no seed', () => {
      expect(readState(english, {...start(), asked: 'form-a'}, 'form-b')).to.equal(undefined);
      expect(readState(english, {...start(), asked: 'form-a'}, 'form-a')!.asked).to.equal('form-a');
      expect(readState(english, {...start(), asked: undefined}, 'form-a')!.asked).to.equal('form-a');
      expect(readState(english, {...start(), seed: 7})).to.equal(undefined);
    });
    it('keeps the place and the choice that is not checked yet, as long as the scene is there', () => {
      const items = ['t01-o', 't01-u', 't01-s'];
      const read = (position: unknown, draft: unknown, kept = items) => {
        const {position: place, draft: chosen} = readState(english, {...start(), items: kept, position, draft})!;
        return [place, chosen];
      };
      expect(read(0, 'over-use')).to.deep.equal([0, 'over-use']);
      expect(read(2, 'under-use')).to.deep.equal([2, 'under-use']);
      expect(read(1, 'sideways')).to.deep.equal([1, null]);
      expect(read(1, 'over-use', ['t01-o', 'gone', 't01-s'])).to.deep.equal([1, null]);
      expect(read(2, 'over-use', ['gone', 't01-o', 't01-s'])).to.deep.equal([1, 'over-use']);
      expect([read('x', null), read(-1, null), read(9, null), read(2.5, null)].map(([place]) => place)).to.deep.equal([0, 0, 2, 2]);
    });
    it('counts attempts in whole numbers from 1', () => {
      const attempts = [3, 2.7, 0, -4, 'x', null, 1e9].map((attempt) => readState(english, {...start(), attempt})!.attempt);
      expect(attempts).to.deep.equal([3, 2, 1, 1, 1, 1, 1e6]);
    });
    it('is done when every item has an answer', () => {
      const items = ['t01-o', 't01-u'];
      const done = (answers: object, said: unknown = true) => readState(english, {...start(), items, answers, done: said})!.done;
      expect(done({'t01-o': 'over-use', 't01-u': 'over-use'})).to.equal(true);
      expect(done({'t01-o': 'over-use', 't01-u': 'over-use'}, 'yes')).to.equal(false);
      expect(done({'t01-o': 'over-use'})).to.equal(false);
    });
    it('is not done before every item has an answer', () => expect(readState(english, {...start(), done: true})!.done).to.equal(false));
  });

  it('has feedback for every zone chosen and every zone that fits', () => {
    for (const chosen of ZONES) for (const best of ZONES) expect(english.feedback[chosen][best]).to.match(/\.$/);
  });

  it('says of every sensitive scene what it is about, and gives no zone away', () => {
    for (const {contentNote, situations} of english.triads) {
      expect(Boolean(contentNote)).to.equal(situations.some(({sensitive}) => sensitive));
      expect(contentNote ?? '').not.to.match(/use|skill/i);
    }
  });
});
