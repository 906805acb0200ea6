import {expect} from 'chai';
import {LitElement} from 'lit';
import {Journal, merge, type Change} from '../../src/element/journal.js';
import {StoreController, type Persist} from '../../src/element/store.js';
import {cleanUp, until} from '../support/page.js';

class StoreHost extends LitElement {
  static override properties = {persist: {}, activity: {}};
  persist: Persist = 'session';
  activity = 'test';
  restored: (Change | undefined)[] = [];
  readonly store = new StoreController(this, {
    activity: () => this.activity,
    persist: () => this.persist,
    restore: (state) => this.restored.push(state),
  });
}
customElements.define('store-host', StoreHost);

async function host(persist: Persist = 'session'): Promise<StoreHost> {
  const element = document.createElement('store-host') as StoreHost;
  element.persist = persist;
  document.body.append(element);
  await until('the store', () => element.store.ready);
  return element;
}

describe('StoreController', () => {
  afterEach(async () => {
    document.querySelectorAll('store-host').forEach((element) => element.remove());
    await cleanUp();
  });

  it('keeps in the tab by default', async () => {
    const first = await host();
    first.store.save({a: 1});
    first.store.save({b: {c: 2}});
    expect(first.store.kept).to.equal('tab');
    expect((await host()).restored).to.deep.equal([{a: 1, b: {c: 2}}]);
  });

  it('keeps nothing with "none"', async () => {
    const first = await host('none');
    first.store.save({a: 1});
    expect(sessionStorage.length).to.equal(0);
    expect((await host('none')).restored).to.deep.equal([undefined]);
  });

  it('moves to the device when the learner chooses, and back', async () => {
    const first = await host();
    first.store.save({a: 1});
    await first.store.keepOnDevice(true);
    expect(sessionStorage.length).to.equal(0);
    const second = await host();
    expect(second.store.kept).to.equal('device');
    expect(second.restored).to.deep.equal([{a: 1}]);
    await second.store.keepOnDevice(false);
    sessionStorage.clear();
    expect((await host()).restored).to.deep.equal([undefined]);
  });

  it('takes in what was stashed while the page went away', async () => {
    const first = await host('device');
    first.store.save({a: 1});
    await first.store.settled();
    first.store.save({b: 2});
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).to.equal(1);
    await first.store.settled();
    expect((await host('device')).restored).to.deep.equal([{a: 1, b: 2}]);
    expect(localStorage.length).to.equal(0);
  });

  it('forgets everything when erased', async () => {
    const first = await host('device');
    first.store.save({a: 1});
    await first.store.settled();
    await first.store.erase();
    expect(first.store.kept).to.equal('page');
    expect((await host('device')).restored).to.deep.equal([undefined]);
  });

  it('says when the device refuses', async () => {
    const element = await host('device');
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      element.store.save({a: 1});
      await until('the refusal', () => element.store.kept === 'refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('is not misled by what is not a state', async () => {
    sessionStorage.setItem(`power-widgets:${location.pathname}:test`, 'not json');
    const element = await host();
    expect(element.restored).to.deep.equal([undefined]);
  });

  it('changes to another activity and back', async () => {
    const element = await host();
    element.store.save({a: 1});
    element.activity = 'other';
    await until('the other activity', () => element.restored.length === 2 && element.store.ready);
    element.activity = 'test';
    await until('the first activity', () => element.restored.length === 3 && element.store.ready);
    expect(element.restored).to.deep.equal([undefined, undefined, {a: 1}]);
  });
});

describe('Journal', () => {
  afterEach(cleanUp);

  it('folds its entries in order, whole states included', async () => {
    const journal = new Journal('a');
    await journal.append({x: 1, answers: {one: 1}});
    await journal.append({answers: {two: 2}});
    expect(await journal.read()).to.deep.equal({x: 1, answers: {one: 1, two: 2}});
    await journal.append({y: 1}, true);
    expect(await journal.read()).to.deep.equal({y: 1});
  });

  it('keeps activities apart', async () => {
    await new Journal('a').append({x: 1});
    await new Journal('b').append({x: 2});
    await new Journal('a').erase();
    expect(await new Journal('a').read()).to.equal(undefined);
    expect(await new Journal('b').read()).to.deep.equal({x: 2});
  });

  it('merges without touching the prototype', () => {
    const merged = merge({}, JSON.parse('{"__proto__": {"polluted": true}}') as Change);
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    expect(merged).to.not.have.property('polluted');
  });
});
