import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/reflection.js';
import {ALL, readState, type ReflectionState} from '../src/widgets/reflection/model.js';
import type {PowerReflection} from '../src/widgets/reflection/power-reflection.js';
import {hostStories} from './support/host-stories.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {shows, widgetStories, type Played} from './support/widget-stories.js';

const widget = widgetStories('power-reflection');
const meta: Meta = {...widget, title: 'Reflection/States', args: {...widget.args, seed: 'storybook'}};
export default meta;
type Story = StoryObj;

/** A way through the cards, at a place. */
const at = (position: number, notes: ReflectionState['notes'] = {}, deck = ALL): ReflectionState =>
  readState(english, deck, {version: 1, position, notes, done: true});
const last = at(Infinity).position;
const notes = {
  rp05: 'A tight jaw, and a wish to look away.\n\nThen a small yes.',
  'rp05-again': 'The jaw again, but softer. I can want it and still be kind.',
};

export const FirstCard: Story = {};
export const WithANote: Story = {args: {state: at(0, notes)}};
/** The care note, without contacts: nothing is invented. */
export const CareNote: Story = {args: {deck: 'history', state: at(2, {}, 'history')}};
/** The opening question again, beside the first answer. */
export const AskedAgain: Story = {args: {state: at(last - 2, notes)}, play: shows('What you wrote at the start')};
export const AskedAgainWithoutAFirstAnswer: Story = {args: {state: at(last - 2)}};
export const ClosingCard: Story = {args: {state: at(last - 1)}};
export const End: Story = {args: {state: at(last, notes)}, play: shows('That is all for today.')};
export const OneDeck: Story = {args: {deck: 'trust'}};
/** A content file as an object. */
export const OwnContent: Story = {args: {content: {...english, title: 'After supervision', groups: english.groups.slice(0, 2)}}};

const host = hostStories(at(last - 2, notes));
export const KeptInThisTab: Story = host.KeptInThisTab;
/** The page keeps notes on the device, so it says so and offers to erase them. */
export const KeptOnThisDevice: Story = host.KeptOnThisDevice;
/** The browser refuses to keep anything; the notes can be taken along. */
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

/** A note is written, cards are passed over, and the first note waits at the end. */
export const WalkThrough: Story = {
  ...WALKED_THROUGH,
  args: {deck: 'trust'},
  play: async (played) => {
    const walk = await Walk.through<PowerReflection>(played as Played);
    const {length} = walk.widget.state!.order;
    await walk.write(/^Your note/, 'My shoulders rise.');
    await walk.press('Next');
    await expect(walk.seen.getByText(/^Card 2 of/)).toBeVisible();
    for (let passedOver = 0; passedOver < length; passedOver++) await walk.press('Skip');
    await walk.reads('What you wrote at the start');
    await walk.reads('My shoulders rise.');
    await walk.press('Skip');
    await walk.press('Finish');
    await walk.stands('That is all for today.');
    await walk.reads('Your notes: 1');
    await walk.press('Look through your cards again');
    await expect(walk.seen.getByLabelText(/^Your note/)).toHaveValue('My shoulders rise.');
  },
};
