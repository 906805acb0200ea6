import {expect} from 'chai';
import {Journal} from '../../src/keeping/later/journal.js';
import {keptOf} from '../../src/keeping/later/record.js';
import {until} from '../support/page.js';
import {cleanUpStores, inTab, keyOf, onDevice, type StoreHost, storeHost as host, storeHostAtFirst} from '../support/store-host.js';

/** Does what another tab does: puts something in the place of what the device keeps. */
const elsewhere = (change: (record: Record<string, unknown>) => Record<string, unknown> | undefined) =>
  new Journal(keyOf()).update((record) => change({...record}));

/** Another tab writes a note, a moment later than whatever is kept. */
const noteElsewhere = (note: string) =>
  elsewhere((record) => ({...record, note, kept: {...keptOf(record), time: keptOf(record).time + 1}}));

/** Another tab erases everything; `told` where the browser tells this one. */
async function eraseElsewhere(told: boolean): Promise<void> {
  const erased = Date.now() + 5;
  localStorage.setItem(keyOf(), JSON.stringify({erased}));
  await elsewhere(() => ({kept: {erased}}));
  if (told) dispatchEvent(Object.assign(new Event('storage'), {key: keyOf()}));
}

const turnTo = () => document.dispatchEvent(new Event('visibilitychange'));

describe('a store beside those of other tabs', () => {
  afterEach(cleanUpStores);

  async function kept(state: Record<string, unknown>): Promise<StoreHost> {
    const element = await host('device');
    element.save(state);
    await element.store.settled();
    return element;
  }

  it('reads again when its tab comes to the front, if something is new', async () => {
    const element = await kept({a: 1});
    turnTo();
    await element.store.settled();
    await onDevice();
    expect(element.restored).to.deep.equal([undefined]);
    await noteElsewhere('theirs');
    turnTo();
    await until('the note', () => element.restored.length === 2);
    expect(element.restored[1]).to.deep.equal({a: 1, note: 'theirs'});
    expect(element.store.others).to.deep.equal([]);
  });

  it('shows with a write of its own what others wrote', async () => {
    const element = await kept({a: 1});
    await noteElsewhere('theirs');
    element.save({b: 2});
    await until('the note', () => element.restored.length === 2);
    expect(element.restored[1]).to.deep.equal({a: 1, b: 2, note: 'theirs'});
  });

  it('keeps words of others beside its own until the learner has chosen', async () => {
    const element = await kept({note: 'before'});
    await noteElsewhere('theirs');
    element.save({note: 'mine'}, true);
    await element.store.settled();
    expect(element.store.others).to.deep.equal([['note', 'theirs']]);
    expect((await host('device')).store.others).to.deep.equal([['note', 'theirs']]);
    element.store.settle('note');
    await element.store.settled();
    expect([element.store.others, await onDevice()]).to.deep.equal([[], {note: 'mine'}]);
    expect((await host('device')).store.others).to.deep.equal([]);
  });

  it('keeps them if it moves to the tab', async () => {
    const element = await kept({note: 'before'});
    await noteElsewhere('theirs');
    element.save({note: 'mine'}, true);
    await element.store.settled();
    await element.store.keepOnDevice(false);
    expect([element.store.kept, element.store.others, await onDevice()]).to.deep.equal(['tab', [['note', 'theirs']], undefined]);
  });

  it('does not take words out of the field that are typed meanwhile', async () => {
    const element = await kept({note: 'before'});
    await noteElsewhere('theirs');
    element.save({a: 1});
    element.save({note: 'being typed'}, true);
    await until('what others wrote', () => element.restored.length === 2);
    expect(element.restored[1]).to.deep.equal({a: 1, note: 'being typed'});
    await element.store.settled();
    expect([(await onDevice())?.['note'], element.store.others]).to.deep.equal(['being typed', [['note', 'theirs']]]);
  });

  for (const told of [true, false]) {
    it(`drops what was erased elsewhere, ${told ? 'when it is told' : 'with its next write'}`, async () => {
      const element = await kept({note: 'a secret'});
      await eraseElsewhere(told);
      if (told) expect(element.restored.length).to.equal(2);
      else element.save({note: 'a secret and more'}, true);
      expect([element.restored[1], element.store.kept]).to.deep.equal([undefined, 'device']);
      await element.store.settled();
      dispatchEvent(new Event('pagehide'));
      expect([await onDevice(), localStorage.getItem(keyOf())!.includes('secret')]).to.deep.equal([undefined, false]);
      element.save({note: 'after'});
      await element.store.settled();
      expect([await onDevice(), (await host('device')).restored]).to.deep.equal([{note: 'after'}, [{note: 'after'}]]);
    });
  }

  it('drops it also if only the database knows, and takes up what was begun since', async () => {
    const element = await kept({note: 'a secret'});
    await elsewhere(() => ({note: 'begun since', kept: {time: 1, erased: Date.now() + 5}}));
    element.save({b: 1});
    await element.store.settled();
    expect([element.restored[1], element.store.kept, await onDevice()]).to.deep.equal([
      {note: 'begun since'},
      'device',
      {note: 'begun since'},
    ]);
  });

  it('finds nothing in its tab that was erased elsewhere since', async () => {
    const element = await host();
    element.save({note: 'a secret'});
    element.remove();
    await eraseElsewhere(false);
    expect([(await host()).restored, sessionStorage.length]).to.deep.equal([[undefined], 0]);
  });

  it('hears of an erasure by another element of the page', async () => {
    const [first, second] = [await kept({note: 'a secret'}), await host('device')];
    expect(second.restored).to.deep.equal([{note: 'a secret'}]);
    await first.store.erase();
    expect([second.restored[1], second.store.kept]).to.deep.equal([undefined, 'device']);
    await first.store.erase();
    expect(second.restored.length).to.equal(3);
  });

  it('stays in the tab if another tab has taken the answers off the device', async () => {
    const [first, second] = [await host(), await host()];
    first.save({note: 'words'});
    await first.store.keepOnDevice(true);
    second.remove();
    const third = await host();
    expect(third.store.kept).to.equal('device');
    await first.store.keepOnDevice(false);
    sessionStorage.clear();
    third.save({a: 1});
    await third.store.settled();
    expect([third.store.kept, inTab(), await onDevice()]).to.deep.equal(['tab', {note: 'words', a: 1}, undefined]);
  });

  it('joins what another tab keeps on the device', async () => {
    const [first, second] = [await host(), await host()];
    first.save({a: 1, note: 'longer words'});
    await first.store.keepOnDevice(true);
    second.hold({b: 2, note: 'words'});
    await second.store.keepOnDevice(true);
    expect(await onDevice()).to.deep.equal({a: 1, b: 2, note: 'words'});
    expect([second.store.others, second.store.kept, sessionStorage.length]).to.deep.equal([[['note', 'longer words']], 'device', 0]);
    expect(second.restored.at(-1)).to.deep.equal({a: 1, b: 2, note: 'words'});
  });

  it('joins it also if an earlier look at the device is answered late', async () => {
    const first = await host();
    first.save({a: 1, note: 'longer words'});
    await first.store.keepOnDevice(true);
    // Without its mark the second one is ready at once, and looks all the same.
    localStorage.clear();
    const {update} = Journal.prototype;
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    const looked = new Promise<void>((resolve) => {
      Journal.prototype.update = async function (this: Journal, change) {
        Journal.prototype.update = update;
        const found = await update.call(this, change);
        resolve();
        await late;
        return found;
      };
    });
    const second = await storeHostAtFirst();
    await looked;
    second.hold({b: 2, note: 'words'});
    await second.store.keepOnDevice(true);
    answer();
    await onDevice();
    expect([second.store.others, second.restored.at(-1)]).to.deep.equal([[['note', 'longer words']], {a: 1, b: 2, note: 'words'}]);
  });

  it('stays on the device if the tab has no room', async () => {
    const element = await host();
    element.save({a: 1});
    await element.store.keepOnDevice(true);
    const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const full = {
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    Object.defineProperty(window, 'sessionStorage', {configurable: true, get: () => full});
    try {
      await element.store.keepOnDevice(false);
    } finally {
      Object.defineProperty(window, 'sessionStorage', original);
    }
    expect([element.store.kept, await onDevice()]).to.deep.equal(['device', {a: 1}]);
    element.save({b: 2});
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({a: 1, b: 2});
  });

  it('keeps in the tab what a silent database does not take, and brings it there later', async () => {
    const first = await kept({a: 1, note: 'before'});
    first.remove();
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    try {
      const element = await storeHostAtFirst('device');
      await until('the store', () => element.store.ready);
      expect([element.restored, element.store.kept]).to.deep.equal([[undefined], 'refused']);
      element.save({note: 'meanwhile'});
      await element.store.settled();
      expect([element.store.kept, inTab()]).to.deep.equal(['refused', {note: 'meanwhile'}]);
      element.remove();
    } finally {
      IDBFactory.prototype.open = open;
    }
    const later = await host('device');
    expect(later.restored[0]).to.deep.equal({a: 1, note: 'meanwhile'});
    await later.store.settled();
    expect([later.store.kept, later.store.others, await onDevice(), sessionStorage.length]).to.deep.equal([
      'device',
      [['note', 'before']],
      {a: 1, note: 'meanwhile'},
      0,
    ]);
  });

  it('writes typed words though nobody pauses, a second after the first at most', async () => {
    const element = await kept({a: 1});
    const {setTimeout} = window;
    const waits: number[] = [];
    window.setTimeout = ((act: () => void, wait: number) => {
      waits.push(wait);
      return setTimeout(act, wait);
    }) as typeof window.setTimeout;
    const {now} = Date;
    try {
      const begun = now();
      for (const later of [0, 300, 700, 990, 1000]) {
        Date.now = () => begun + later;
        element.save({note: `${later}`}, true);
      }
    } finally {
      Date.now = now;
      window.setTimeout = setTimeout;
    }
    expect(waits).to.deep.equal([400, 400, 300, 10, 0]);
    await until('the words', async () => (await onDevice())?.['note'] === '1000');
  });

  it('writes when its tab is hidden', async () => {
    const element = await kept({a: 1});
    element.save({note: 'typed'}, true);
    const prototype = Object.getPrototypeOf(document) as Document;
    Object.defineProperty(prototype, 'visibilityState', {configurable: true, get: () => 'hidden'});
    try {
      turnTo();
    } finally {
      // The browser's own one is inherited from further up.
      Reflect.deleteProperty(prototype, 'visibilityState');
    }
    expect(localStorage.getItem(keyOf())).to.include('typed');
    // The pause that has not come: this write is not its.
    await element.store.settled();
    expect(await onDevice()).to.deep.equal({a: 1, note: 'typed'});
  });

  it('leaves the whole state behind if the very first write may not end', async () => {
    const element = await host('device');
    element.hold({version: 1, a: 1});
    element.save({note: 'first'}, true);
    dispatchEvent(new Event('pagehide'));
    const stashed = localStorage.getItem(keyOf())!;
    await element.store.settled();
    element.remove();
    // As if the transaction had not ended.
    await elsewhere(() => undefined);
    localStorage.setItem(keyOf(), stashed);
    expect((await host('device')).restored).to.deep.equal([{version: 1, a: 1, note: 'first'}]);
  });

  it('leaves no earlier words in the database', async () => {
    const element = await kept({note: 'an earlier secret'});
    element.save({note: 'later'});
    await element.store.settled();
    let record: unknown;
    await elsewhere((found) => (record = found) as Record<string, unknown>);
    expect(JSON.stringify(record)).not.to.include('secret');
  });

  it('knows on our own pages what an earlier version kept under its address', async () => {
    const {href} = location;
    document.documentElement.setAttribute('data-widgets', 'test');
    const name = (version: string) => `power-widgets:/power-widgets/${version}test.html:store-host:test`;
    try {
      history.replaceState(null, '', '/power-widgets/0.2.0/test.html');
      await new Journal(name('0.1.0/')).update(() => ({a: 1, note: 'first'}));
      await new Journal(name('0.1.1/')).update(() => ({note: 'second'}));
      await new Journal('power-widgets:/power-widgets/0.1.0/test.html:store-host:other').update(() => ({c: 3}));
      localStorage.setItem(name('0.1.0/'), '{}');
      const element = await host();
      expect([element.restored, element.store.kept]).to.deep.equal([[{a: 1, note: 'second'}], 'device']);
      expect(localStorage.getItem(name('0.1.0/'))).to.equal(null);
      expect(await new Journal(name('0.1.0/')).read()).to.equal(undefined);
      await element.store.erase();
      expect((await host()).restored).to.deep.equal([undefined]);
      element.remove();
      sessionStorage.setItem(name('0.1.0/').replace(':test', ':other'), '{"a":2}');
      const other = await storeHostAtFirst();
      other.activity = 'other';
      await until('the other activity', () => other.store.ready && other.restored.length === 2);
      expect(other.restored[1]).to.deep.equal({a: 2});
    } finally {
      document.documentElement.removeAttribute('data-widgets');
      history.replaceState(null, '', href);
    }
  });
});
