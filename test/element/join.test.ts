// What is to be kept when several tabs write: pure rules, without a page.
import {expect} from 'chai';
import type {Change} from '../../src/keeping/change.js';
import {combine, joinChanges, joinCopies, nextRecord, partsOf, type Knowledge} from '../../src/keeping/later/join.js';
import {keptOf, stateOf, type Unwritten} from '../../src/keeping/later/record.js';

describe('a change that joins what is kept', () => {
  const isWords = ([field]: readonly string[]) => field === 'notes';
  const join = (there: string, now: string, base?: string) =>
    combine({notes: {a: there}, kept: {time: 1}}, {change: {notes: {a: now}}, base: {notes: {a: base}}}, isWords);

  it('keeps both if somebody else wrote other words meanwhile', () => {
    expect(join('theirs', 'mine', 'before')).to.deep.equal({notes: {a: 'mine'}, kept: {time: 1, others: {'notes/a': 'theirs'}}});
    expect(join('theirs', 'mine')).to.deep.equal({notes: {a: 'mine'}, kept: {time: 1, others: {'notes/a': 'theirs'}}});
  });

  it('asks nothing if nobody else changed anything, or if theirs is a part of mine', () => {
    for (const [there, now, base] of [
      ['before', 'mine', 'before'],
      ['same', 'same', 'before'],
      ['theirs', 'theirs and mine', 'before'],
      ['', 'mine', 'before'],
    ] as const)
      expect(join(there, now, base), there).to.deep.equal({notes: {a: now}, kept: {time: 1, others: {}}});
  });

  it('lets the later one win if there are no words', () => {
    const joined = combine({step: 'one', at: 1, notes: {a: 5}}, {change: {step: 'two', at: 2, notes: {a: 'mine'}}}, isWords);
    expect(joined).to.deep.equal({step: 'two', at: 2, notes: {a: 'mine'}, kept: {others: {}}});
  });

  it('joins what was put on a list and taken off it in two places', () => {
    const join = (before: unknown, there: unknown, now: unknown) =>
      combine({list: there}, {change: {list: now}, base: {list: before}}, isWords)['list'];
    expect(join(['a', 'b', 'c'], ['a', 'c', 'd'], ['b', 'c', 'e'])).to.deep.equal(['c', 'e', 'd']);
    expect(join([], ['a'], ['b'])).to.deep.equal(['b', 'a']);
    expect(join(['a', 'b'], ['a', 'b'], ['b', 'a'])).to.deep.equal(['b', 'a']);
    // Where nobody knows what stood there, and where it is no list.
    expect(join(undefined, ['a'], ['b'])).to.deep.equal(['b']);
    expect(join(['a'], 'a', ['b'])).to.deep.equal(['b']);
  });

  it('adds to words that still wait for a choice', () => {
    const kept = {others: {'notes/a': 'first'}};
    const joined = combine({notes: {a: 'second'}, kept}, {change: {notes: {a: 'third'}}}, isWords);
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

describe('the next record', () => {
  const isWords = ([field]: readonly string[]) => field === 'note';
  const next = (record: Change | undefined, written: Partial<Unwritten>, knows: Partial<Knowledge> = {}) =>
    nextRecord(record, {change: {}, whole: false, ...written}, {known: undefined, erased: 0, wantsDevice: () => false, isWords, ...knows});

  it('begins with the whole state, or with the change if nobody knows more', () => {
    const begun = next(undefined, {change: {a: 1}, state: {a: 1, b: 2}, content: 'c', archive: {}});
    expect(stateOf(begun)).to.deep.equal({a: 1, b: 2});
    const {time} = keptOf(begun);
    expect(begun!['kept']).to.deep.equal({time, erased: 0, isEarly: false, content: 'c', archive: {}});
    expect(Math.abs(Date.now() - time)).to.be.lessThan(10_000);
    expect(stateOf(next(undefined, {change: {a: 1}}))).to.deep.equal({a: 1});
  });

  it('is later than the one before, whatever the clock says', () => {
    const time = Date.now() + 1e9;
    expect(keptOf(next({kept: {time}}, {})).time).to.equal(time + 1);
  });

  it('is no more early, and as old as the last erasure that the page knows of', () => {
    const {isEarly, erased} = keptOf(next({a: 1, kept: {time: 1, isEarly: true, erased: 2}}, {change: {a: 2}}, {erased: 3}));
    expect([isEarly, erased]).to.deep.equal([false, 3]);
  });

  it('is the one before if another tab has erased it', () => {
    const record = {b: 2, kept: {erased: 4}};
    expect(next(record, {change: {a: 1}}, {erased: 3})).to.equal(record);
    expect(stateOf(next(record, {change: {a: 1}}, {erased: 4}))).to.deep.equal({a: 1, b: 2});
  });

  it('is nothing if another tab has taken it off the device, unless the host wants it there', () => {
    const written = {change: {a: 1}, state: {a: 1, b: 2}};
    const known = {b: 2};
    expect(next(undefined, written, {known})).to.equal(undefined);
    expect(stateOf(next(undefined, written, {known, wantsDevice: () => true}))).to.deep.equal({a: 1, b: 2});
    // What has no state was never there.
    expect(stateOf(next(undefined, written, {known: {kept: {}}}))).to.deep.equal({a: 1, b: 2});
  });

  it('has the words of others beside those that the page knew nothing of', () => {
    const others = (written: Partial<Unwritten>, known?: Change) =>
      keptOf(next({note: 'theirs'}, {change: {note: 'mine'}, ...written}, {known})).others;
    expect(others({}, {note: 'before'})).to.deep.equal({note: 'theirs'});
    expect(others({}, {note: 'theirs'})).to.deep.equal({});
    expect(others({base: {note: 'before'}}, {note: 'theirs'})).to.deep.equal({note: 'theirs'});
  });

  it('is the whole state alone if that is written, with the words of others and what was put aside', () => {
    const known = {note: 'before', kept: {others: {note: 'theirs'}}};
    const record = {a: 1, note: 'before', kept: {archive: {x: {c: 3}}}};
    const whole = next(record, {change: {note: 'mine'}, whole: true}, {known});
    expect(stateOf(whole)).to.deep.equal({note: 'mine'});
    expect([keptOf(whole).others, keptOf(whole).archive]).to.deep.equal([{note: 'theirs'}, {x: {c: 3}}]);
  });

  it('puts aside the answers to other questions of another tab', () => {
    const record = {a: 1, kept: {content: 'theirs', archive: {x: {c: 3}}}};
    const written = {change: {b: 2}, state: {b: 2, d: 4}, content: 'mine', archive: {y: {e: 5}}};
    const joined = next(record, written, {known: {b: 1, kept: {content: 'mine'}}});
    expect(stateOf(joined)).to.deep.equal({b: 2, d: 4});
    expect(keptOf(joined)).to.deep.include({content: 'mine', archive: {x: {c: 3}, y: {e: 5}, theirs: {a: 1}, mine: null}});
  });

  it('puts nothing aside if the questions are the same, or have changed in this page', () => {
    const record = {a: 1, kept: {content: 'before'}};
    for (const content of ['before', 'after']) {
      const joined = next(record, {change: {b: 2}, state: {b: 2}, content, archive: {}}, {known: record});
      expect(stateOf(joined), content).to.deep.equal({a: 1, b: 2});
      expect(keptOf(joined), content).to.deep.include({content, archive: {}});
    }
    const whole = next(record, {change: {b: 2}, whole: true, content: 'mine'}, {known: {kept: {content: 'mine'}}});
    expect(keptOf(whole).archive).to.deep.equal({});
    const empty = next({kept: {content: 'theirs'}}, {change: {b: 2}, content: 'mine', archive: {}}, {known: {kept: {content: 'mine'}}});
    expect(keptOf(empty).archive).to.deep.equal({});
  });

  it('leaves what belongs to it as it is if the change tells nothing of that', () => {
    const kept = {time: 1, content: 'c', archive: {x: {c: 3}}, others: {note: 'theirs'}};
    const {content, archive, others} = keptOf(next({a: 1, kept}, {change: {a: 2}}));
    expect({content, archive, others}).to.deep.equal({content: 'c', archive: kept.archive, others: kept.others});
  });
});

describe('two copies of one state', () => {
  const isWords = () => true;
  const tab = {note: 'in the tab', a: 1, kept: {time: 2}};
  const device = {note: 'on the device', b: 2, kept: {time: 1}};

  it('are one if the other is missing', () => {
    expect([joinCopies(tab, undefined, isWords), joinCopies(undefined, device, isWords)]).to.deep.equal([tab, device]);
    expect(joinCopies(undefined, undefined, isWords)).to.equal(undefined);
  });

  it('are joined: the newer one wins, and has what only the older one had', () => {
    const later = {...device, kept: {time: 3}};
    for (const [there, note, others] of [
      [device, 'in the tab', 'on the device'],
      [later, 'on the device', 'in the tab'],
      [{...device, kept: {time: 2}}, 'on the device', 'in the tab'],
    ] as const) {
      const joined = joinCopies(tab, there, isWords);
      expect(stateOf(joined)).to.deep.equal({note, a: 1, b: 2});
      expect(keptOf(joined).others).to.deep.equal({note: others});
    }
  });

  it('are never newer in the tab if only the opening has written there', () => {
    const early = {...tab, kept: {time: 9, isEarly: true}};
    expect(stateOf(joinCopies(early, device, isWords))).to.deep.equal({note: 'on the device', a: 1, b: 2});
  });

  it('have the answers and words of the opening, and beside them those that the device had in the same places', () => {
    const isNote = ([field]: readonly string[]) => field === 'notes';
    const early = {position: 0, answers: {x: 1}, notes: {c: 'now', d: 'new'}, kept: {time: 9, isEarly: true, forDevice: true}};
    const before = {position: 3, answers: {x: 2, y: 3}, notes: {c: 'before'}, kept: {time: 1, isEarly: false}};
    const joined = joinCopies(early, before, isNote);
    expect(stateOf(joined)).to.deep.equal({position: 3, answers: {x: 1, y: 3}, notes: {c: 'now', d: 'new'}});
    expect(joined!['kept']).to.deep.equal({time: 1, isEarly: false, others: {'notes/c': 'before'}});
  });
});

describe('changes that wait', () => {
  const change = (a: Change, more: Partial<Unwritten> = {}): Unwritten => ({change: a, whole: false, ...more});

  it('are one change', () => {
    expect(joinChanges(undefined, change({a: 1}), {})).to.deep.equal(change({a: 1}));
    expect(joinChanges(change({a: 1, b: {c: 1}}), change({b: {d: 2}}), {})).to.deep.equal(
      change({a: 1, b: {c: 1, d: 2}}, {base: undefined}),
    );
  });

  it('are the whole state if one of them is', () => {
    const whole = change({a: 1}, {whole: true});
    expect(joinChanges(change({b: 1}), whole, {})).to.equal(whole);
    expect(joinChanges(whole, change({b: 2}), {})).to.deep.equal(change({a: 1, b: 2}, {whole: true, base: undefined}));
  });

  it('are compared with what the learner saw when each was begun', () => {
    const first = change({note: 'typed'}, {base: {note: 'seen first'}});
    const {base} = joinChanges(first, change({note: 'typed more', b: 2}), {note: 'seen later', b: 1, c: 3});
    expect(base).to.deep.equal({note: 'seen first', b: 1});
  });
});
