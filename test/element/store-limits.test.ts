import {expect} from 'chai';
import type {Change} from '../../src/keeping/change.js';
import {keptOf} from '../../src/keeping/later/record.js';
import {until} from '../support/page.js';
import {cleanUpStores, inTab, keyOf, onDevice, type StoreHost, storeHost as host, storeHostAtFirst} from '../support/store-host.js';

/** Does something while one of the browser's own functions does another thing. */
async function instead<T extends object, K extends keyof T>(owner: T, name: K, other: T[K], act: () => Promise<void>): Promise<void> {
  const original = owner[name];
  owner[name] = other;
  try {
    await act();
  } finally {
    owner[name] = original;
  }
}
const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

/** Does something while the pause in typing never comes. */
const withoutPause = (act: () => Promise<void>) => {
  const original = window.setTimeout;
  const other = ((work: () => void, wait: number) => (wait === 400 ? 0 : original(work, wait))) as typeof window.setTimeout;
  return instead(window, 'setTimeout', other, act);
};

/** Does something while the browser keeps nothing for the tab, as in a sandboxed frame. */
async function withTabClosed(act: () => Promise<void>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
  Object.defineProperty(window, 'sessionStorage', {configurable: true, get: refuse});
  try {
    await act();
  } finally {
    Object.defineProperty(window, 'sessionStorage', original);
  }
}

describe('what a store keeps, and where', () => {
  afterEach(cleanUpStores);

  it('has nothing to tell before it is on the page', () => {
    const {store} = document.createElement('store-host') as StoreHost;
    expect([store.kept, store.ready]).to.deep.equal(['page', false]);
  });

  it('puts into the tab what is done while it still reads', async () => {
    localStorage.setItem(keyOf(), '{}');
    const element = await storeHostAtFirst();
    expect(element.store.ready).to.equal(false);
    element.save({a: 1});
    expect(inTab()).to.deep.equal({a: 1});
    expect(await onDevice()).to.equal(undefined);
  });

  it('takes up the states of this version, and says where they are', async () => {
    (await host()).save({version: 1, a: 1});
    const again = await host();
    expect([again.restored, again.store.kept]).to.deep.equal([[{version: 1, a: 1}], 'tab']);
    expect((await host('none')).restored).to.deep.equal([undefined]);
  });

  it('puts the whole state into the tab with the first change, and what it belongs to', async () => {
    const element = await host();
    element.hold({version: 1, a: 1});
    element.save({b: 2});
    expect(inTab()).to.deep.equal({version: 1, a: 1, b: 2});
    expect(keptOf(JSON.parse(sessionStorage.getItem(keyOf())!) as Change).content).to.equal('content');
  });

  it('keeps the whole state again, in the tab and on the device', async () => {
    for (const persist of ['session', 'device'] as const) {
      const element = await host(persist);
      element.save({a: 1});
      element.replace({b: 2});
      await element.store.settled();
      expect((await host(persist)).restored, persist).to.deep.equal([{b: 2}]);
      await element.store.erase();
    }
  });

  it('forgets what is in the tab when erased, and goes on there', async () => {
    const element = await host();
    element.save({a: 1});
    await element.store.erase();
    expect([sessionStorage.length, element.store.kept]).to.deep.equal([0, 'page']);
    await element.store.keepOnDevice(true);
    element.save({b: 2});
    await element.store.settled();
    await element.store.erase();
    expect([await onDevice(), element.store.kept]).to.deep.equal([undefined, 'page']);
    element.save({c: 3});
    expect(element.store.kept).to.equal('tab');
    await element.store.settled();
    expect(await onDevice()).to.equal(undefined);
  });

  it('goes on on the device after erasing if the host keeps all there', async () => {
    const element = await host('device');
    element.save({a: 1});
    await element.store.settled();
    await element.store.erase();
    element.hold({b: 2});
    element.save({b: 2});
    await element.store.settled();
    expect([await onDevice(), element.store.kept, sessionStorage.length]).to.deep.equal([{b: 2}, 'device', 0]);
  });

  it('writes at once what is not typed', async () => {
    const element = await host('device');
    await withoutPause(async () => {
      element.save({a: 1});
      await until('the change on the device', async () => (await onDevice())?.['a'] === 1);
    });
  });

  it('keeps all that was typed, also while something else is being written', async () => {
    const element = await host('device');
    await withoutPause(async () => {
      element.save({a: 1});
      element.save({b: 2}, true);
      element.save({c: 3}, true);
      await until('the first change on the device', async () => (await onDevice())?.['a'] === 1);
      await element.store.settled();
    });
    expect(await onDevice()).to.deep.equal({a: 1, b: 2, c: 3});
  });

  it('leaves nothing behind with the page if all is written', async () => {
    const element = await host('device');
    dispatchEvent(new Event('pagehide'));
    element.save({a: 1});
    await element.store.settled();
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(keyOf())).to.equal('{}');
  });

  it('says so if the tab refuses, and if nothing can be read', async () => {
    const element = await host();
    await withTabClosed(async () => element.save({a: 1}));
    expect(element.store.kept).to.equal('refused');
    await withTabClosed(async () => {
      const other = await host();
      expect([other.restored, other.store.kept]).to.deep.equal([[undefined], 'refused']);
    });
  });

  it('says so if the database refuses and the page keeps all there, and not if the tab has room', async () => {
    await instead(
      IDBFactory.prototype,
      'databases',
      () => Promise.reject(new DOMException('denied', 'SecurityError')),
      async () => {
        const [onPage, onDevice] = [await host(), await host('device')];
        await until('the refusal', () => onDevice.store.kept === 'refused');
        expect(onPage.store.kept).to.equal('page');
        onPage.save({a: 1});
        expect(onPage.store.kept).to.equal('tab');
      },
    );
  });

  it('leaves what another page of the activity could not write', async () => {
    const element = await host('device');
    const stashed = '{"change":{"note":"theirs"},"whole":false}';
    localStorage.setItem(keyOf(), stashed);
    element.save({a: 1});
    await element.store.settled();
    expect(localStorage.getItem(keyOf())).to.equal(stashed);
    expect((await host('device')).restored).to.deep.equal([{a: 1, note: 'theirs'}]);
  });

  it('writes with the next change what the device refused before', async () => {
    const element = await host('device');
    await instead(IDBFactory.prototype, 'open', refuse, async () => {
      element.save({a: 1});
      await element.store.settled();
    });
    expect(element.store.kept).to.equal('refused');
    element.save({b: 2});
    await element.store.settled();
    expect([await onDevice(), element.store.kept]).to.deep.equal([{a: 1, b: 2}, 'device']);
  });

  it('passes over what another activity had kept when that comes late', async () => {
    localStorage.setItem(keyOf(), '{}');
    const {databases} = IDBFactory.prototype;
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    let element!: StoreHost;
    await instead(
      IDBFactory.prototype,
      'databases',
      () => held.then(() => databases.call(indexedDB)),
      async () => {
        element = await storeHostAtFirst();
      },
    );
    element.activity = 'other';
    await until('the other activity', () => element.store.ready);
    answer();
    await onDevice();
    await element.updateComplete;
    expect(element.restored).to.deep.equal([undefined]);
  });

  it('is not ready while it reads what another activity has kept', async () => {
    localStorage.setItem(keyOf('other'), '{}');
    const element = await host();
    element.activity = 'other';
    await element.updateComplete;
    expect(element.store.ready).to.equal(false);
    await until('the other activity', () => element.store.ready);
  });

  it('warns of none that has an activity of its own', async () => {
    const said: string[] = [];
    await instead(
      console,
      'warn',
      (words: string) => void said.push(words),
      async () => {
        await host();
        const other = document.createElement('store-host') as StoreHost;
        other.activity = 'other';
        document.body.append(other);
        await until('the store', () => other.store.ready);
      },
    );
    expect(said).to.deep.equal([]);
  });
});
