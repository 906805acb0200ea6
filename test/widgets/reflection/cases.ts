import {english} from '../../../src/generated/later/reflection.js';
import type {PowerReflection} from '../../../src/widgets/reflection/power-reflection.js';
import {common, type Scene, type WidgetState, type Walkthrough, type WidgetCases} from '../../support/cases.js';
import {all, clickAll, open, openAll, press, type, isDone} from '../../support/driving.js';
import {find, withStorageRefused, write} from '../../support/page.js';

export {english};

export const markup = '<power-reflection seed="a"></power-reflection>';

export const tellsOnlyProgress = true;

/** Writes a note and goes on. */
export async function act(reflection: PowerReflection): Promise<void> {
  await write(reflection, 'textarea', 'A tight jaw.');
  find(reflection, '.actions .primary').click();
  await reflection.updateComplete;
}

const prompts = english.groups.flatMap((group) => group.prompts);
const opening = prompts.find(({id}) => id === english.opening)!;
/** The deepest question is the second card. */
const deep = prompts.find(({depth}) => depth === 3)!;
const cards = {version: 1, order: [deep.id], notes: {[english.opening]: 'A tight jaw.'}};
const way = [opening, deep, ...prompts.filter((prompt) => prompt !== opening && prompt !== deep), opening, english.closing];
const questions = ({prompt, followUp}: (typeof way)[number]) => [prompt, followUp];

const notes = {
  rp05: 'A tight jaw, and a wish to look away.\n\nThen a small yes.',
  'rp05-again': 'The jaw again, but softer. I can want it and still be kind.',
};
/** The cards at a place, with what was written. */
export const card = (position: number, written = {}) => ({version: 1, position, notes: written, done: true});
/** With the opening card, its repetition and the closing one, the deck of four has seven cards. */
const trust = {attributes: 'deck="trust"', only: 'pictures'} as const;

export const states: readonly WidgetState[] = [
  ...common(act, {
    'first view': {
      touch: [
        ['summary', 'details[open]'],
        ['.sheet .primary', '.sheet .actions button:not(.primary)'],
        ['.take-along summary', '.take-along details[open] .tick'],
        ['.take-along .tick', '.take-along .tick input:checked'],
      ],
    },
  }),
  {
    name: 'deep card, opened',
    given: {...cards, position: 1},
    full: true,
    parts: true,
    enter: openAll,
    reading: {
      paper: [english.title, ...way.flatMap(questions)],
      copy: [english.title, opening.prompt, 'A tight jaw.', ...way.slice(1).flatMap(questions)],
    },
  },
  {name: 'first card again, with the earlier note', given: {...cards, position: prompts.length}},
  {name: 'last card', given: {...cards, position: prompts.length + 1}},
  {name: 'end', given: {...cards, position: prompts.length + 2, done: true}},
  {...trust, name: 'card of a deck, with a note', given: card(0, notes), enter: clickAll('.sheet summary'), picture: 'noted'},
  {...trust, name: 'deck with notes', given: card(0, notes), print: {name: 'trust', lang: 'en'}},
  {
    name: 'card that may hurt, with the support of the page',
    attributes: 'deck="history"',
    slotted: '<p slot="support" lang="en" dir="ltr">Our counselors listen: <a href="#counselors">call or write</a>.</p>',
    given: card(2),
    parts: true,
    only: 'pictures',
    picture: 'care',
  },
  {
    name: 'other deck with notes',
    attributes: 'deck="history"',
    given: card(0, notes),
    only: 'pictures',
    print: {name: 'history', lang: 'ja-XA'},
  },
  {...trust, name: 'first card of a deck again', given: card(5, notes), stage: 'under way', picture: 'again'},
  {...trust, name: 'closing card of a deck', given: card(6), picture: 'closing'},
  {
    ...trust,
    name: 'end of a deck, with the menu open',
    given: card(7, notes),
    enter: clickAll('.take-along summary'),
    stage: 'done',
    picture: 'end',
  },
  {
    ...trust,
    name: 'deck that cannot be saved',
    enter: (element) => withStorageRefused(element, () => clickAll('.sheet > .actions .primary')(element)),
    picture: 'refused',
  },
];

export const scenes: readonly Scene[] = [
  {name: 'First view', markup: '<power-reflection seed="a"></power-reflection>'},
  {name: 'One more question is open', act: open('article details')},
  {name: 'A note is written', act: (widget) => type(widget, 'textarea', 'A tight jaw.')},
  {name: 'The next card', act: press('article .primary')},
  {name: 'The cards ahead are shuffled', act: press('.body > .actions button')},
  {name: 'The last cards, with what was written at the start', act: press('.body > .actions button', 1)},
  {name: 'The end', act: all(press('article .primary'), press('article .primary'))},
];

const toTheEnd: Walkthrough = function* (element) {
  yield ['.sheet ~ .actions button'];
  while (!isDone(element)) {
    yield ['.sheet details'];
    yield ['.sheet textarea'];
    yield ['.sheet .primary'];
  }
  yield ['.sheet .primary'];
};

export const ways: WidgetCases['ways'] = [['<power-reflection deck="body" seed="a"></power-reflection>', toTheEnd]];
