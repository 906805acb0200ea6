import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/later/quiz.js';
import {situationsById} from '../src/widgets/quiz/model.js';
import type {PowerQuiz} from '../src/widgets/quiz/power-quiz.js';
import {answered, asked, only, states} from '../test/widgets/quiz/cases.js';
import {argsOf} from './support/cases.js';
import {outlinedParts} from './support/outlined-parts.js';
import {counselors, slotsTaken} from './support/slots.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {drawn, shows, widgetStories, type Played} from './support/widget-stories.js';

/** What its keys do and what is said, for the page on accessibility. */
const keys = `
| place | keyboard | said |
| --- | --- | --- |
| A scene | arrow keys for the three zones, **Check** | The focus goes to “It fits” or “Closer to”; without a choice it goes to the first zone and a line says why |
| Next situation | \`Enter\` | The focus goes to “Situation 2 of 6” |
| Result |  | The focus goes to “How it went”; the counts are a list, the topics a table |

The pictures of the zones stand beside their names and are hidden from screen readers.
`;

const widget = widgetStories('power-quiz', {
  deck: {options: Object.keys(english.decks), control: {type: 'select'}},
  'pass-percent': {control: {type: 'number', min: 0, max: 100}},
});
const meta: Meta = {
  ...widget,
  title: 'Quiz',
  args: {...widget.args, deck: 'quick-6', seed: 'storybook'},
  parameters: {...widget.parameters, keys},
};
export default meta;
type Story = StoryObj;

const placed = situationsById(english);

export const Learning: Story = {};
/** A choice that nobody has checked yet. */
export const Chosen: Story = {args: {state: {...answered(0), draft: 'skillful-use'}}};
/** An answer and what is said to it. */
export const Feedback: Story = {args: argsOf(states, 'feedback'), play: shows(/^Closer to:/, 'feedback')};
/** An answer that fits is told by words and a line, as any other. */
export const FittingAnswer: Story = {args: {state: answered(1, (best) => best)}, play: shows(/^It fits:/, 'feedback')};
/** A sensitive scene says what it is about, and waits. */
export const SensitiveScene: Story = {args: argsOf(states, 'before a sensitive scene'), play: shows('Show it')};
/** Something is done to the practitioner: no zone fits, nothing counts, and the words are their own. */
export const PractitionerWronged: Story = {
  args: argsOf(states, 'words after a wrong, opened'),
  play: shows('This scene is not scored', 'feedback'),
};
/** What is never a matter of degree is not scored either. */
export const BrightLine: Story = {
  args: argsOf(states, 'words after a bright line, opened'),
  play: shows(/never a matter of degree/, 'feedback'),
};
/** Every scene was passed on. */
export const AllPassedOn: Story = {
  args: argsOf(states, 'end after passing on everything'),
  play: shows('Nothing is counted, and that is fine.'),
};
/** Both directions, the topics, and what to look at again. */
export const Result: Story = {args: argsOf(states, 'result'), play: shows('To look at again')};
export const Assessment: Story = {args: {mode: 'assessment'}};
export const AssessmentPassed: Story = {args: {mode: 'assessment', state: answered(asked.length, (best) => best)}, play: shows(/^Passed:/)};
export const AssessmentNotPassed: Story = {args: argsOf(states, 'result of an assessment'), play: shows(/^Not passed yet:/)};
export const OneTopic: Story = {args: {deck: 'form-a', topics: 'consent'}};
export const WithoutSensitiveScenes: Story = {args: {deck: 'form-a', 'hide-sensitive': true}};
/** A content file as an object. */
export const OwnContent: Story = {
  args: {deck: 'ours', content: {...english, title: 'Our own scenes', decks: {ours: ['t08-o', 't01-u']}}},
  argTypes: {deck: {options: ['ours']}},
};
/** In an assessment nothing stands in for content that is broken. */
export const BrokenContentInAnAssessment: Story = {
  args: {src: 'broken.json', mode: 'assessment'},
  play: async (played) => expect((await drawn(played as Played)).shadowRoot!.querySelector('input')).toBeNull(),
};

/** What can be styled has a name. Point at a name, and the part is marked. */
export const Parts: Story = outlinedParts('quiz');
const picture = (path: string) =>
  `<svg viewBox="0 0 80 56" width="80" height="56" fill="none" stroke="currentColor" stroke-width="4">${path}</svg>`;
/** Pictures of the page’s own in place of the stones. */
export const OwnPictures: Story = {
  args: {
    'over-use-slot': picture('<path d="M40 4v30m-12-12 12 12 12-12M16 50h48"/>'),
    'skillful-use-slot': picture('<path d="M8 40q32-48 64 0M24 50h32"/>'),
    'under-use-slot': picture('<path stroke-dasharray="4 4" d="M40 34V4m-12 12L40 4l12 12M16 50h48"/>'),
  },
  play: slotsTaken,
};
/** Whom to turn to, beside a sensitive scene and after one in which the practitioner is the one wronged. */
export const Support: Story = {args: {state: only('t05-u', 'under-use'), 'support-slot': counselors}, play: slotsTaken};

/** Each scene of the quiz is answered with its best fit; `next` goes on after each answer. */
async function answerAll(walk: Walk<PowerQuiz>, next: (last: boolean) => Promise<void>): Promise<void> {
  const names = {'over-use': /^Over-use/, 'skillful-use': /^Skillful use/, 'under-use': /^Under-use/};
  for (const [index, id] of walk.widget.state!.items.entries()) {
    await walk.reads(placed.get(id)!.situation.text);
    await walk.take('radio', names[placed.get(id)!.situation.zone]);
    await next(index === asked.length - 1);
  }
}

/** Learning, from the first scene to the result. */
export const WalkThroughLearning: Story = {
  ...WALKED_THROUGH,
  play: async (played) => {
    const walk = await Walk.through<PowerQuiz>(played as Played);
    await walk.press('Check');
    await walk.reads('Choose one of the three first.');
    await answerAll(walk, async (last) => {
      await walk.press('Check');
      await walk.stands(/^It fits:/);
      await walk.press(last ? 'See how it went' : 'Next situation');
    });
    await walk.stands('How it went');
    await walk.reads('6 / 6');
    await walk.press('Another round, with other versions');
    await walk.stands('Situation 1 of 6');
  },
};

/** An assessment says nothing on the way, and the grade at the end. */
export const WalkThroughAssessment: Story = {
  ...WALKED_THROUGH,
  args: {mode: 'assessment', attempts: 1},
  play: async (played) => {
    const walk = await Walk.through<PowerQuiz>(played as Played);
    await answerAll(walk, async (last) => {
      await expect(walk.seen.queryByText(/^It fits:/)).toBeNull();
      await walk.press(last ? 'Finish' : 'Next situation');
    });
    await walk.reads(/^Passed: 100/);
    await walk.reads('No attempts are left.');
  },
};
