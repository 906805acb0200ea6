import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/later/checklist.js';
import type {PowerChecklist} from '../src/widgets/checklist/power-checklist.js';
import {begun, states} from '../test/widgets/checklist/cases.js';
import {argsOf} from './support/cases.js';
import {outlinedParts} from './support/outlined-parts.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {inEnglish, playedInDocs, shows, widgetStories, type Played} from './support/widget-stories.js';

/** What its keys do and what is said, for the page on accessibility. */
const keys = `
| place | keyboard | said |
| --- | --- | --- |
| A group | \`Enter\` opens it; its name tells how much is in place |  |
| A policy | arrow keys for its status, \`Space\` for “Said aloud” and “Written” |  |
| Review date | the date field of the browser | The line about a date that has passed |
| Essential items still open | \`Enter\` on an item | The group opens and the focus goes to its status |
`;

const widget = widgetStories('power-checklist');
const meta: Meta = {...widget, title: 'Checklist', parameters: {...widget.parameters, keys}};
export default meta;
type Story = StoryObj;

export const Untouched: Story = {};
export const Begun: Story = {args: {state: begun}};
/** A note, somebody who looks after it, and a date that has passed. */
export const Noted: Story = {
  args: argsOf(states, 'group with a note'),
  parameters: playedInDocs(900),
  play: async (played) => {
    const walk = await Walk.through<PowerChecklist>(played as Played);
    await walk.part('group').unfold();
    if (inEnglish(played as Played)) await walk.reads(/^The review date has passed:/);
  },
};
/** No essential item is open. */
export const AllInPlace: Story = {
  args: argsOf(states, 'all in place'),
  play: shows('No essential item is open.'),
};
export const NothingApplies: Story = {args: argsOf(states, 'nothing applies')};
export const TwoGroups: Story = {args: {groups: 'payment scheduling'}};
/** A content file as an object. */
export const OwnContent: Story = {args: {content: {...english, title: 'Our own policies', groups: english.groups.slice(0, 2)}}};

/** What can be styled has a name. Point at a name, and the part is marked. */
export const Parts: Story = outlinedParts('checklist');

/** A policy is marked, its note is written, and its line stands on the sheet for clients without the note. */
export const WalkThrough: Story = {
  ...WALKED_THROUGH,
  args: {groups: 'payment'},
  play: async (played) => {
    const walk = await Walk.through<PowerChecklist>(played as Played);
    const {label, items} = english.groups.find(({id}) => id === 'payment')!;
    const policy = items.find(({audience}) => audience === 'client')!;
    await walk.open(label);
    const item = walk.group(policy.item);
    await item.take('radio', 'In place');
    await item.take('checkbox', 'Said aloud');
    await item.open('Why it matters, and your notes');
    await item.write('Your note:', 'Say the price first.');
    await walk.reads(/1 of \d+ in place/);
    await walk.open('A sheet for your clients');
    const sheet = walk.part('sheet');
    await sheet.write('Name of the practice:', 'Quiet Hands');
    await expect(sheet.seen.getByRole('checkbox', {name: policy.item})).toBeChecked();
    await expect(sheet.seen.getByRole('textbox', {name: `Line on the sheet: ${policy.item}`})).toHaveValue(policy.sample);
  },
};
