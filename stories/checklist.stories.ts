import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/checklist.js';
import {itemsOf, readState, STATUSES, type ChecklistState, type ItemState} from '../src/widgets/checklist/model.js';
import type {PowerChecklist} from '../src/widgets/checklist/power-checklist.js';
import {hostStories} from './support/host-stories.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {inEnglish, playedInDocs, shows, widgetStories, type Played} from './support/widget-stories.js';

const meta: Meta = {...widgetStories('power-checklist'), title: 'Checklist/States'};
export default meta;
type Story = StoryObj;

/** A state in which every item is marked by a rule. */
const marked = (rule: (index: number) => ItemState): ChecklistState =>
  readState(english, {
    version: 1,
    items: Object.fromEntries(itemsOf(english.groups).map(({id}, index) => [id, rule(index)])),
    sheet: {practice: 'Quiet Hands', date: '2026-05-03'},
  });
const begun = marked((index) => ({status: STATUSES[(index * 2) % 3], said: index % 2 === 0, written: index % 4 === 0}));
const noted: ChecklistState = {
  ...begun,
  items: {...begun.items, pc01: {status: 'in-place', said: true, note: 'Said at every first visit.', who: 'Ana', review: '2024-01-31'}},
};

export const Untouched: Story = {};
export const Begun: Story = {args: {state: begun}};
/** A note, somebody who looks after it, and a date that has passed. */
export const Noted: Story = {
  args: {state: noted},
  parameters: playedInDocs(900),
  play: async (played) => {
    const walk = await Walk.through<PowerChecklist>(played as Played);
    await walk.part('group').unfold();
    if (inEnglish(played as Played)) await walk.reads(/^The review date has passed:/);
  },
};
/** No essential item is open. */
export const AllInPlace: Story = {
  args: {state: marked(() => ({status: 'in-place', written: true}))},
  play: shows('No essential item is open.'),
};
export const NothingApplies: Story = {args: {state: marked(() => ({status: 'not-applicable'}))}};
export const TwoGroups: Story = {args: {groups: 'payment scheduling'}};
/** A content file as an object. */
export const OwnContent: Story = {args: {content: {...english, title: 'Our own policies', groups: english.groups.slice(0, 2)}}};

const host = hostStories(noted);
export const KeptInThisTab: Story = host.KeptInThisTab;
/** The page keeps marks on the device, so it says so and offers to erase them. */
export const KeptOnThisDevice: Story = host.KeptOnThisDevice;
/** The browser refuses to keep anything; the marks can be taken along. */
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
