import type {Zone} from '../../src/element/zone.js';
import {english as checklist} from '../../src/generated/checklist.js';
import {english as quiz} from '../../src/generated/quiz.js';
import {STEPS} from '../../src/widgets/explainer/content.js';
import {itemsOf, STATUSES, type ItemState} from '../../src/widgets/checklist/model.js';
import {situationsById} from '../../src/widgets/quiz/model.js';

/** How a widget is brought to what a picture shows. */
export interface PictureState {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page puts into the element. */
  readonly slotted?: string;
  /** Plain JSON; the widget makes it whole. */
  readonly state?: object;
  /** The browser keeps nothing for this page. */
  readonly refused?: boolean;
  /** What is clicked then, in this order; all that match. */
  readonly clicks?: readonly string[];
}

const CHECK = '.body > .actions .primary';
const MENU = '.take-along summary';
const MISSING = '/missing.json';

const scenes = quiz.decks['quick-6']!;
const placed = situationsById(quiz);
const toward = (best: Zone): Zone => (best === 'over-use' ? 'skillful-use' : 'under-use');

/** Some answers of which about half fit. */
const answered = (count: number) => ({
  version: 1,
  seed: 'pictures',
  items: scenes,
  answers: Object.fromEntries(scenes.slice(0, count).map((id) => [id, toward(placed.get(id)!.situation.zone)])),
  position: Math.max(count - 1, 0),
  done: count === scenes.length,
});

const marked = (rule: (index: number) => ItemState) => ({
  version: 1,
  items: Object.fromEntries(itemsOf(checklist.groups).map(({id}, index) => [id, rule(index)])),
  sheet: {practice: 'Quiet Hands', date: '2026-05-03'},
});
const begun = marked((index) => ({status: STATUSES[(index * 2) % 3], said: index % 2 === 0, written: index % 4 === 0}));
const noted = {
  ...begun,
  items: {...begun.items, pc21: {status: 'in-place', said: true, note: 'Said at every first visit.', who: 'Ana', review: '2024-01-31'}},
};
const payment = {groups: 'payment'};

const notes = {
  rp05: 'A tight jaw, and a wish to look away.\n\nThen a small yes.',
  'rp05-again': 'The jaw again, but softer. I can want it and still be kind.',
};
const card = (position: number, written = {}) => ({version: 1, position, notes: written, done: true});
/** With the opening card, its repetition and the closing one, the deck of four has seven cards. */
const trust = {deck: 'trust'};

const sentence = {habit: 'attention', when: 'I want to move to an area we have not talked about', then: 'stop and ask first'};
const allChecked = Object.fromEntries(STEPS.map((step) => [step, 'a']));
/** Five moments, of which four are sorted as we read them. */
const moments = {mo1: 'over-use', mo2: 'skillful-use', mo3: 'skillful-use', mo4: 'under-use', mo5: 'over-use'};
const step = (name: (typeof STEPS)[number], more: object = {}) => ({version: 1, step: name, ...more});

/** What is pictured of each widget: it begins with the first view. */
export const pictured: Readonly<Record<string, Readonly<Record<string, PictureState>>>> = {
  quiz: {
    first: {},
    feedback: {state: answered(1)},
    'no-choice': {attributes: {mode: 'assessment'}, state: {...answered(2), position: 2}, clicks: [CHECK]},
    result: {state: answered(6)},
    failed: {attributes: {mode: 'assessment', attempts: '1'}, state: answered(6), clicks: ['.review summary']},
    'no-content': {attributes: {mode: 'assessment', src: MISSING}},
    'on-device': {attributes: {persist: 'device'}, state: answered(1), clicks: [MENU]},
  },
  reflection: {
    first: {},
    noted: {attributes: trust, state: card(0, notes), clicks: ['.sheet summary']},
    care: {
      attributes: {deck: 'history'},
      slotted: '<p slot="support" lang="en" dir="ltr">Our counselors listen: <a href="#counselors">call or write</a>.</p>',
      state: card(2),
    },
    again: {attributes: trust, state: card(5, notes)},
    closing: {attributes: trust, state: card(6)},
    end: {attributes: trust, state: card(7, notes), clicks: [MENU]},
    refused: {attributes: trust, refused: true, clicks: [CHECK.replace('.body >', '.sheet')]},
  },
  checklist: {
    first: {},
    noted: {attributes: payment, state: noted, clicks: ['.group > summary', '.item:first-of-type details > summary']},
    essential: {state: begun, clicks: ['.essential > summary']},
    sheet: {attributes: payment, state: noted, clicks: ['.sheet > summary']},
    'all-in-place': {state: marked(() => ({status: 'in-place', written: true}))},
    'not-applicable': {attributes: payment, state: marked(() => ({status: 'not-applicable'}))},
    erase: {attributes: {groups: 'payment scheduling', persist: 'device', src: MISSING}, state: begun, clicks: [MENU, '.privacy button']},
  },
  explainer: {
    first: {},
    roles: {state: step('roles', {swapped: true})},
    'off-switch': {state: step('offSwitch', {tried: true, choices: {offSwitch: 'a'}, checked: {offSwitch: 'a'}})},
    amplifiers: {state: step('amplifiers', {amplifiers: ['am1', 'am2', 'am4'], preset: 'home-visit'})},
    zones: {state: step('zones', {moments, moment: 'mo5', compared: moments})},
    responsibility: {state: step('responsibility', {duties: ['du-c1', 'du-c2', 'du-p1', 'du-p2', 'du-p3', 'du-e1']})},
    values: {state: step('values', {turned: ['va2']}), clicks: ['.question .actions button']},
    habits: {state: step('habits', {before: 2, after: 8, ...sentence, choices: allChecked, checked: allChecked})},
  },
};

/** What is printed of each widget, in which language. */
export const printed: Readonly<Record<string, {readonly widget: string; readonly lang: string} & PictureState>> = {
  'quiz-feedback': {widget: 'quiz', lang: 'en', state: answered(1)},
  'quiz-result': {widget: 'quiz', lang: 'ar', state: answered(6)},
  'reflection-trust': {widget: 'reflection', lang: 'en', attributes: trust, state: card(0, notes)},
  'reflection-history': {widget: 'reflection', lang: 'ja-XA', attributes: {deck: 'history'}, state: card(0, notes)},
  'checklist-payment': {widget: 'checklist', lang: 'en', attributes: {groups: 'payment conduct'}, state: noted},
  'checklist-first': {widget: 'checklist', lang: 'de-XA', attributes: payment},
  'explainer-done': {
    widget: 'explainer',
    lang: 'en',
    state: step('habits', {before: 2, after: 8, ...sentence, choices: allChecked, checked: allChecked}),
  },
};
