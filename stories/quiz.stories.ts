import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {english} from '../src/generated/quiz.js';
import type {PowerQuiz} from '../src/widgets/quiz/power-quiz.js';
import {hostStories} from './support/host-stories.js';
import {
  answered,
  begun,
  brightLineState,
  feedbackState,
  fittingState,
  passedOnState,
  placed,
  resultState,
  sensitiveState,
  wrongedState,
} from './support/quiz-states.js';
import {WALKED_THROUGH, Walk} from './support/walk.js';
import {drawn, shows, widgetStories, type Played} from './support/widget-stories.js';

const widget = widgetStories('power-quiz');
const meta: Meta = {...widget, title: 'Quiz/States', args: {...widget.args, deck: 'quick-6', seed: 'storybook'}};
export default meta;
type Story = StoryObj;

export const Learning: Story = {};
/** A choice that nobody has checked yet. */
export const Chosen: Story = {args: {state: {...begun, draft: 'skillful-use'}}};
/** An answer and what is said to it. */
export const Feedback: Story = {args: {state: feedbackState}, play: shows(/^Closer to:/, 'feedback')};
/** An answer that fits is told by words and a line, as any other. */
export const FittingAnswer: Story = {args: {state: answered((best) => best, 1)}, play: shows(/^It fits:/, 'feedback')};
/** A sensitive scene says what it is about, and waits. */
export const SensitiveScene: Story = {args: {state: sensitiveState}, play: shows('Show it')};
/** Something is done to the practitioner: no zone fits, nothing counts, and the words are their own. */
export const PractitionerWronged: Story = {args: {state: wrongedState}, play: shows('This scene is not scored', 'feedback')};
/** What is never a matter of degree is not scored either. */
export const BrightLine: Story = {args: {state: brightLineState}, play: shows(/never a matter of degree/, 'feedback')};
/** Every scene was passed on. */
export const AllPassedOn: Story = {args: {state: passedOnState}, play: shows('Nothing is counted, and that is fine.')};
/** Both directions, the topics, and what to look at again. */
export const Result: Story = {args: {state: resultState}, play: shows('To look at again')};
export const Assessment: Story = {args: {mode: 'assessment'}};
export const AssessmentPassed: Story = {args: {mode: 'assessment', state: fittingState}, play: shows(/^Passed:/)};
export const AssessmentNotPassed: Story = {args: {mode: 'assessment', attempts: 1, state: resultState}, play: shows(/^Not passed yet:/)};
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

const host = hostStories(feedbackState);
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

/** Each scene of the quiz is answered with its best fit; `next` goes on after each answer. */
async function answerAll(walk: Walk<PowerQuiz>, next: (last: boolean) => Promise<void>): Promise<void> {
  const names = {'over-use': /^Over-use/, 'skillful-use': /^Skillful use/, 'under-use': /^Under-use/};
  for (const [index, id] of walk.widget.state!.items.entries()) {
    await walk.reads(placed.get(id)!.situation.text);
    await walk.take('radio', names[placed.get(id)!.situation.zone]);
    await next(index === begun.items.length - 1);
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
