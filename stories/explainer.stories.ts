import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/explainer.js';
import {STEPS} from '../src/widgets/explainer/content.js';
import {readState, type ExplainerState} from '../src/widgets/explainer/model.js';
import type {PowerExplainer} from '../src/widgets/explainer/power-explainer.js';
import {hostStories} from './support/host-stories.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {shows, widgetStories, type Played} from './support/widget-stories.js';

const meta: Meta = {...widgetStories('power-explainer'), title: 'Explainer/States'};
export default meta;
type Story = StoryObj;

const {power, roles, offSwitch, amplifiers, zones, responsibility, habits} = english.steps;
const state = (change: Partial<ExplainerState>) => ({args: {state: {...readState(english, undefined), ...change}}});
const layers: Partial<ExplainerState> = {step: 'amplifiers', amplifiers: ['am1', 'am2', 'am4']};
const firstAnswers = Object.fromEntries(STEPS.map((step) => [step, 'a']));

/** Nothing is marked yet. */
export const Untouched: Story = {};
/** 1: from a hard word to a helpful word. */
export const WhatIsPower: Story = state({before: 3});
/** 2: the same two people with their roles swapped. */
export const RolesSwapped: Story = state({step: 'roles', swapped: true});
/** 3: the switch has sprung back. */
export const OffSwitchTried: Story = state({step: 'offSwitch', tried: true});
/** 4: layers under the stone, and what softens them. */
export const Amplifiers: Story = state(layers);
/** 4: all layers off; the ring stays. */
export const AmplifiersOff: Story = state({step: 'amplifiers'});
const moments = {mo1: 'over-use', mo2: 'skillful-use', mo3: 'skillful-use', mo4: 'under-use', mo5: 'over-use'} as const;
/** 5: five moments sorted and compared. */
export const ZonesCompared: Story = state({step: 'zones', moments, moment: 'mo5', compared: moments});
/** 6: one vessel is full, and the other has lost nothing. */
export const Vessels: Story = state({
  step: 'responsibility',
  duties: [...responsibility.client, responsibility.practitioner[0]!].map(({id}) => id),
});
/** 7: one card is turned to the practitioner’s voice. */
export const ValuesTurned: Story = state({step: 'values', turned: ['va2']});
/** 8: a sentence to keep, and the scale asked again. */
export const SentenceKept: Story = state({
  step: 'habits',
  before: 2,
  after: 8,
  habit: 'attention',
  when: 'I want to move to an area we have not talked about',
  then: 'stop and ask first',
});
/** A question with its feedback. */
export const QuestionAnswered: Story = state({choices: {power: 'a'}, checked: {power: 'a'}});
export const AllAnswered: Story = {
  ...state({step: 'habits', choices: firstAnswers, checked: firstAnswers}),
  play: shows('Questions answered: 8 of 8'),
};
/** A content file as an object. */
export const OwnContent: Story = {args: {content: {...english, title: 'Power in our school'}}};

const host = hostStories(state(layers).args.state);
export const KeptInThisTab: Story = host.KeptInThisTab;
/** The page keeps answers on the device, so it says so and offers to erase them. */
export const KeptOnThisDevice: Story = host.KeptOnThisDevice;
/** The browser refuses to keep anything; the answers can be taken along. */
export const NotSaved: Story = host.NotSaved;
/** The page’s file is broken: the built-in content stands in, and a line says why. */
export const BrokenContent: Story = host.BrokenContent;
/** The page names an address to leave to, for readers who must not be seen reading. */
export const QuickExit: Story = host.QuickExit;
/** What the widget knows of its own words. */
export const AboutThis: Story = host.AboutThis;
export const Spanish: Story = host.Spanish;
export const RightToLeft: Story = host.RightToLeft;
export const Mirrored: Story = host.Mirrored;
export const LongWords: Story = host.LongWords;
export const DarkPage: Story = host.DarkPage;
export const HighContrast: Story = host.HighContrast;
export const ColorsOfTheHost: Story = host.ColorsOfTheHost;
export const NarrowColumn: Story = host.NarrowColumn;
export const LargeText: Story = host.LargeText;

/** What a reader tries in each step, and what answers. */
const TRIES: Readonly<Record<(typeof STEPS)[number], (walk: Walk<PowerExplainer>) => Promise<void>>> = {
  power: async (walk) => expect(walk.seen.getByRole('slider')).toHaveAccessibleName(/^How the word “power” sounds to you/),
  roles: async (walk) => {
    await walk.press('Swap the roles');
    await expect(walk.seen.getByRole('heading', {name: `${roles.people[1]!.name}, in the role`})).toBeVisible();
  },
  offSwitch: async (walk) => {
    await walk.take('switch', offSwitch.label);
    await expect(walk.seen.getByRole('switch')).not.toBeChecked();
    await walk.reads(offSwitch.outcome);
  },
  amplifiers: async (walk) => {
    await walk.take('checkbox', amplifiers.amplifiers[0]!.label);
    await expect(walk.seen.getByRole('img', {name: /Layers under yours: 1 of 6/})).toBeVisible();
    await walk.open('What softens it');
    await walk.reads(amplifiers.amplifiers[0]!.soften[0]!);
  },
  zones: async (walk) => {
    const {text, feedback} = zones.moments[0]!;
    await walk.group(text).take('radio', 'Over-use');
    await walk.press('Compare');
    await walk.reads(feedback);
  },
  responsibility: async (walk) => {
    for (const {text} of responsibility.client) await walk.take('checkbox', text);
    await walk.reads('You: 0 of 150. Your client: 100 of 100.');
  },
  values: async (walk) => {
    const {label, practitioner} = english.steps.values.values[0]!;
    await walk.press(new RegExp(`^Hear yourself.*${label}$`));
    await walk.reads(practitioner);
  },
  habits: async (walk) => {
    await walk.take('radio', habits.habits[0]!.label);
    await walk.write('When …', 'a client laughs at “ouch”');
    await walk.write('I will …', 'stop and ask');
    await walk.reads('When a client laughs at “ouch”, I will stop and ask.');
  },
};

/** All eight steps: something is tried in each, and its question is answered. */
export const WalkThroughAllSteps: Story = {
  ...WALKED_THROUGH,
  play: async (played) => {
    const walk = await Walk.through<PowerExplainer>(played as Played);
    await expect(walk.seen.getByRole('heading', {name: (words) => words.endsWith(power.title)})).toBeVisible();
    for (const [index, step] of STEPS.entries()) {
      await TRIES[step](walk);
      const {text, feedback} = english.steps[step].check.options[0]!;
      const question = walk.part('question');
      await question.take('radio', text);
      await question.press('Check');
      await question.reads(feedback);
      await walk.reads(`Questions answered: ${index + 1} of 8`);
      if (index === STEPS.length - 1) break;
      await walk.press('Next step');
      await walk.stands(english.steps[STEPS[index + 1]!].title);
    }
  },
};
