import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/later/reflection.js';
import {ALL} from '../src/widgets/reflection/model.js';
import type {PowerReflection} from '../src/widgets/reflection/power-reflection.js';
import {card, states} from '../test/widgets/reflection/cases.js';
import {argsOf} from './support/cases.js';
import {outlinedParts} from './support/outlined-parts.js';
import {counselors, slotsTaken} from './support/slots.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {shows, widgetStories, type Played} from './support/widget-stories.js';

/** What its keys do and what is said, for the page on accessibility. */
const keys = `
| place | keyboard | said |
| --- | --- | --- |
| A card | \`Tab\` to the note; **Next** or **Skip** | The focus goes to the new question |
| One more question | \`Enter\` opens it |  |
| Shuffle the rest | \`Enter\` | “The cards ahead are in a new order.” |

A note is a plain text field: spell checking, dictation and all else of the system work. A note in another script takes its own direction.
`;

const widget = widgetStories('power-reflection', {
  deck: {options: [ALL, ...english.groups.map(({id}) => id)], control: {type: 'select'}},
});
const meta: Meta = {...widget, title: 'Reflection', args: {...widget.args, seed: 'storybook'}, parameters: {...widget.parameters, keys}};
export default meta;
type Story = StoryObj;

const again = argsOf(states, 'first card of a deck again');

export const FirstCard: Story = {};
export const WithANote: Story = {args: argsOf(states, 'card of a deck, with a note')};
/** The care note, without contacts: nothing is invented. */
export const CareNote: Story = {args: argsOf(states, 'card that may hurt, with the support of the page')};
/** The opening question again, beside the first answer. */
export const AskedAgain: Story = {args: again, play: shows('What you wrote at the start')};
export const AskedAgainWithoutAFirstAnswer: Story = {args: {...again, state: card(5)}};
export const ClosingCard: Story = {args: argsOf(states, 'closing card of a deck')};
export const End: Story = {args: argsOf(states, 'end of a deck, with the menu open'), play: shows('That is all for today.')};
export const OneDeck: Story = {args: {deck: 'trust'}};
/** A content file as an object. */
export const OwnContent: Story = {args: {content: {...english, title: 'After supervision', groups: english.groups.slice(0, 2)}}};

/** What can be styled has a name. Point at a name, and the part is marked. */
export const Parts: Story = outlinedParts('reflection');
/** The page names whom a learner can turn to. */
export const Support: Story = {args: {...CareNote.args, 'support-slot': counselors}, play: slotsTaken};

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
