import {expect} from 'chai';
import {importLater} from '../../src/element/import-later.js';

describe('a module that is imported later', () => {
  it('is asked for once, and answers in the order of the questions', async () => {
    let asked = 0;
    let answer!: (module: string) => void;
    const load = () => {
      asked++;
      return new Promise<string>((resolve) => (answer = resolve));
    };
    const told: string[] = [];
    const all = ['first', 'second'].map((who) => importLater(load).then((module) => told.push(`${who}: ${module}`)));
    answer('here');
    await Promise.all(all);
    expect([asked, told]).to.deep.equal([1, ['first: here', 'second: here']]);
  });

  it('is asked for again, at another address, once it failed for all who waited', async () => {
    const attempts: number[] = [];
    const load = async (attempt: number) => {
      attempts.push(attempt);
      if (!attempt) throw new Error('no line');
      return 'here';
    };
    const outcomes = await Promise.allSettled([importLater(load), importLater(load)]);
    expect(outcomes.map(({status}) => status)).to.deep.equal(['rejected', 'rejected']);
    expect([await importLater(load), await importLater(load), attempts]).to.deep.equal(['here', 'here', [0, 1]]);
  });
});
