import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {english} from '../src/generated/checklist.js';
import {readState} from '../src/widgets/checklist/model.js';
import type {PowerChecklist} from '../src/widgets/checklist/power-checklist.js';
import {changed, commonParts, withoutScript} from './support/part-stories.js';
import {Walk} from './support/walk.js';
import {playedInDocs, widgetStories, type Played} from './support/widget-stories.js';

const meta: Meta = {...widgetStories('power-checklist'), title: 'Checklist/Parts and slots', play: changed};
export default meta;
type Story = StoryObj;

const state = readState(english, {version: 1, items: {pc01: {status: 'in-place', said: true}}});

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

/** A group, opened, with its policies. */
export const Policies: Story = {
  args: {
    state,
    'group-part': 'border: 2px solid #7a2e5d; padding: 8px 16px',
    'item-part': 'border-block-start: 4px double #7a2e5d',
    'tag-part': 'font-style: italic',
    'progress-part': 'block-size: 16px',
    'field-part': 'border-radius: 0; border-style: dashed',
  },
  parameters: playedInDocs(900),
  play: async (played) => {
    await changed(played as Played);
    await (await Walk.through<PowerChecklist>(played as Played)).part('group').unfold();
  },
};
/** Where the sheet for clients is put together, opened. */
export const SheetForClients: Story = {
  args: {state, 'sheet-part': 'background: #fbeef6; padding: 8px 16px', 'subtitle-part': 'font-style: italic'},
  parameters: playedInDocs(1500),
  play: async (played) => {
    await changed(played as Played);
    await (await Walk.through<PowerChecklist>(played as Played)).part('sheet').unfold();
  },
};

/** What stands inside the tag is seen where the script never comes. */
export const WithoutTheScript: Story = {
  ...withoutScript('power-checklist'),
  args: {'default-slot': '<a href="https://example.org/checklist">The policies that hold a practice</a>'},
};
