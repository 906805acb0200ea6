import {expect} from 'chai';
import {english} from '../../../src/generated/later/reflection.js';
import {check as checkReflection} from '../../../src/widgets/reflection/later/reader.js';
import {readState, shuffleRest} from '../../../src/widgets/reflection/later/read-state.js';
import {ALL, cardsOf} from '../../../src/widgets/reflection/model.js';

const fresh = () => readState(english, ALL, undefined);
const prompts = english.groups.flatMap((group) => group.prompts.map(({id}) => id));

describe('the reflection model', () => {
  it('begins with a card that the first view can show whole: light, and without a care note', () => {
    const {depth, careNote} = english.groups.flatMap(({prompts}) => prompts).find(({id}) => id === english.opening)!;
    expect([depth, careNote ?? false]).to.deep.equal([1, false]);
  });

  it('reads its own content without a fault', () => expect(checkReflection(english)).to.equal(undefined));

  it('refuses ids that are used twice, and an opening prompt that is not there', () => {
    const [first, ...others] = english.groups;
    expect(checkReflection({...english, opening: 'nowhere'})).to.deep.include({path: '/opening', reason: 'reference'});
    expect(checkReflection({...english, closing: {...english.closing, id: 'rp01'}})).to.deep.include({reason: 'duplicate', detail: 'rp01'});
    expect(checkReflection({...english, closing: {...english.closing, id: 'rp05-again'}})?.reason).to.equal('duplicate');
    expect(checkReflection({...english, groups: [first, first, ...others]})?.reason).to.equal('duplicate');
  });

  it('leads from the opening prompt through the bank in its order, back to the opening prompt, to the closing card', () => {
    const cards = cardsOf(english, fresh().order);
    const between = prompts.filter((id) => id !== 'rp05');
    expect(cards.map(({id}) => id)).to.deep.equal(['rp05', ...between, 'rp05-again', 'good-moment']);
    expect(cards.at(-2)).to.deep.include({prompt: cards[0]!.prompt, earlier: 'rp05'});
    expect(cards.at(-1)!.label).to.equal(english.closing.title);
  });

  it('calls the deck of all of them “all”', () => expect(readState(english, 'all', undefined).order).to.have.length(prompts.length - 1));

  it('takes one group as a deck, around the same opening prompt', () => {
    expect(readState(english, 'beliefs', undefined).order).to.deep.equal(['rp01', 'rp02', 'rp03', 'rp04']);
    expect(readState(english, 'body', undefined).order).to.deep.equal(['rp06', 'rp07', 'rp08']);
  });

  it('shuffles what is ahead by the seed, keeps what is past, and loses nothing', () => {
    for (const position of [0, 1, 20, 34, 35, 36, 37]) {
      const state = {...fresh(), position};
      const order = shuffleRest(state, 'a');
      expect(order).to.deep.equal(shuffleRest(state, 'a'));
      expect(order.slice(0, position)).to.deep.equal(fresh().order.slice(0, position));
      expect([...order].sort()).to.deep.equal([...fresh().order].sort());
    }
    expect(shuffleRest(fresh(), 'a')).not.to.deep.equal(fresh().order);
    expect(shuffleRest(fresh(), 'a')).not.to.deep.equal(shuffleRest(fresh(), 'b'));
  });

  it('brings every card to the front about as often as the others', () => {
    const first = Array.from({length: 2000}, (_, seed) => shuffleRest(fresh(), `${seed}`)[0]);
    for (const id of fresh().order) expect(first.filter((found) => found === id).length, id).to.be.within(30, 90);
  });

  describe('readState', () => {
    const notes = {rp05: 'Jaw.', 'rp05-again': 'Belly.'};
    const used = () => ({...fresh(), order: shuffleRest(fresh(), 'a'), position: 3, furthest: 7, notes});
    const read = (value: unknown) => readState(english, ALL, value);

    it('gives back what it was given', () => {
      expect(read(JSON.parse(JSON.stringify(used())))).to.deep.equal(used());
      const ended = {...used(), position: 38, furthest: 38, done: true};
      expect(read(ended)).to.deep.equal(ended);
    });

    it('drops what no longer exists, and adds what is new', () => {
      const {order, notes} = read({...used(), order: ['gone', 'rp09', 'rp09', 7], notes: {gone: 'x', rp09: 'y', rp10: 1}});
      expect(order).to.deep.equal(['rp09', ...fresh().order.filter((id) => id !== 'rp09')]);
      expect(notes).to.deep.equal({rp09: 'y'});
    });

    it('keeps the place among the cards', () => {
      const place = (position: unknown) => read({...used(), position}).position;
      expect([-3, 2.7, 400, 'x', null, {}].map(place)).to.deep.equal([0, 2, 37, 0, 0, 0]);
      expect(read({...used(), position: 400, done: true}).position).to.equal(38);
      expect(read({...used(), position: 9, furthest: 'x'}).furthest).to.equal(9);
    });

    for (const bad of [null, 1, 'x', [], {}, {version: 2, position: 4}, {version: 1, order: 'x', notes: 'y', position: [], done: 'no'}]) {
      it(`makes a new way of ${JSON.stringify(bad)}`, () => expect(read(bad)).to.deep.equal(fresh()));
    }
  });
});
