import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {changed, commonParts, withoutScript} from './support/part-stories.js';
import {feedbackState, resultState, wrongedState} from './support/quiz-states.js';
import {widgetStories} from './support/widget-stories.js';

const widget = widgetStories('power-quiz');
const meta: Meta = {
  ...widget,
  title: 'Quiz/Parts and slots',
  args: {...widget.args, deck: 'quick-6', seed: 'storybook'},
  play: changed,
};
export default meta;
type Story = StoryObj;

const common = commonParts(feedbackState);
export const Frame: Story = common.Frame;
export const Controls: Story = common.Controls;
export const Notice: Story = common.Notice;
/** The question before everything is erased. */
export const Dialog: Story = common.Dialog;
/** The text to take by hand, where the browser refuses to copy. */
export const ByHand: Story = common.ByHand;
/** A house style of a few tokens. */
export const Tokens: Story = common.Tokens;

/** A scene, its answers, and what is said. */
export const Answers: Story = {
  args: {
    state: feedbackState,
    'eyebrow-part': 'text-transform: uppercase; letter-spacing: 0.1em',
    'zones-part': 'gap: 2px',
    'zone-part': 'border-radius: 0; border-width: 3px',
    'stones-part': 'inline-size: 104px; block-size: 73px',
    'tag-part': 'border-radius: 0',
    'feedback-part': 'border-radius: 0; padding: 32px',
    'subtitle-part': 'font-style: italic',
    'version-part': 'border-style: dotted',
  },
};
export const Result: Story = {
  args: {
    state: resultState,
    'directions-part': 'gap: 2px',
    'topics-part': 'font-style: italic',
    'review-part': 'border-inline-start: 6px solid #7a2e5d; padding-inline-start: 16px',
    'name-part': 'text-transform: uppercase',
  },
};

const picture = (path: string) =>
  `<svg viewBox="0 0 80 56" width="80" height="56" fill="none" stroke="currentColor" stroke-width="4">${path}</svg>`;
/** Pictures of the page’s own in place of the stones. */
export const OwnPictures: Story = {
  args: {
    'over-use-slot': picture('<path d="M40 4v30m-12-12 12 12 12-12M16 50h48"/>'),
    'skillful-use-slot': picture('<path d="M8 40q32-48 64 0M24 50h32"/>'),
    'under-use-slot': picture('<path stroke-dasharray="4 4" d="M40 34V4m-12 12L40 4l12 12M16 50h48"/>'),
  },
};
/** Whom to turn to, beside a sensitive scene and after one in which the practitioner is the one wronged. */
export const Support: Story = {
  args: {state: wrongedState, 'support-slot': '<p>Our counselors listen: <a href="#counselors">call or write</a>.</p>'},
};
/** What stands inside the tag is seen where the script never comes. */
export const WithoutTheScript: Story = {
  ...withoutScript('power-quiz'),
  args: {'default-slot': '<a href="https://example.org/quiz">Take the quiz</a>'},
};
