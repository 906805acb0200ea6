import {expect} from 'chai';
import {english} from '../../../src/generated/later/quiz.js';
import {attemptsOf, passPercentOf, readSelection, type QuizAttributes} from '../../../src/widgets/quiz/later/attributes.js';

const defaults = {
  localName: 'power-quiz',
  deck: 'standard-12',
  passPercent: 80,
  attempts: 0,
  topics: '',
  professions: '',
  hideSensitive: false,
};
/** A quiz with some attributes, as far as they are read here. */
const quizWith = (attributes: object) => ({...defaults, ...attributes}) as unknown as QuizAttributes;

describe('the quiz’s attributes', () => {
  const said: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (words: string) => said.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('ask for everything unless they say otherwise', () => {
    const all = {deck: 'standard-12', topics: [], professions: [], hideSensitive: false};
    expect(readSelection(quizWith({}), english)).to.deep.equal(all);
    expect([passPercentOf(quizWith({})), attemptsOf(quizWith({}))]).to.deep.equal([80, 0]);
    expect(said).to.deep.equal([]);
  });

  it('narrow the situations', () => {
    const asked = {deck: 'form-a', topics: 'consent  touch', professions: 'nurse, massage', hideSensitive: true};
    const read = {deck: 'form-a', topics: ['consent', 'touch'], professions: ['nurse', 'massage'], hideSensitive: true};
    expect(readSelection(quizWith(asked), english)).to.deep.equal(read);
    expect(said).to.deep.equal([]);
  });

  it('are warned about if they are not known, by name, and the rest is kept', () => {
    const asked = {deck: 'mine', topics: 'consent constructor', professions: 'toString nurse'};
    const read = {deck: 'standard-12', topics: ['consent'], professions: ['nurse'], hideSensitive: false};
    expect(readSelection(quizWith(asked), english)).to.deep.equal(read);
    expect(said.join(' ')).to.include('deck="mine"').and.include('topics="constructor"').and.include('professions="toString"');
  });

  it('take the first deck of a file that has no standard one', () => {
    const own = {...english, decks: {evening: ['t01-o'], morning: ['t02-u']}};
    expect(readSelection(quizWith({deck: 'standard-12'}), own).deck).to.equal('evening');
  });

  it('make an assessment, with a pass mark and attempts within their bounds', () => {
    expect([0, 66, 100, 101, -1, 50.5, NaN].map((passPercent) => passPercentOf(quizWith({passPercent})))).to.deep.equal([
      0, 66, 100, 80, 80, 80, 80,
    ]);
    expect([0, 3, 1000, 1001, -1].map((attempts) => attemptsOf(quizWith({attempts})))).to.deep.equal([0, 3, 1000, 0, 0]);
    expect(said.join(' ')).to.include('pass-percent="101"').and.include('attempts="1001"');
  });
});
