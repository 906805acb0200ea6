import {ZONES} from '../../../src/subject/zones.js';
import {english} from '../../../src/generated/later/explainer.js';
import {STEPS, type StepName} from '../../../src/widgets/explainer/content.js';
import type {PowerExplainer} from '../../../src/widgets/explainer/power-explainer.js';
import {common, type Scene, type WidgetState, type Walkthrough, type WidgetCases} from '../../support/cases.js';
import {all, click, clickAll, open, openAll, press, type, type Act, each} from '../../support/driving.js';

export {english};

export const markup = '<power-explainer></power-explainer>';

/** Answers the first question. */
export const act = (explainer: PowerExplainer): Promise<void> => click(explainer, '.question input', '.question button');

const {steps} = english;
const {client, practitioner, extra} = steps.responsibility;
const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
const firstOptions = Object.fromEntries(STEPS.map((step) => [step, steps[step].check.options[0]!.id]));
const sorted = Object.fromEntries(steps.zones.moments.map(({id}, index) => [id, ZONES[index % 3]]));
/** Everything tried, every question answered. */
const tried = {
  version: 1,
  choices: firstOptions,
  checked: firstOptions,
  before: 2,
  after: 9,
  swapped: true,
  tried: true,
  amplifiers: ids(steps.amplifiers.amplifiers).slice(0, 4),
  preset: steps.amplifiers.presets[0]!.id,
  moments: sorted,
  moment: steps.zones.moments[0]!.id,
  compared: sorted,
  duties: ids(steps.responsibility.client),
  turned: ids(steps.values.values).slice(0, 2),
  habit: steps.habits.habits[0]!.id,
  when: 'a client is silent',
  then: 'ask what they need',
};

const inOrder = STEPS.map((step) => steps[step]);
/** All that is read of what was tried. */
const reading = {
  paper: [
    english.title,
    ...inOrder.flatMap(({title, body, tryIt, check}) => [title, body, tryIt, check.question, check.options[0]!.feedback]),
  ],
  copy: [english.title, ...inOrder.flatMap(({title, body, check}) => [title, body, check.question, check.options[0]!.feedback])],
};

/** What else reads a step at its beginning, and one where all was tried. */
const beginnings: Partial<Record<StepName, Partial<WidgetState>>> = {
  offSwitch: {
    touch: [
      ['.try .choice', '.outcome'],
      ['.question .choice', '.question .choice.on'],
      ['.question button', '.question .feedback'],
      ['.steps li:nth-child(4) button', '[aria-pressed]'],
      ['[aria-pressed]', '[aria-pressed=true]'],
    ],
  },
};
const ends: Partial<Record<StepName, Partial<WidgetState>>> = {
  power: {marked: [['.question .choice.on', '.question .choice:not(.on)']]},
  amplifiers: {pressed: true, marked: [['[aria-pressed=true]', '[aria-pressed=false]']]},
  roles: {parts: true},
  zones: {reading, parts: true},
  habits: {parts: true},
};

const at = (name: StepName, more: object = {}) => ({version: 1, step: name, ...more});
/** Five moments, of which four are sorted as we read them. */
const moments = {mo1: 'over-use', mo2: 'skillful-use', mo3: 'skillful-use', mo4: 'under-use', mo5: 'over-use'};
const sentence = {habit: 'attention', when: 'I want to move to an area we have not talked about', then: 'stop and ask first'};
const allChecked = Object.fromEntries(STEPS.map((step) => [step, 'a']));

/** Each step with some of it tried. */
const partly: readonly [StepName, picture: string, object, Partial<WidgetState>?][] = [
  ['roles', 'roles', {swapped: true}],
  ['offSwitch', 'off-switch', {tried: true, choices: {offSwitch: 'a'}, checked: {offSwitch: 'a'}}],
  ['amplifiers', 'amplifiers', {amplifiers: ['am1', 'am2', 'am4'], preset: 'home-visit'}, {stage: 'under way'}],
  ['zones', 'zones', {moments, moment: 'mo5', compared: moments}],
  ['responsibility', 'responsibility', {duties: ['du-c1', 'du-c2', 'du-p1', 'du-p2', 'du-p3', 'du-e1']}],
  ['values', 'values', {turned: ['va2']}, {enter: clickAll('.question .actions button')}],
  [
    'habits',
    'habits',
    {before: 2, after: 8, ...sentence, choices: allChecked, checked: allChecked},
    {stage: 'done', print: {name: 'done', lang: 'en'}},
  ],
];

export const states: readonly WidgetState[] = [
  ...common(act, {'first view': {marked: [['.steps [aria-current]', '.steps button:not([aria-current])']]}}),
  {name: 'checked without a choice', enter: (element) => click(element, '.question button')},
  {name: 'compared without a choice', given: at('zones'), enter: (element) => click(element, '.try > .actions button')},
  {
    name: 'one question answered',
    given: at('roles', {choices: firstOptions, checked: {power: firstOptions['power']}}),
    marked: [['.steps .checked', '.steps button:not(.checked, [aria-current])']],
  },
  ...STEPS.slice(1).map((step): WidgetState => ({name: `step ${step}`, given: at(step), ...beginnings[step]})),
  {
    name: 'both vessels full',
    given: {...tried, step: 'responsibility', duties: [...ids(client), ...ids(practitioner), ...ids(extra)]},
  },
  ...STEPS.map((step): WidgetState => ({
    name: `step ${step}, tried`,
    given: {...tried, step},
    full: true,
    enter: openAll,
    ...ends[step],
  })),
  ...partly.map(([step, picture, more, fields]): WidgetState => ({
    name: `step ${step}, partly tried`,
    given: at(step, more),
    only: 'pictures',
    picture,
    ...fields,
  })),
];

/** What is tried in each step. */
const trying: Readonly<Record<StepName, Act>> = {
  power: (widget) => type(widget, '.scale input', '7'),
  roles: press('.try button'),
  offSwitch: press('.try input'),
  amplifiers: all(press('.try fieldset + fieldset input'), open('.layer-words details')),
  zones: all(press('.moment input', 1), press('.try .actions button'), open('.versions')),
  responsibility: press('.try input'),
  values: press('.value button'),
  habits: all(press('.try input'), press('.example')),
};

export const scenes: readonly Scene[] = [
  {name: 'First view', markup: '<power-explainer></power-explainer>'},
  {name: 'Check without a choice', act: press('.question button')},
  {name: 'Feedback', act: all(press('.question input'), press('.question button'))},
  ...STEPS.flatMap((step, index) => [
    ...(index ? [{name: `Step ${index + 1}`, act: press('.steps button', index)}] : []),
    ...(step === 'zones' ? [{name: 'Compare without a moment', act: press('.try > .actions button')}] : []),
    {name: `Step ${index + 1}, tried`, act: trying[step]},
  ]),
];

const toTheEnd: Walkthrough = function* (element) {
  for (const step of STEPS) {
    yield* each(element, '.try input, .try button, .try details');
    yield ['.question button'];
    yield ['.question input', 1];
    yield ['.question button'];
    yield step === STEPS.at(-1) ? ['.steps button'] : ['.primary.end'];
  }
};

export const ways: WidgetCases['ways'] = [['<power-explainer></power-explainer>', toTheEnd]];
