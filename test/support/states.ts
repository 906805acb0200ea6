import type {PowerElement, Theme} from '../../src/element/power-element.js';
import {english as explainer} from '../../src/generated/explainer.js';
import {english as quiz} from '../../src/generated/quiz.js';
import {english as reflection} from '../../src/generated/reflection.js';
import {ZONES} from '../../src/element/zone.js';
import {STEPS} from '../../src/widgets/explainer/content.js';
import {onDevice} from './tabs.js';
import {copyByHand, find, findAll, mount, openMenu, withStorageRefused, write} from './page.js';

/** A state of a widget in which a reader can meet it. The tests of accessibility run over all of them, in any language. */
export interface WidgetState {
  readonly tag: string;
  readonly name: string;
  readonly attributes?: string;
  /** The learner's state to begin with, as plain JSON. */
  readonly given?: unknown;
  /** What the learner does then. */
  readonly enter?: (element: PowerElement) => unknown;
  /** A dialog holds the focus. */
  readonly modal?: boolean;
}

/** Clicks on one after the other, and waits for what they show. */
async function click(element: PowerElement, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    find(element, selector).click();
    await element.updateComplete;
  }
}

async function openAll(element: PowerElement): Promise<void> {
  await openMenu(element);
  for (const closed of findAll<HTMLDetailsElement>(element, 'details')) closed.open = true;
}

/** The states that every widget has; `act` is what a learner does first. */
const common = (tag: string, act: (element: PowerElement) => Promise<void>, attributes = ''): WidgetState[] => [
  {tag, name: 'first view', attributes},
  {tag, name: 'error notice', attributes: `${attributes} src="/content/not-json.json"`},
  {tag, name: 'not saved', attributes, enter: (element) => withStorageRefused(element, () => act(element))},
  {
    tag,
    name: 'kept on the device',
    attributes: `${attributes} persist="device"`,
    enter: async (element) => {
      await act(element);
      // Also so that nothing is written any more when the test clears the device for the next one.
      await onDevice(tag);
    },
  },
  {tag, name: 'text to copy by hand', attributes, enter: copyByHand},
  {
    tag,
    name: 'quick way out, all about it opened',
    attributes: `${attributes} quick-exit="/elsewhere"`,
    enter: async (element) => {
      await openMenu(element);
      find<HTMLDetailsElement>(element, '.about').open = true;
    },
  },
  {
    tag,
    name: 'dialog open',
    attributes,
    modal: true,
    enter: async (element) => {
      await openMenu(element);
      await click(element, '.take-along details button:last-of-type');
    },
  },
];

/** The first scene of each of six triads that is scored and not sensitive. */
const scored = quiz.triads.flatMap(({situations}) => situations.find(({unscored, sensitive}) => !unscored && !sensitive) ?? []).slice(0, 6);
export const answered = scored.map(({id}) => id);
/** Six answers, half of them the best fit. */
export const result = {
  version: 1,
  seed: 'a',
  attempt: 1,
  items: answered,
  answers: Object.fromEntries(scored.map(({id, zone}, index) => [id, index % 2 ? zone : zone === 'under-use' ? 'over-use' : 'under-use'])),
  draft: null,
  position: 5,
  done: true,
};

/** The quiz before an answer; which scenes it asks is to be added. */
const begun = {version: 1, seed: 'a', attempt: 1, items: [], answers: {}, passedOn: [], draft: null, position: 0, done: false};

const quizStates: WidgetState[] = [
  ...common('power-quiz', (element) => click(element, '.zone.over-use input', '.actions .primary'), 'seed="a"'),
  {name: 'chosen', enter: (element: PowerElement) => click(element, '.zone.over-use input')},
  {name: 'checked without a choice', enter: (element: PowerElement) => click(element, '.actions .primary')},
  ...ZONES.map((zone) => ({
    name: `feedback to ${zone}, opened`,
    enter: async (element: PowerElement) => {
      await click(element, `.zone.${zone} input`, '.actions .primary');
      await openAll(element);
    },
  })),
  {name: 'result, opened', given: result, enter: openAll},
  {name: 'before a sensitive scene', given: {...begun, items: ['t05-u']}},
  {name: 'words after a wrong, opened', given: {...begun, items: ['t05-u'], answers: {'t05-u': 'under-use'}}, enter: openAll},
  {name: 'words after a bright line, opened', given: {...begun, items: ['t03-o'], answers: {'t03-o': 'under-use'}}, enter: openAll},
  {name: 'versions behind a line, opened', given: {...begun, items: ['t07-s'], answers: {'t07-s': 'over-use'}}, enter: openAll},
  {name: 'end after passing on everything', given: {...begun, items: [], passedOn: ['t05-u'], done: true}},
  {
    name: 'second situation of an assessment',
    attributes: 'seed="a" mode="assessment"',
    enter: (element: PowerElement) => click(element, '.zone.over-use input', '.actions .primary'),
  },
  {name: 'result of an assessment, opened', attributes: 'mode="assessment" attempts="1"', given: result, enter: openAll},
].map((state) => ({tag: 'power-quiz', attributes: 'seed="a"', ...state}));

export const prompts = reflection.groups.flatMap((group) => group.prompts);
/** The deepest question is the second card. */
export const cards = {version: 1, order: [prompts.find(({depth}) => depth === 3)!.id], notes: {[reflection.opening]: 'A tight jaw.'}};

const reflectionStates: WidgetState[] = [
  ...common(
    'power-reflection',
    async (element) => {
      await write(element, 'textarea', 'A tight jaw.');
      await click(element, '.actions .primary');
    },
    'seed="a"',
  ),
  {name: 'deep card, opened', given: {...cards, position: 1}, enter: openAll},
  {name: 'first card again, with the earlier note', given: {...cards, position: prompts.length}},
  {name: 'last card', given: {...cards, position: prompts.length + 1}},
  {name: 'end', given: {...cards, position: prompts.length + 2, done: true}},
].map((state) => ({tag: 'power-reflection', attributes: 'seed="a"', ...state}));

const marked = {
  version: 1,
  items: {
    pc01: {status: 'in-place', said: true, written: true, note: 'On the door.', who: 'Amal', review: '2020-01-31'},
    pc02: {status: 'not-applicable'},
    pc03: {status: 'in-place', review: '2999-01-31'},
  },
  sheet: {practice: 'Practice by the Lake', date: '2026-01-31'},
};

const checklistStates: WidgetState[] = [
  ...common('power-checklist', async (element) => {
    find<HTMLDetailsElement>(element, '.group').open = true;
    // The first choice is the one that every item has.
    findAll<HTMLInputElement>(element, '.item input')[1]!.click();
    await element.updateComplete;
  }),
  {name: 'in progress', given: marked},
  {name: 'in progress, opened', attributes: 'groups="informed-consent draping-touch"', given: marked, enter: openAll},
].map((state) => ({tag: 'power-checklist', ...state}));

const {steps} = explainer;
const {client, practitioner, extra} = steps.responsibility;
const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
const firstOptions = Object.fromEntries(STEPS.map((step) => [step, steps[step].check.options[0]!.id]));
const moments = Object.fromEntries(steps.zones.moments.map(({id}, index) => [id, ZONES[index % 3]]));
/** Everything tried, every question answered. */
export const tried = {
  version: 1,
  choices: firstOptions,
  checked: firstOptions,
  before: 2,
  after: 9,
  swapped: true,
  tried: true,
  amplifiers: ids(steps.amplifiers.amplifiers).slice(0, 4),
  preset: steps.amplifiers.presets[0]!.id,
  moments,
  moment: steps.zones.moments[0]!.id,
  compared: moments,
  duties: ids(steps.responsibility.client),
  turned: ids(steps.values.values).slice(0, 2),
  habit: steps.habits.habits[0]!.id,
  when: 'a client is silent',
  then: 'ask what they need',
};

const explainerStates: WidgetState[] = [
  ...common('power-explainer', (element) => click(element, '.question input', '.question button')),
  {name: 'checked without a choice', enter: (element: PowerElement) => click(element, '.question button')},
  {
    name: 'compared without a choice',
    given: {version: 1, step: 'zones'},
    enter: (element: PowerElement) => click(element, '.try > .actions button'),
  },
  {name: 'one question answered', given: {version: 1, step: 'roles', choices: firstOptions, checked: {power: firstOptions['power']}}},
  ...STEPS.slice(1).map((step) => ({name: `step ${step}`, given: {version: 1, step}})),
  {
    name: 'both vessels full',
    given: {...tried, step: 'responsibility', duties: [...ids(client), ...ids(practitioner), ...ids(extra)]},
  },
  ...STEPS.map((step) => ({name: `step ${step}, tried`, given: {...tried, step}, enter: openAll})),
].map((state) => ({tag: 'power-explainer', ...state}));

/** All states of all widgets. */
export const states: readonly WidgetState[] = [...quizStates, ...reflectionStates, ...checklistStates, ...explainerStates];

/** Those that have the most in them, for what takes long to look at or hardly differs. */
export const fullStates = states.filter(({name}) => /first view|opened|tried|dialog/.test(name));

/** The tags of all widgets. */
export const tags = [...new Set(states.map(({tag}) => tag))];

/** Puts a widget in this state on a page. */
export async function show(state: WidgetState, lang = 'en', page = document): Promise<PowerElement> {
  const {tag, attributes = '', given, enter} = state;
  const element = await mount<PowerElement>(
    `<${tag} ${attributes}></${tag}>`,
    (made) => {
      made.lang = lang;
      if (given) made.state = given;
    },
    page,
  );
  await enter?.(element);
  await element.updateComplete;
  return element;
}

/** Shows a widget in another theme, with all that moves at its end. */
export async function setTheme(element: PowerElement, theme: Theme): Promise<void> {
  element.theme = theme;
  await element.updateComplete;
  for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
}
