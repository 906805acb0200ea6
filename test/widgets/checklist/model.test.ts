import {expect} from 'chai';
import {english} from '../../../src/generated/later/checklist.js';
import {check as checkChecklist} from '../../../src/widgets/checklist/later/reader.js';
import {readState} from '../../../src/widgets/checklist/later/read-state.js';
import {isChosen, sheetLines, today} from '../../../src/widgets/checklist/later/sheet.js';
import {count, essentialOpen, itemsOf} from '../../../src/widgets/checklist/model.js';

const items = () => itemsOf(english.groups);
const empty = {version: 1, items: {}, sheet: {practice: '', date: ''}, lines: {}, chosen: {}, done: false} as const;

describe('the checklist model', () => {
  it('reads its own content without a fault, and names an id that is used twice', () => {
    expect(checkChecklist(english)).to.equal(undefined);
    expect(checkChecklist({...english, groups: [english.groups[0], english.groups[0]]})).to.include({path: '/groups/1/id'});
    const twice = {...english.groups[0], id: 'other'};
    expect(checkChecklist({...english, groups: [english.groups[0], twice]})).to.include({path: '/groups/1/items/0/id', detail: 'pc01'});
  });

  it('counts by status, and lists the essential items that are open', () => {
    const state = readState(english, {version: 1, items: {pc01: {status: 'in-place'}, pc02: {status: 'not-applicable'}}});
    expect([count(state, items(), 'in-place'), count(state, items(), 'not-applicable'), count(state, items(), 'open')]).to.deep.equal([
      1, 1, 41,
    ]);
    const open = essentialOpen(state, items()).map(({id}) => id);
    expect(open).to.include('pc03').and.not.to.include.members(['pc01', 'pc02']);
    expect(open).not.to.include('pc04'); // recommended only
  });

  it('puts on the sheet what is in place, unless a hand chose otherwise; an emptied line is left out', () => {
    const state = readState(english, {
      version: 1,
      items: {pc01: {status: 'in-place'}, pc02: {status: 'in-place'}, pc26: {status: 'in-place'}},
      lines: {pc03: 'My own line.', pc01: ' '},
      chosen: {pc02: false, pc03: true},
    });
    expect(
      items()
        .slice(0, 3)
        .map((item) => isChosen(state, item)),
    ).to.deep.equal([true, false, true]);
    expect(sheetLines(state, items())).to.deep.equal(['My own line.']);
  });

  it('knows the day it is where the reader is', () => {
    expect(today(new Date(2026, 0, 1, 0, 0, 1))).to.equal('2026-01-01');
    expect(today(new Date(2026, 11, 31, 23, 59, 59))).to.equal('2026-12-31');
    const late = (offset: number) => Object.assign(new Date('2026-01-01T20:00Z'), {getTimezoneOffset: () => offset});
    expect([today(late(-540)), today(late(300))]).to.deep.equal(['2026-01-02', '2026-01-01']); // Tokyo, New York
  });

  describe('readState', () => {
    it('gives back what it was given, and stores no defaults', () => {
      const state = {
        version: 1,
        items: {pc01: {status: 'in-place', said: true, written: true, note: 'A note', who: 'Ana', review: '2026-05-03'}},
        sheet: {practice: 'Hands', date: '2026-05-01'},
        lines: {pc01: ''},
        chosen: {pc01: false},
        done: true,
      };
      expect(readState(english, JSON.parse(JSON.stringify(state)))).to.deep.equal(state);
      expect(readState(english, {version: 1, items: {pc01: {status: 'open', said: false, note: ''}, pc02: {}}})).to.deep.equal(empty);
    });
    it('drops what no longer exists or is not allowed, and keeps the rest', () => {
      const read = readState(english, {
        version: 1,
        items: {
          gone: {status: 'in-place'},
          pc01: {status: 'done', said: 'yes', note: 7, who: 'Ana', review: '2026-02-31', more: 1},
          pc02: 4,
        },
        sheet: {practice: {}, date: 'soon'},
        lines: {gone: 'x', pc01: 1, pc02: 'ours'},
        chosen: {pc01: 'no', pc02: true},
      });
      expect(read).to.deep.equal({
        version: 1,
        items: {pc01: {who: 'Ana'}},
        sheet: {practice: '', date: ''},
        lines: {pc02: 'ours'},
        chosen: {pc02: true},
        done: false,
      });
    });
    for (const bad of [
      undefined,
      null,
      1,
      'x',
      [],
      {},
      {version: 2, items: {pc01: {said: true}}},
      {version: 1, items: 'x', sheet: 3},
      {version: 1, items: null, sheet: null, lines: null, chosen: 'x'},
    ]) {
      it(`makes a new state of ${JSON.stringify(bad)}`, () => expect(readState(english, bad)).to.deep.equal(empty));
    }
  });
});
