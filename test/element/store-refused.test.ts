// A device that refuses, answers late, or comes back: nothing that was written is lost, and what is said is true.
import {expect} from 'chai';
import {Journal} from '../../src/keeping/later/journal.js';
import {until} from '../support/page.js';
import {cleanUpStores, inTab, keyOf, onDevice, storeHost as host, storeHostAtFirst} from '../support/store-host.js';

/** Does something while the database does not open. */
async function whileRefused(act: () => Promise<void>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases')!;
  const {open} = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  try {
    await act();
  } finally {
    IDBFactory.prototype.open = open;
    Object.defineProperty(IDBFactory.prototype, 'databases', original);
  }
}

const leave = () => dispatchEvent(new Event('pagehide'));

describe('a device that refuses for a while', () => {
  afterEach(cleanUpStores);

  it('still has all that was kept before, when somebody who could not read it wrote and left', async () => {
    const first = await host('device');
    first.save({notes: {a: 'a page of writing', b: 'another'}});
    await first.store.settled();
    first.remove();
    await whileRefused(async () => {
      const second = await host('device');
      expect(second.store.kept).to.equal('refused');
      second.save({notes: {c: 'x'}}, true);
      leave();
      await second.store.settled();
      second.remove();
    });
    expect((await host('device')).restored.at(-1)).to.deep.equal({notes: {a: 'a page of writing', b: 'another', c: 'x'}});
  });

  it('has the words of both if each was the first to write', async () => {
    const [first, second] = [await storeHostAtFirst('device'), await storeHostAtFirst('device')];
    await until('both', () => first.store.ready && second.store.ready);
    second.save({notes: {b: 'a page of writing'}});
    await second.store.settled();
    first.save({notes: {a: 'x'}}, true);
    leave();
    await first.store.settled();
    expect(await onDevice()).to.deep.equal({notes: {a: 'x', b: 'a page of writing'}});
  });

  it('does not get old words back, that were left when the page went away, over newer ones', async () => {
    const element = await host('device');
    await whileRefused(async () => {
      element.save({note: 'old'}, true);
      leave();
      await element.store.settled();
      element.save({note: 'old and more'}, true);
      await element.store.settled();
    });
    element.save({note: 'new'});
    await element.store.settled();
    element.save({note: 'newest'});
    await element.store.settled();
    expect(element.store.kept).to.equal('device');
    const later = await host('device');
    expect([later.restored.at(-1), later.store.others]).to.deep.equal([{note: 'newest'}, []]);
  });

  it('leaves in the tab what was typed before the activity changed', async () => {
    const element = await host('device');
    await whileRefused(async () => {
      element.save({note: 'words'}, true);
      element.activity = 'other';
      await element.updateComplete;
      await element.store.settled();
    });
    expect(inTab()).to.deep.equal({note: 'words'});
    element.activity = 'test';
    await element.updateComplete;
    await until('the words', () => element.restored.at(-1)?.['note'] === 'words');
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({note: 'words'});
  });

  it('has what was typed last if the page goes away right after the element', async () => {
    const element = await host('device');
    element.save({note: 'first'});
    await element.store.settled();
    await whileRefused(async () => {
      element.save({note: 'first and last'}, true);
      element.remove();
      leave();
      await element.store.settled();
    });
    sessionStorage.clear();
    expect((await host('device')).restored.at(-1)).to.deep.equal({note: 'first and last'});
  });

  it('is said to have what could not be taken off it', async () => {
    const element = await host('device');
    element.save({note: 'words'});
    await element.store.settled();
    await whileRefused(() => element.store.keepOnDevice(false));
    expect([element.store.kept, sessionStorage.length]).to.deep.equal(['not-erased', 0]);
    await element.store.keepOnDevice(false);
    expect([element.store.kept, inTab(), await onDevice()]).to.deep.equal(['tab', {note: 'words'}, undefined]);
  });

  it('does not keep what it took too late, after the learner was told that it does not', async () => {
    const element = await host();
    element.save({note: 'words'});
    const {update} = Journal.prototype;
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    Journal.prototype.update = function (this: Journal, change) {
      Journal.prototype.update = update;
      return late.then(() => update.call(this, change));
    };
    await element.store.keepOnDevice(true);
    expect(element.store.kept).to.equal('tab');
    answer();
    await late;
    await until('nothing on the device', async () => !(await onDevice()) && !localStorage.getItem(keyOf()));
    expect(await onDevice()).to.equal(undefined);
  });
});

describe('a state of a newer version', () => {
  afterEach(cleanUpStores);

  it('is gone when the learner erases it, and what is written then is kept', async () => {
    await new Journal(keyOf()).update(() => ({version: 2, note: 'theirs'}));
    localStorage.setItem(keyOf(), '{}');
    const element = await host('device');
    expect(element.store.kept).to.equal('refused');
    await element.store.keepOnDevice(true);
    expect(await onDevice()).to.deep.equal({version: 2, note: 'theirs'});
    await element.store.erase();
    element.save({note: 'mine'});
    await element.store.settled();
    expect([await onDevice(), element.store.kept]).to.deep.equal([{note: 'mine'}, 'device']);
  });
});
