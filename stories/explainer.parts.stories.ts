import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {english} from '../src/generated/explainer.js';
import {readState, type ExplainerState} from '../src/widgets/explainer/model.js';
import type {PowerExplainer} from '../src/widgets/explainer/power-explainer.js';
import {changed, commonParts, withoutScript} from './support/part-stories.js';
import {twoTowers} from './support/two-towers.js';
import {Walk} from './support/walk.js';
import {widgetStories} from './support/widget-stories.js';

const meta: Meta = {...widgetStories('power-explainer'), title: 'Explainer/Parts and slots', play: changed};
export default meta;
type Story = StoryObj;

const at = (change: Partial<ExplainerState>): ExplainerState => ({...readState(english, undefined), ...change});
const layers = at({step: 'amplifiers', amplifiers: ['am1', 'am2', 'am4'], choices: {amplifiers: 'a'}, checked: {amplifiers: 'a'}});

const common = commonParts(layers);
export const Frame: Story = common.Frame;
export const Controls: Story = common.Controls;
export const Notice: Story = common.Notice;
/** The question before everything is erased. */
export const Dialog: Story = common.Dialog;
/** The text to take by hand, where the browser refuses to copy. */
export const ByHand: Story = common.ByHand;
/** A house style of a few tokens. */
export const Tokens: Story = common.Tokens;

/** A step from its picture to its question. */
export const Step: Story = {
  args: {
    state: layers,
    'scene-part': 'border-radius: 0; border: 2px solid #7a2e5d',
    'eyebrow-part': 'text-transform: uppercase; letter-spacing: 0.1em',
    'subtitle-part': 'font-style: italic',
    'try-part': 'border-inline-start: 6px solid #7a2e5d; padding-inline-start: 16px',
    'question-part': 'background: #fbeef6; padding: 16px',
    'feedback-part': 'font-style: italic',
    'steps-part': 'gap: 2px',
  },
};
/** One moment told in all three ways. */
export const Versions: Story = {
  args: {
    state: at({step: 'zones'}),
    'version-part': 'border-style: dotted; border-width: 3px',
    'stones-part': 'inline-size: 104px; block-size: 73px',
  },
};
/** The two people, and what the role gives to each. */
export const Names: Story = {args: {state: at({step: 'roles'}), 'name-part': 'text-transform: uppercase'}};
/** Two marks on the scale, and the sentence to keep. */
export const Marks: Story = {
  args: {
    state: at({step: 'habits', before: 2, after: 8}),
    'progress-part': 'block-size: 24px',
    'field-part': 'border-radius: 0; border-style: dashed',
  },
};

/** A picture of the page’s own. An element in this slot is told by its property `scene` what to show, at every step and every choice. */
export const OwnPicture: Story = {
  args: {state: layers, 'stones-slot': twoTowers},
  play: async (played) => {
    await changed(played);
    const walk = await Walk.through<PowerExplainer>(played);
    const yours = () => walk.widget.querySelector<HTMLElement>('two-towers > span')!;
    const before = yours().offsetHeight;
    await expect(walk.widget.querySelector('two-towers')).toHaveAccessibleName(/Layers under yours: 3 of 6/);
    await walk.take('checkbox', english.steps.amplifiers.amplifiers[2]!.label);
    await waitFor(() => expect(yours().offsetHeight).toBe(before + 12));
    await expect(walk.widget.querySelector('two-towers')).toHaveAccessibleName(/Layers under yours: 4 of 6/);
  },
};
/** What stands inside the tag is seen where the script never comes. */
export const WithoutTheScript: Story = {
  ...withoutScript('power-explainer'),
  args: {'default-slot': '<a href="https://example.org/explainer">What the power of a role is</a>'},
};
