import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {english} from '../src/generated/later/explainer.js';
import {STEPS, type StepName} from '../src/widgets/explainer/content.js';
import {readState} from '../src/widgets/explainer/later/read-state.js';
import type {ExplainerState} from '../src/widgets/explainer/model.js';
import type {PowerExplainer} from '../src/widgets/explainer/power-explainer.js';
import {states} from '../test/widgets/explainer/cases.js';
import {argsOf} from './support/cases.js';
import {outlinedParts} from './support/outlined-parts.js';
import {slotsTaken} from './support/slots.js';
import {twoTowers} from './support/two-towers.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {shows, widgetStories, type Played} from './support/widget-stories.js';

/** What its keys do and what is said, for the page on accessibility. */
const keys = `
| place | keyboard | said |
| --- | --- | --- |
| List of steps | \`Tab\` to a number, \`Enter\`; the current one is marked as such | The title of a step, and whether its question is answered |
| The scale (1, 8) | arrow keys | “7 of 10 toward …” |
| Swap the roles (2) | \`Enter\` | Who is in the role now |
| The switch (3) | \`Space\`; it springs back | Why it springs back |
| Layers (4) | \`Space\` on a checkbox | How many layers there are, and the ring that stays |
| Sorting (5) | arrow keys, then **Compare** | How we read the first, and how many are sorted so |
| Vessels (6) | \`Space\` on a duty | How full each vessel is |
| Values (7) | \`Enter\` on the button of a card | The sentence in the other voice |
| Question | arrow keys, **Check** | The focus goes to the answer; without a choice it goes back to the question and a line says why |

The picture has a text of its own that says what is seen; it is not read again with each change, since the status message says that.
`;

const widget = widgetStories('power-explainer');
const meta: Meta = {...widget, title: 'Explainer', parameters: {...widget.parameters, keys}};
export default meta;
type Story = StoryObj;

const {power, roles, offSwitch, amplifiers, zones, responsibility, habits} = english.steps;
const state = (change: Partial<ExplainerState>) => ({args: {state: {...readState(english, undefined), ...change}}});
const partly = (step: StepName) => argsOf(states, `step ${step}, partly tried`);

/** Nothing is marked yet. */
export const Untouched: Story = {};
/** 1: from a hard word to a helpful word. */
export const WhatIsPower: Story = state({before: 3});
/** 2: the same two people with their roles swapped. */
export const RolesSwapped: Story = {args: partly('roles')};
/** 3: the switch has sprung back. */
export const OffSwitchTried: Story = {args: partly('offSwitch')};
/** 4: layers under the stone, and what softens them. */
export const Amplifiers: Story = {args: partly('amplifiers')};
/** 4: all layers off; the ring is still there. */
export const AmplifiersOff: Story = {args: argsOf(states, 'step amplifiers')};
/** 5: five moments sorted and compared. */
export const ZonesCompared: Story = {args: partly('zones')};
/** 6: one vessel is full, and the other has lost nothing. */
export const Vessels: Story = state({
  step: 'responsibility',
  duties: [...responsibility.client, responsibility.practitioner[0]!].map(({id}) => id),
});
/** 7: one card is turned to the practitioner’s voice. */
export const ValuesTurned: Story = {args: partly('values')};
/** 8: a sentence to keep, the scale asked again, and every question answered. */
export const SentenceKept: Story = {args: partly('habits'), play: shows('Questions answered: 8 of 8')};
/** A question with its feedback. */
export const QuestionAnswered: Story = state({choices: {power: 'a'}, checked: {power: 'a'}});
/** A content file as an object. */
export const OwnContent: Story = {args: {content: {...english, title: 'Power in our school'}}};

/** What can be styled has a name. Point at a name, and the part is marked. */
export const Parts: Story = outlinedParts('explainer');
/** A picture of the page’s own. An element in this slot is told by its property `scene` what to show, at every step and every choice. */
export const OwnPicture: Story = {
  args: {...partly('amplifiers'), 'stones-slot': twoTowers},
  play: async (played) => {
    await slotsTaken(played as Played);
    const walk = await Walk.through<PowerExplainer>(played as Played);
    const yours = () => walk.widget.querySelector<HTMLElement>('two-towers > span')!;
    const before = yours().offsetHeight;
    await expect(walk.widget.querySelector('two-towers')).toHaveAccessibleName(/Layers under yours: 3 of 6/);
    await walk.take('checkbox', amplifiers.amplifiers[2]!.label);
    await waitFor(() => expect(yours().offsetHeight).toBe(before + 12));
    await expect(walk.widget.querySelector('two-towers')).toHaveAccessibleName(/Layers under yours: 4 of 6/);
  },
};

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
