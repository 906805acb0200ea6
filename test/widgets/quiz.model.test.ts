import {expect} from 'chai';
import {english} from '../../src/generated/quiz.js';
import {ZONES} from '../../src/design/stones.js';
import {shuffle} from '../../src/element/shuffle.js';
import {chooseItems, readState, resultOf, situationsById, startAttempt} from '../../src/widgets/quiz/model.js';
import {checkQuiz, type QuizContent} from '../../src/widgets/quiz/content.js';

const all = {deck: 'form-a', topics: [], professions: [], hideSensitive: false};
const placed = situationsById(english);

describe('the quiz model', () => {
  it('reads its own content without a fault', () => expect(checkQuiz(english)).to.equal(undefined));

  it('shuffles by the seed, and by nothing else', () => {
    const items = Array.from({length: 50}, (_, index) => index);
    expect(shuffle(items, 'a')).to.deep.equal(shuffle(items, 'a'));
    expect(shuffle(items, 'a')).not.to.deep.equal(shuffle(items, 'b'));
    expect(shuffle(items, 'a').sort((x, y) => x - y)).to.deep.equal(items);
  });

  it('never asks for two of one triad, in any deck and attempt', () => {
    for (const deck of Object.keys(english.decks)) {
      for (let attempt = 1; attempt <= 7; attempt++) {
        const triads = chooseItems(english, {...all, deck}, 'seed', attempt).map((id) => placed.get(id)!.triad.id);
        expect(new Set(triads).size).to.equal(triads.length);
      }
    }
    const pair: QuizContent = {...english, decks: {pair: ['t01-o', 't01-u']}};
    expect(chooseItems(pair, {...all, deck: 'pair'}, 'seed', 1)).to.have.length(1);
  });

  it('takes another member of each triad in the next attempt, and all three in three', () => {
    const attempts = [1, 2, 3].map((attempt) => chooseItems(english, all, 'seed', attempt));
    expect(new Set(attempts.flat()).size).to.equal(54);
  });

  it('keeps to topics, professions, and leaves out what is sensitive', () => {
    for (const id of chooseItems(english, {...all, topics: ['consent']}, 's', 1)) expect(placed.get(id)!.triad.topic).to.equal('consent');
    for (const id of chooseItems(english, {...all, professions: ['nurse']}, 's', 1))
      expect(placed.get(id)!.triad.profession).to.equal('nurse');
    for (const attempt of [1, 2, 3])
      for (const id of chooseItems(english, {...all, hideSensitive: true}, 's', attempt))
        expect(placed.get(id)!.situation.sensitive).not.to.equal(true);
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

  describe('readState', () => {
    const state = startAttempt(english, all, 's', 1);
    it('gives back what it was given', () => expect(readState(english, JSON.parse(JSON.stringify(state)))).to.deep.equal(state));
    it('drops what no longer exists, and keeps the rest', () => {
      const read = readState(english, {
        ...state,
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
    it('is not done before every item has an answer', () => expect(readState(english, {...state, done: true})!.done).to.equal(false));
  });

  it('has feedback for every zone chosen and every zone that fits', () => {
    for (const chosen of ZONES) for (const best of ZONES) expect(english.feedback[chosen][best]).to.match(/\.$/);
  });
});
