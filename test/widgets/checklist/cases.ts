import {english} from '../../../src/generated/later/checklist.js';
import {STATUSES} from '../../../src/widgets/checklist/later/read-state.js';
import {itemsOf, type ItemState} from '../../../src/widgets/checklist/model.js';
import type {PowerChecklist} from '../../../src/widgets/checklist/power-checklist.js';
import {common, type Scene, type WidgetState, type Walkthrough, type WidgetCases} from '../../support/cases.js';
import {all, clickAll, open, openAll, openTakeAlong, press, type, untilSaid, each} from '../../support/driving.js';
import {find, findAll} from '../../support/page.js';

export {english};

export const markup = '<power-checklist></power-checklist>';
/** One group: it connects as the whole does, and has not six thousand nodes. */
export const shortMarkup = '<power-checklist groups="scope"></power-checklist>';
export const slowInFirefox = true;

/** Marks an item: in place, said aloud. An item in place is on the clients' sheet. */
export async function act(checklist: PowerChecklist): Promise<void> {
  for (const closed of findAll<HTMLDetailsElement>(checklist, 'details:not(.take-along *)')) closed.open = true;
  for (const place of [1, 3]) findAll(checklist, '.item input')[place]!.click();
  await checklist.updateComplete;
}

/** What a learner does first in the states below. */
async function markOne(checklist: PowerChecklist): Promise<void> {
  find<HTMLDetailsElement>(checklist, '.group').open = true;
  // The first choice is the one that every item has.
  findAll(checklist, '.item input')[1]!.click();
  await checklist.updateComplete;
}

const marked = {
  version: 1,
  items: {
    pc01: {status: 'in-place', said: true, written: true, note: 'On the door.', who: 'Amal', review: '2020-01-31'},
    pc02: {status: 'not-applicable'},
    pc03: {status: 'in-place', review: '2999-01-31'},
  },
  sheet: {practice: 'Practice by the Lake', date: '2026-01-31'},
};

/** Every item marked by a rule. */
export const markedBy = (rule: (index: number) => ItemState) => ({
  version: 1,
  items: Object.fromEntries(itemsOf(english.groups).map(({id}, index) => [id, rule(index)])),
  sheet: {practice: 'Quiet Hands', date: '2026-05-03'},
});
/** Some in place, some not. */
export const begun = markedBy((index) => ({status: STATUSES[(index * 2) % 3], said: index % 2 === 0, written: index % 4 === 0}));
/** The same with a note. */
export const noted = {
  ...begun,
  items: {...begun.items, pc21: {status: 'in-place', said: true, note: 'Said at every first visit.', who: 'Ana', review: '2024-01-31'}},
};
const payment = {attributes: 'groups="payment"', only: 'pictures'} as const;

export const states: readonly WidgetState[] = [
  ...common(markOne, {
    'first view': {
      touch: [
        ['.group summary', '.group[open]'],
        ['.item .tick:nth-child(2)', '.item .tick:nth-child(2) input:checked'],
        ['.essential summary', '.essential[open]'],
      ],
      reading: {
        paper: [
          english.title,
          english.intro,
          ...english.groups.flatMap(({label, items}) => [label, ...items.flatMap(({item, why}) => [item, why])]),
        ],
        copy: [english.title, ...english.groups.flatMap(({label, items}) => [label, ...items.map(({item}) => item)])],
      },
    },
  }),
  {name: 'in progress', given: marked},
  {
    name: 'in progress, opened',
    attributes: 'groups="informed-consent draping-touch"',
    given: marked,
    full: true,
    parts: true,
    enter: openAll,
  },
  {
    ...payment,
    name: 'group with a note',
    given: noted,
    enter: clickAll('.group > summary', '.item:first-of-type details > summary'),
    stage: 'under way',
    picture: 'noted',
  },
  {name: 'essential items', given: begun, enter: clickAll('.essential > summary'), only: 'pictures', picture: 'essential'},
  {...payment, name: 'sheet for clients', given: noted, enter: clickAll('.sheet > summary'), picture: 'sheet'},
  {
    name: 'two groups with a note',
    attributes: 'groups="payment conduct"',
    given: noted,
    only: 'pictures',
    print: {name: 'payment', lang: 'en'},
  },
  {...payment, name: 'first view of a group', print: {name: 'first', lang: 'de-XA'}},
  {
    name: 'all in place',
    given: markedBy(() => ({status: 'in-place', written: true})),
    stage: 'done',
    only: 'pictures',
    picture: 'all-in-place',
  },
  {...payment, name: 'nothing applies', given: markedBy(() => ({status: 'not-applicable'})), picture: 'not-applicable'},
  {
    name: 'question before everything is erased',
    attributes: 'groups="payment scheduling" persist="device" src="/missing.json"',
    given: begun,
    enter: clickAll('.take-along summary', '.privacy button'),
    only: 'pictures',
    picture: 'erase',
  },
];

export const scenes: readonly Scene[] = [
  {name: 'First view', markup: '<power-checklist></power-checklist>'},
  {name: 'A group is open', act: open('.group')},
  {name: 'A policy is in place, and its notes are open', act: all(press('.item input', 1), open('.item details'))},
  {name: 'A review date has passed', act: (widget) => type(widget, '.item input[type=date]', '2020-02-01')},
  {name: 'The essential items are open', act: all(open('.group'), open('.essential'))},
  {name: 'The sheet for clients is open', act: all(open('.essential'), open('.sheet'))},
  {
    name: 'Answers are kept on the device',
    act: all(open('.sheet'), openTakeAlong, untilSaid(press('.take-along .tick input'))),
  },
];

const toTheEnd: Walkthrough = function* (element) {
  yield ['.essential'];
  yield ['.group'];
  yield* each(element, '.item input, .item textarea');
  yield ['.sheet'];
  yield* each(element, '.sheet input');
};

export const ways: WidgetCases['ways'] = [['<power-checklist groups="draping-touch"></power-checklist>', toTheEnd]];
