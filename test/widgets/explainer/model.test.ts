import {expect} from 'chai';
import {english} from '../../../src/generated/later/explainer.js';
import {STEPS} from '../../../src/widgets/explainer/content.js';
import {check as checkExplainer} from '../../../src/widgets/explainer/later/reader.js';
import {toggled, vessels} from '../../../src/widgets/explainer/later/duties.js';
import {readState} from '../../../src/widgets/explainer/later/read-state.js';
import {progressOf, type ExplainerState} from '../../../src/widgets/explainer/model.js';

const start: ExplainerState = {
  version: 1,
  step: 'power',
  choices: {},
  checked: {},
  before: null,
  after: null,
  swapped: false,
  tried: false,
  amplifiers: [],
  preset: '',
  moments: {},
  moment: '',
  compared: {},
  duties: [],
  turned: [],
  habit: '',
  when: '',
  then: '',
};
const {client, practitioner, extra} = english.steps.responsibility;
const ids = (lines: readonly {id: string}[]) => lines.map(({id}) => id);

describe('the explainer model', () => {
  it('reads its own content without a fault', () => expect(checkExplainer(english)).to.equal(undefined));

  it('names what is wrong in a content file', () => {
    const broken = structuredClone(english) as never as {
      steps: {amplifiers: {presets: {amplifiers: string[]}[]}; zones: {moments: {id: string}[]}};
    };
    broken.steps.amplifiers.presets[1]!.amplifiers[0] = 'nowhere';
    expect(checkExplainer(broken)).to.deep.equal({
      path: '/steps/amplifiers/presets/1/amplifiers/0',
      reason: 'reference',
      detail: 'nowhere',
    });
    broken.steps.zones.moments[1]!.id = broken.steps.zones.moments[0]!.id;
    expect(checkExplainer(broken)).to.deep.include({path: '/steps/zones/moments/1/id', reason: 'duplicate'});
  });

  it('names the place of an id that is used twice, also over two lists', () => {
    const twice = structuredClone(english) as never as {
      steps: {responsibility: Record<'client' | 'extra', {id: string}[]>; values: {id: string}; power: {id: string}};
    };
    twice.steps.responsibility.extra[1]!.id = twice.steps.responsibility.client[0]!.id;
    expect(checkExplainer(twice)).to.deep.equal({path: '/steps/responsibility/extra/1/id', reason: 'duplicate', detail: client[0]!.id});
    twice.steps.values.id = twice.steps.power.id;
    expect(checkExplainer(twice)).to.deep.include({path: '/steps/values/id', reason: 'duplicate'});
  });

  it('has at least two options with words for each in every step', () => {
    for (const name of STEPS) {
      const said = english.steps[name].check.options.map(({feedback}) => feedback);
      expect(new Set(said).size, name).to.equal(said.length).and.to.be.at.least(2);
    }
  });

  it('fills each vessel by its own duties alone: 150 and 100 are no shares of a whole', () => {
    const filled = (duties: string[]) => vessels(english, {...start, duties});
    expect(filled([])).to.deep.equal({client: 0, practitioner: 0});
    expect(filled(ids(client))).to.deep.equal({client: 100, practitioner: 0});
    expect(filled(ids(practitioner))).to.deep.equal({client: 0, practitioner: 100});
    expect(filled(ids(extra))).to.deep.equal({client: 0, practitioner: 50});
    expect(filled(ids([...client, ...practitioner, ...extra]))).to.deep.equal({client: 100, practitioner: 150});
  });

  it('counts the questions that were answered', () => {
    expect(progressOf(start)).to.equal(0);
    expect(progressOf({...start, checked: {power: 'a', zones: 'b'}})).to.equal(0.25);
  });

  it('puts an id on and takes it off', () => expect(toggled(toggled(['a'], 'b'), 'a')).to.deep.equal(['b']));

  it('gives back what it was given', () => {
    const [duty, last] = [client[0]!.id, extra.at(-1)!.id];
    const used: ExplainerState = {
      version: 1,
      step: 'zones',
      choices: {power: 'a', zones: 'b'},
      checked: {power: 'a'},
      before: 0,
      after: 10,
      swapped: true,
      tried: true,
      amplifiers: ['am2'],
      preset: 'online',
      moments: {mo1: 'over-use', mo2: 'skillful-use'},
      moment: 'mo2',
      compared: {mo1: 'under-use'},
      duties: [duty, practitioner[1]!.id, last],
      turned: ['va1'],
      habit: english.steps.habits.habits[0]!.id,
      when: 'I am tired',
      then: 'ask',
    };
    expect(readState(english, JSON.parse(JSON.stringify(used)))).to.deep.equal(used);
    const {tried} = readState(english, {...used, tried: 'yes'});
    expect([tried, readState(english, {...used, before: -1, after: 2.5}).before]).to.deep.equal([false, 0]);
  });

  it('makes any kept state whole', () => {
    expect(readState(english, undefined)).to.deep.equal(start);
    for (const value of [null, 1, 'x', [], {}, {version: 2, step: 'zones'}]) expect(readState(english, value)).to.deep.equal(start);
    const kept: Record<keyof ExplainerState, unknown> = {
      version: 1,
      step: 'constructor',
      choices: {power: 'a', constructor: 'a', zones: 'nothing'},
      checked: 'x',
      before: 99,
      after: 'x',
      swapped: 'yes',
      tried: true,
      amplifiers: ['am2', 'gone', 'am2'],
      preset: 'online',
      moments: {mo1: 'over-use', mo2: 'sideways', gone: 'over-use'},
      moment: 'mo1',
      compared: {mo1: 'over-use', mo2: 7},
      duties: {},
      turned: ['va1'],
      habit: 'gone',
      when: 7,
      then: 'ask',
    };
    expect(readState(english, kept)).to.deep.equal({
      ...start,
      choices: {power: 'a'},
      before: 10,
      tried: true,
      amplifiers: ['am2'],
      preset: 'online',
      moments: {mo1: 'over-use'},
      moment: 'mo1',
      compared: {mo1: 'over-use'},
      turned: ['va1'],
      then: 'ask',
    });
  });
});
