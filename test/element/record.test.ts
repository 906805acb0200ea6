import {expect} from 'chai';
import {merge} from '../../src/keeping/change.js';
import {changeAt, valueAt} from '../../src/keeping/later/paths.js';
import {identityOf, isLost} from '../../src/activity/later/content-identity.js';
import {combine, keptOf, partsOf, stateOf} from '../../src/keeping/later/record.js';

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
});

describe('a change that joins what is kept', () => {
  const isWords = ([field]: readonly string[]) => field === 'notes';
  const join = (there: string, now: string, base?: string) =>
    combine({notes: {a: there}, kept: {time: 1}}, {change: {notes: {a: now}}, whole: false, base: {notes: {a: base}}}, isWords);

  it('keeps both where somebody else wrote other words meanwhile', () => {
    expect(join('theirs', 'mine', 'before')).to.deep.equal({notes: {a: 'mine'}, kept: {time: 1, others: {'notes/a': 'theirs'}}});
    expect(join('theirs', 'mine')).to.deep.equal({notes: {a: 'mine'}, kept: {time: 1, others: {'notes/a': 'theirs'}}});
  });

  it('asks nothing where nobody else did, nor where theirs is a part of mine', () => {
    for (const [there, now, base] of [
      ['before', 'mine', 'before'],
      ['same', 'same', 'before'],
      ['theirs', 'theirs and mine', 'before'],
      ['', 'mine', 'before'],
    ] as const)
      expect(join(there, now, base), there).to.deep.equal({notes: {a: now}, kept: {time: 1, others: {}}});
  });

  it('lets the later one win where no words are', () => {
    const joined = combine({step: 'one', at: 1, notes: {a: 5}}, {change: {step: 'two', at: 2, notes: {a: 'mine'}}, whole: false}, isWords);
    expect(joined).to.deep.equal({step: 'two', at: 2, notes: {a: 'mine'}, kept: {others: {}}});
  });

  it('joins what was put on a list and taken off it in two places', () => {
    const join = (before: unknown, there: unknown, now: unknown) =>
      combine({list: there}, {change: {list: now}, whole: false, base: {list: before}}, isWords)['list'];
    expect(join(['a', 'b', 'c'], ['a', 'c', 'd'], ['b', 'c', 'e'])).to.deep.equal(['c', 'e', 'd']);
    expect(join([], ['a'], ['b'])).to.deep.equal(['b', 'a']);
    expect(join(['a', 'b'], ['a', 'b'], ['b', 'a'])).to.deep.equal(['b', 'a']);
    // Where nobody knows what stood there, and where it is no list.
    expect(join(undefined, ['a'], ['b'])).to.deep.equal(['b']);
    expect(join(['a'], 'a', ['b'])).to.deep.equal(['b']);
  });

  it('adds to words that still wait for a choice', () => {
    const kept = {others: {'notes/a': 'first'}};
    const joined = combine({notes: {a: 'second'}, kept}, {change: {notes: {a: 'third'}}, whole: false}, isWords);
    expect(keptOf(joined).others).to.deep.equal({'notes/a': 'first\n\nsecond'});
  });

  it('knows what stood in the places of a change', () => {
    expect(partsOf({notes: {a: 1, b: 2}, c: 3, d: 4}, {notes: {a: 5}, c: 6, e: {f: 7}})).to.deep.equal({
      notes: {a: 1},
      c: 3,
      e: {f: undefined},
    });
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
