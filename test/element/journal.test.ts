import {expect} from 'chai';
import {merge, type Change} from '../../src/keeping/change.js';
import {Journal} from '../../src/keeping/later/journal.js';
import {cleanUp} from '../support/page.js';

/** Adds a change to what is kept. */
const append = (journal: Journal, change: Change) => journal.update((state) => merge(state ?? {}, change));

describe('Journal', () => {
  afterEach(cleanUp);

  it('folds its entries in order, whole states included', async () => {
    const journal = new Journal('a');
    await append(journal, {x: 1, answers: {one: 1}});
    await append(journal, {answers: {two: 2}});
    expect(await journal.read()).to.deep.equal({x: 1, answers: {one: 1, two: 2}});
    await journal.replace({y: 1});
    expect(await journal.read()).to.deep.equal({y: 1});
  });

  it('keeps activities apart', async () => {
    await append(new Journal('a'), {x: 1});
    await append(new Journal('b'), {x: 2});
    await new Journal('a').replace(undefined);
    expect(await new Journal('a').read()).to.equal(undefined);
    expect(await new Journal('b').read()).to.deep.equal({x: 2});
  });

  it('merges without touching the prototype', () => {
    const merged = merge({}, JSON.parse('{"__proto__": {"polluted": true}}') as Change);
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    expect(merged).to.not.have.property('polluted');
  });

  it('lets a field that is no object take the place of one that is, and the other way round', () => {
    expect(merge({a: {x: 1}, b: 2, c: {x: 1}}, {a: 2, b: {x: 1}, c: [1]})).to.deep.equal({a: 2, b: {x: 1}, c: [1]});
  });

  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  /** Does something with the entries themselves, as another tab or version could. */
  async function withEntries<T>(work: (entries: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await settled(indexedDB.open('power-widgets'));
    try {
      return await settled(work(database.transaction('entries', 'readwrite').objectStore('entries')));
    } finally {
      database.close();
    }
  }
  const names = async () => (await indexedDB.databases()).map(({name}) => name);

  it('folds what is kept into one entry on reading, and reads the same again', async () => {
    const journal = new Journal('a');
    for (const change of [{x: 1}, {y: 2}]) await append(journal, change);
    expect(await journal.read()).to.deep.equal({x: 1, y: 2});
    expect(await withEntries((entries) => entries.count())).to.equal(1);
    expect(await journal.read()).to.deep.equal({x: 1, y: 2});
  });

  it('passes over an entry that is none of ours', async () => {
    await append(new Journal('a'), {x: 1});
    await withEntries((entries) => entries.add({activity: 'a', change: 'words'}));
    expect(await new Journal('a').read()).to.deep.equal({x: 1});
  });

  it('creates nothing by reading and erasing, whatever else the site keeps', async () => {
    (await settled(indexedDB.open('of-the-site'))).close();
    try {
      expect(await new Journal('a').read()).to.equal(undefined);
      await new Journal('a').replace(undefined);
      expect(await names()).not.to.include('power-widgets');
      await append(new Journal('a'), {x: 1});
      expect(await new Journal('a').read()).to.deep.equal({x: 1});
    } finally {
      await settled(indexedDB.deleteDatabase('of-the-site'));
    }
  });

  it('blocks nobody: the database can be deleted as soon as a change is written', async () => {
    await append(new Journal('a'), {x: 1});
    const deletion = indexedDB.deleteDatabase('power-widgets');
    const outcome = await new Promise((resolve) => {
      deletion.onsuccess = () => resolve('deleted');
      deletion.onblocked = () => resolve('blocked');
    });
    expect(outcome).to.equal('deleted');
  });

  /** What becomes of a change. */
  const outcomeOf = (writing: Promise<unknown>) =>
    writing.then(
      () => 'written',
      () => 'refused',
    );

  it('says so if the browser refuses: a newer database, and a transaction that breaks off', async () => {
    await append(new Journal('a'), {x: 1});
    const {add} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...entry) {
      const request = add.apply(this, entry);
      this.transaction.abort();
      return request;
    };
    try {
      expect(await outcomeOf(append(new Journal('a'), {y: 2}))).to.equal('refused');
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(await new Journal('a').read()).to.deep.equal({x: 1});
    (await settled(indexedDB.open('power-widgets', 2))).close();
    expect(await outcomeOf(append(new Journal('a'), {z: 3}))).to.equal('refused');
  });

  it('says so if another page holds the database and does not let go', async () => {
    const database = await settled(indexedDB.open('power-widgets', 1));
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name, 2);
    };
    try {
      expect(await outcomeOf(append(new Journal('a'), {x: 1}))).to.equal('refused');
    } finally {
      IDBFactory.prototype.open = open;
      database.close();
    }
  });
});
