import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {english} from '../src/generated/reflection.js';
import {readState} from '../src/widgets/reflection/model.js';
import {changed, commonParts, withoutScript} from './support/part-stories.js';
import {widgetStories} from './support/widget-stories.js';

const widget = widgetStories('power-reflection');
const meta: Meta = {
  ...widget,
  title: 'Reflection/Parts and slots',
  args: {...widget.args, deck: 'history', seed: 'storybook'},
  play: changed,
};
export default meta;
type Story = StoryObj;

/** A card that comes with the care note. */
const state = readState(english, 'history', {version: 1, position: 2});

const common = commonParts(state);
export const Frame: Story = common.Frame;
export const Controls: Story = common.Controls;
export const Notice: Story = common.Notice;
/** The question before everything is erased. */
export const Dialog: Story = common.Dialog;
/** The text to take by hand, where the browser refuses to copy. */
export const ByHand: Story = common.ByHand;
/** A house style of a few tokens. */
export const Tokens: Story = common.Tokens;

/** The card on its small stack. */
export const Sheet: Story = {
  args: {
    state,
    'sheet-part': 'border-radius: 0; border: 2px solid #7a2e5d',
    'eyebrow-part': 'text-transform: uppercase; letter-spacing: 0.1em',
    'subtitle-part': 'font-style: italic',
    'care-part': 'border-inline-start: 8px solid #7a2e5d',
    'field-part': 'border-radius: 0; border-style: dashed',
  },
};

/** The page names whom a learner can turn to. */
export const Support: Story = {
  args: {state, 'support-slot': '<p>Our counselors listen: <a href="#counselors">call or write</a>.</p>'},
};
/** What stands inside the tag is seen where the script never comes. */
export const WithoutTheScript: Story = {
  ...withoutScript('power-reflection'),
  args: {'default-slot': '<a href="https://example.org/reflection">Questions to sit with</a>'},
};
