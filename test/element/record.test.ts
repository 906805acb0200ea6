import {expect} from 'chai';
import {merge} from '../../src/keeping/change.js';
import {changeAt, valueAt} from '../../src/keeping/later/paths.js';
import {identityOf, isLost} from '../../src/activity/later/content-identity.js';
import {foundIn, isErased, isNewer, keptOf, othersIn, stateOf} from '../../src/keeping/later/record.js';

describe('what is kept of a state', () => {
  it('is read from any shape', () => {
    const nothing = {time: 0, erased: 0, content: '', archive: {}, others: {}, forDevice: false, isEarly: false};
    for (const kept of [
      undefined,
      null,
      5,
      'words',
      [],
      {time: '1', erased: {valueOf: 1}, content: 5, archive: [], others: 'x', forDevice: 1},
    ])
      expect(keptOf({kept}), JSON.stringify(kept)).to.deep.equal(nothing);
    expect(keptOf(undefined)).to.deep.equal(nothing);
    const whole = {time: 1, erased: 2, content: 'c', archive: {a: {x: 1}}, others: {'notes/a': 'words'}, forDevice: true, isEarly: true};
    expect(keptOf({kept: whole})).to.deep.equal(whole);
  });

  it('is no part of the state', () => {
    expect(stateOf({a: 1, kept: {time: 1}})).to.deep.equal({a: 1});
    expect([stateOf({kept: {erased: 1}}), stateOf({}), stateOf(undefined)]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('is taken up with its content and with what was put aside', () => {
    const archive = {x: {b: 1}};
    expect(foundIn({a: 1, kept: {time: 1, content: 'c', archive}})).to.deep.equal({state: {a: 1}, content: 'c', archive});
    expect(foundIn(undefined)).to.deep.equal({state: undefined, content: '', archive: {}});
  });

  it('is erased if the learner erased after it was begun', () => {
    for (const [kept, at, erased] of [
      [{erased: 5, time: 9}, 6, true],
      [{erased: 5, time: 9}, 5, false],
      [{isEarly: true, time: 9}, 10, true],
      [{isEarly: true, time: 9}, 9, false],
    ] as const)
      expect(isErased({kept}, at), JSON.stringify(kept)).to.equal(erased);
  });

  it('is left to a newer version that wrote it', () => {
    expect([{version: 2}, {version: 1}, {version: '2'}, {}, undefined].map(isNewer)).to.deep.equal([true, false, false, false, false]);
  });

  it('has words of others until they are settled', () => {
    expect(othersIn({kept: {others: {'notes/a': 'words', 'notes/b': '', 'notes/c': 5}}})).to.deep.equal([['notes/a', 'words']]);
    expect(othersIn(undefined)).to.deep.equal([]);
  });
});

describe('changes', () => {
  it('go as deep as objects do, and tell what they replace', () => {
    const told: unknown[] = [];
    const merged = merge(
      {items: {a: {note: 'x', said: false}}, list: [1]},
      {items: {a: {said: true}}, list: [2]},
      (...all) => void told.push(all),
    );
    expect(merged).to.deep.equal({items: {a: {note: 'x', said: true}}, list: [2]});
    expect(told).to.deep.equal([
      [false, true, ['items', 'a', 'said']],
      [[1], [2], ['list']],
    ]);
  });

  it('find and change one place', () => {
    expect(changeAt(['notes', 'a'], 'words')).to.deep.equal({notes: {a: 'words'}});
    expect([valueAt({notes: {a: 1}}, ['notes', 'a']), valueAt({}, ['constructor', 'name']), valueAt(undefined, ['a'])]).to.deep.equal([
      1,
      undefined,
      undefined,
    ]);
  });
});

describe('the identity of a content', () => {
  const content = {
    lang: 'en',
    items: [
      {id: 'a', text: 'one'},
      {id: 'b', text: 'two'},
    ],
  };

  it('is the same in another language, and for other words', () => {
    const other = {
      lang: 'es',
      items: [
        {id: 'a', text: 'uno'},
        {id: 'b', text: 'dos', more: null},
      ],
    };
    expect(identityOf(other, 'x')).to.equal(identityOf(content, 'x'));
  });

  it('is another with other ids, in another order, and for another selection', () => {
    const others = [
      identityOf({items: [{id: 'a'}, {id: 'c'}]}, 'x'),
      identityOf({items: [{id: 'b'}, {id: 'a'}]}, 'x'),
      identityOf({items: [{id: 'ab'}]}, 'x'),
      identityOf(content, 'y'),
      identityOf(content, 'x'),
    ];
    expect(new Set(others).size).to.equal(5);
  });

  it('tells what has no place any more', () => {
    expect(isLost({notes: {a: 'words'}}, {notes: {}})).to.equal(true);
    expect(isLost({notes: {a: 'words'}}, undefined)).to.equal(true);
    expect(isLost({notes: {a: 'words'}}, {notes: null})).to.equal(true);
    expect(isLost({notes: {a: 'words'}}, {notes: {a: 'other'}})).to.equal(false);
    expect(isLost({notes: {a: ''}, step: 'one', list: []}, {})).to.equal(false);
    for (const after of [{}, {list: []}, {list: 'x'}]) expect(isLost({list: ['x']}, after)).to.equal(true);
    expect(isLost({list: ['x', 'y']}, {list: ['y', 'z', 'x']})).to.equal(false);
    // What is asked is nobody's.
    expect(isLost({items: ['x'], order: ['y']}, {items: [], order: []})).to.equal(false);
    expect([isLost(undefined, {}), isLost('words', {}), isLost(['x'], {})]).to.deep.equal([false, false, false]);
  });
});
