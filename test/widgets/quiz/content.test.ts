import {expect} from 'chai';
import {english as quiz} from '../../../src/generated/later/quiz.js';
import {check} from '../../../src/widgets/quiz/later/reader.js';
import {namesFaults, pair, withValue} from '../../support/content-file.js';

namesFaults('quiz', quiz, check, {
  twice: [pair('/triads'), pair('/triads/0/situations'), ['/triads/0/situations/0/id', '/triads/1/situations/2/id']],
  covered: ['/triads/0/situations/0'],
  references: [`/decks/${Object.keys(quiz.decks)[0]}/1`, '/triads/1/topic', '/triads/2/profession'],
});

describe('a scene that is not scored', () => {
  it('says why in one of two words', () => {
    const path = '/triads/0/situations/0/unscored';
    for (const kind of ['wronged', 'bright-line']) expect(check(withValue(quiz, path, kind)), kind).to.equal(undefined);
    expect(check(withValue(quiz, path, 'sad'))).to.deep.equal({path, reason: 'value', detail: 'wronged, bright-line'});
    expect(check(withValue(quiz, '/triads/0/contentNote', 7))).to.deep.include({path: '/triads/0/contentNote', reason: 'value'});
  });
});
