import {expect} from 'chai';
import {Journal} from '../../src/keeping/later/journal.js';
import {until} from '../support/page.js';
import {cleanUpStores, keyOf, onDevice, storeHost as host, storeHostAtFirst} from '../support/store-host.js';

const KEY = keyOf();
/** What stands in localStorage under the key while the device keeps something. */
const MARK = '{}';

describe('StoreController', () => {
  afterEach(cleanUpStores);

  it('keeps in the tab by default', async () => {
    const first = await host();
    first.save({a: 1});
    first.save({b: {c: 2}});
    expect(first.store.kept).to.equal('tab');
    expect((await host()).restored).to.deep.equal([{a: 1, b: {c: 2}}]);
  });

  it('keeps nothing with "none"', async () => {
    const first = await host('none');
    first.save({a: 1});
    expect(first.store.kept).to.equal('page');
    expect(sessionStorage.length).to.equal(0);
    expect((await host('none')).restored).to.deep.equal([undefined]);
  });

  it('moves to the device when the learner chooses, and back', async () => {
    const first = await host();
    first.save({a: 1});
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
    first.save({a: 1});
    await first.store.settled();
    first.save({b: 2});
    dispatchEvent(new Event('pagehide'));
    const stashed = localStorage.getItem(KEY)!;
    expect(stashed).to.include('"b":2');
    await first.store.settled();
    // The page came back, and wrote it itself.
    expect(localStorage.getItem(KEY)).to.equal(MARK);
    localStorage.setItem(KEY, stashed);
    expect((await host('device')).restored).to.deep.equal([{a: 1, b: 2}]);
    expect(localStorage.getItem(KEY)).to.equal(MARK);
  });

  it('does not put old words over newer ones if the page went away and came back', async () => {
    const first = await host('device');
    first.save({note: 'old'});
    dispatchEvent(new Event('pagehide'));
    await first.store.settled();
    first.save({note: 'new'});
    await first.store.settled();
    expect((await host('device')).restored).to.deep.equal([{note: 'new'}]);
  });

  it('is ready at once if no mark says that the device has something', async () => {
    const element = await storeHostAtFirst();
    expect([element.store.ready, element.restored]).to.deep.equal([true, [undefined]]);
    element.save({a: 1});
    expect(localStorage.length).to.equal(0);
  });

  it('finds what was written if a crash took the mark, unless the learner has begun', async () => {
    await new Journal(KEY).update(() => ({a: 1}));
    const first = await host();
    await until('what was written', () => first.restored.length === 2);
    expect([first.restored[1], first.store.kept]).to.deep.equal([{a: 1}, 'device']);
    first.save({b: 2});
    await first.store.settled();
    expect([await onDevice(), localStorage.getItem(KEY)]).to.deep.equal([{a: 1, b: 2}, MARK]);
    localStorage.clear();
    const second = await storeHostAtFirst();
    second.save({c: 3});
    // What it asked the database before is answered before this.
    await onDevice();
    await onDevice();
    expect([second.restored, second.store.kept]).to.deep.equal([[undefined], 'tab']);
  });

  it('keeps on the device if localStorage is full', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const full = {
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    Object.defineProperty(window, 'localStorage', {configurable: true, get: () => full});
    try {
      const first = await host('device');
      first.save({a: 1});
      await first.store.settled();
      expect(first.store.kept).to.equal('device');
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
    const second = await host('device');
    await until('what was written', () => second.restored.length === 2);
    expect(second.restored[1]).to.deep.equal({a: 1});
  });

  it('forgets everything when erased', async () => {
    const first = await host('device');
    first.save({a: 1});
    await first.store.settled();
    await first.store.erase();
    expect(first.store.kept).to.equal('device');
    // The time alone stays, so that other tabs learn of it.
    expect(Object.keys(JSON.parse(localStorage.getItem(KEY)!) as object)).to.deep.equal(['erased']);
    expect((await host('device')).restored).to.deep.equal([undefined]);
  });

  it('says when the device refuses', async () => {
    const element = await host('device');
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      element.save({a: 1});
      await until('the refusal', () => element.store.kept === 'refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('is not misled by what is not a state', async () => {
    sessionStorage.setItem(KEY, 'not json');
    const element = await host();
    expect(element.restored).to.deep.equal([undefined]);
  });

  it('changes to another activity and back', async () => {
    const element = await host();
    element.save({a: 1});
    element.activity = 'other';
    await until('the other activity', () => element.restored.length === 2 && element.store.ready);
    element.activity = 'test';
    await until('the first activity', () => element.restored.length === 3 && element.store.ready);
    expect(element.restored).to.deep.equal([undefined, undefined, {a: 1}]);
  });

  it('writes typed words when the typing pauses, and at once when the element goes', async () => {
    const first = await host('device');
    first.save({note: 'o'});
    await first.store.settled();
    first.save({note: 'one'}, true);
    first.save({note: 'one two'}, true);
    expect(await onDevice()).to.deep.equal({note: 'o'});
    await until('the pause', async () => (await onDevice())?.['note'] === 'one two');
    // The pause that comes never: only leaving can write now.
    const original = window.setTimeout;
    window.setTimeout = ((work: () => void, wait: number) => (wait === 400 ? 0 : original(work, wait))) as typeof window.setTimeout;
    try {
      first.save({note: 'one two three'}, true);
      first.remove();
      await until('the words', async () => (await onDevice())?.['note'] === 'one two three');
    } finally {
      window.setTimeout = original;
    }
  });

  it('writes typed words into the activity they were typed in', async () => {
    const element = await host('device');
    element.save({note: 'typed in the first'}, true);
    element.activity = 'other';
    await until('the other activity', () => element.restored.length === 2 && element.store.ready);
    element.save({note: 'the second'});
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({note: 'typed in the first'});
    expect(await onDevice('other')).to.deep.equal({note: 'the second'});
  });

  it('does not put another activity on the device when a slow load comes late', async () => {
    const first = await host();
    first.save({a: 1});
    await first.store.keepOnDevice(true);
    first.remove();
    const element = await storeHostAtFirst();
    element.activity = 'other';
    await until('the other activity', () => element.store.ready);
    element.save({b: 1});
    await element.store.settled();
    expect(element.store.kept).to.equal('tab');
    expect(await onDevice('other')).to.equal(undefined);
  });

  it('goes on under the same key when a single-page host changes the path', async () => {
    const element = await host();
    element.save({a: 1});
    const {href} = location;
    history.pushState(null, '', '/elsewhere');
    try {
      element.requestUpdate();
      await element.updateComplete;
      element.save({b: 2});
      expect(element.restored).to.deep.equal([undefined]);
    } finally {
      history.replaceState(null, '', href);
    }
    expect((await host()).restored).to.deep.equal([{a: 1, b: 2}]);
  });

  it('adds to what another element with the same activity wrote, and warns', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => said.push(words);
    try {
      const [first, second] = [await host(), await host()];
      first.save({notes: {one: 'first'}});
      second.save({notes: {two: 'second'}});
      first.save({notes: {three: 'third'}});
      expect(said.join()).to.include('activity-id "test"');
    } finally {
      console.warn = warn;
    }
    expect((await host()).restored).to.deep.equal([{notes: {one: 'first', two: 'second', three: 'third'}}]);
  });

  it('leaves what a newer version wrote as it is, and says that nothing is saved', async () => {
    sessionStorage.setItem(KEY, '{"version":2,"notes":{"a":"newer"}}');
    const element = await host();
    expect([element.restored, element.store.kept]).to.deep.equal([[undefined], 'refused']);
    element.save({notes: {a: 'older'}});
    expect(sessionStorage.getItem(KEY)).to.equal('{"version":2,"notes":{"a":"newer"}}');
  });

  it('passes over a stash that is broken', async () => {
    const first = await host('device');
    first.save({a: 1});
    await first.store.settled();
    localStorage.setItem(KEY, '{"change"');
    expect((await host('device')).restored).to.deep.equal([{a: 1}]);
  });

  it('leaves nothing in the tab when the host decides that nothing is kept', async () => {
    const element = await host();
    element.save({a: 1});
    element.persist = 'none';
    await element.updateComplete;
    expect(element.store.kept).to.equal('page');
    expect(sessionStorage.length).to.equal(0);
    element.save({b: 2});
    expect(sessionStorage.length).to.equal(0);
    element.persist = 'session';
    await element.updateComplete;
    element.save({c: 3});
    expect((await host()).restored).to.deep.equal([{a: 1, b: 2, c: 3}]);
  });

  it('goes on with what the learner keeps on the device, also if the host decides that nothing is kept', async () => {
    const element = await host();
    element.save({a: 1});
    await element.store.keepOnDevice(true);
    element.persist = 'none';
    await element.updateComplete;
    expect(element.store.kept).to.equal('device');
    element.save({b: 2});
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({a: 1, b: 2});
    await element.store.keepOnDevice(false);
    expect(element.store.kept).to.equal('page');
    expect(sessionStorage.length).to.equal(0);
    expect(await onDevice()).to.equal(undefined);
  });

  it('moves to the device when the host decides so, with or without answers', async () => {
    const element = await host();
    element.save({a: 1});
    const other = await host();
    element.persist = other.persist = 'device';
    await until('the move', () => element.store.kept === 'device');
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({a: 1});
    expect(sessionStorage.length).to.equal(0);
    await element.store.erase();
    element.hold({});
    element.persist = 'session';
    await element.updateComplete;
    expect(element.store.kept).to.equal('page');
    element.persist = 'device';
    await element.updateComplete;
    expect(element.store.kept).to.equal('device');
    element.save({b: 2});
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({b: 2});
  });

  it('brings to the device what an earlier visit has left in the tab, if the host keeps all there', async () => {
    (await host()).save({a: 1, note: 'one'});
    const second = await host('device');
    expect(second.state).to.deep.equal({a: 1, note: 'one'});
    await second.store.settled();
    expect(await onDevice()).to.deep.equal({a: 1, note: 'one'});
    expect(sessionStorage.length).to.equal(0);
  });

  it('says that the device refuses if the browser refuses even to tell whether something is there', async () => {
    const element = await host();
    element.save({a: 1});
    const {getItem} = Storage.prototype;
    const {open} = IDBFactory.prototype;
    Storage.prototype.getItem = function (key) {
      if (this === localStorage) throw new DOMException('denied', 'SecurityError');
      return getItem.call(this, key);
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      await element.store.keepOnDevice(true);
      expect(element.store.kept).to.equal('tab');
      expect(element.restored).to.deep.equal([undefined]);
    } finally {
      Storage.prototype.getItem = getItem;
      IDBFactory.prototype.open = open;
    }
  });

  it('stays in the tab if the device refuses to keep, and says if erasing fails', async () => {
    const element = await host();
    element.save({a: 1});
    const {open} = IDBFactory.prototype;
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    try {
      await element.store.keepOnDevice(true);
      expect(element.store.kept).to.equal('tab');
      expect((await host()).restored).to.deep.equal([{a: 1}]);
      IDBFactory.prototype.open = open;
      await element.store.keepOnDevice(true);
      IDBFactory.prototype.open = refuse;
      await element.store.erase();
      expect(element.store.kept).to.equal('not-erased');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
