import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {english} from '../src/generated/quiz.js';
import type {Zone} from '../src/design/stones.js';
import {situationsById, startAttempt, type QuizState} from '../src/widgets/quiz/model.js';
import type {PowerQuiz} from '../src/widgets/quiz/power-quiz.js';

type Attributes = Partial<Record<'deck' | 'mode' | 'seed' | 'topics' | 'professions' | 'src' | 'theme' | 'persist' | 'lang', string>> & {
  'hide-sensitive'?: boolean;
  'pass-percent'?: number;
  attempts?: number;
  state?: QuizState;
};

const meta: Meta<Attributes> = {
  title: 'Widgets/Quiz',
  component: 'power-quiz',
  args: {deck: 'quick-6', seed: 'storybook', persist: 'none'},
  render: (args) =>
    html`<power-quiz
      deck=${args.deck ?? nothing}
      mode=${args.mode ?? nothing}
      seed=${args.seed ?? nothing}
      topics=${args.topics ?? nothing}
      professions=${args.professions ?? nothing}
      pass-percent=${args['pass-percent'] ?? nothing}
      attempts=${args.attempts ?? nothing}
      ?hide-sensitive=${args['hide-sensitive']}
      src=${args.src ?? nothing}
      theme=${args.theme ?? nothing}
      persist=${args.persist ?? nothing}
      lang=${args.lang ?? nothing}
      .state=${args.state}
    ></power-quiz>`,
};
export default meta;
type Story = StoryObj<Attributes>;

const selection = {deck: 'quick-6', topics: [], professions: [], hideSensitive: false};
const begun = startAttempt(english, selection, 'storybook', 1);

/** A way through the quiz on which every answer follows from the best fit. */
function answered(answer: (best: Zone) => Zone, count = begun.items.length): QuizState {
  const placed = situationsById(english);
  const answers = Object.fromEntries(begun.items.slice(0, count).map((id) => [id, answer(placed.get(id)!.situation.zone)]));
  return {...begun, answers, position: count - 1, done: count === begun.items.length};
}
const hold = (best: Zone): Zone => (best === 'over-use' ? 'skillful-use' : 'under-use');

export const Learning: Story = {};
/** An answer and what is said to it. */
export const Feedback: Story = {args: {state: answered(hold, 1)}};
/** Both directions, the topics, and what to look at again. */
export const Result: Story = {args: {state: answered(hold)}};
export const Assessment: Story = {args: {mode: 'assessment'}};
export const AssessmentPassed: Story = {args: {mode: 'assessment', state: answered((best) => best)}};
export const AssessmentNotPassed: Story = {args: {mode: 'assessment', attempts: 1, state: answered(hold)}};
export const OneTopic: Story = {args: {deck: 'form-a', topics: 'consent'}};
export const WithoutSensitiveScenes: Story = {args: {deck: 'form-a', 'hide-sensitive': true}};
export const KeptInThisTab: Story = {args: {persist: 'session'}};
/** The host's file is broken: the built-in content stands in, and a line says why. */
export const BrokenContent: Story = {args: {src: 'broken.json'}};
/** In an assessment nothing stands in. */
export const BrokenContentInAnAssessment: Story = {args: {src: 'broken.json', mode: 'assessment'}};
/** A content file as an object. */
export const OwnContent: Story = {
  render: () =>
    html`<power-quiz persist="none" deck="ours" .content=${{...english, title: 'Our own scenes', decks: {ours: ['t08-o', 't01-u']}}}></power-quiz>`,
};
export const Spanish: Story = {args: {lang: 'es', state: answered(hold, 1)}};
export const Arabic: Story = {args: {lang: 'ar', state: answered(hold, 1)}};
export const LongWords: Story = {args: {lang: 'en-XA', state: answered(hold, 1)}};
export const DarkPage: Story = {args: {state: answered(hold, 1)}, globals: {theme: 'dark'}};
export const HighContrast: Story = {args: {theme: 'contrast', state: answered(hold, 1)}};
export const ColorsOfTheHost: Story = {args: {theme: 'host', state: answered(hold, 1)}};
/** 320 px, as on a small phone. */
export const NarrowColumn: Story = {args: {state: answered(hold, 1)}, decorators: [(story) => html`<div class="narrow">${story()}</div>`]};

/** Answers with real clicks. */
export const WalkedThrough: Story = {
  play: async ({canvasElement}) => {
    const quiz = canvasElement.querySelector<PowerQuiz>('power-quiz')!;
    while (!quiz.shadowRoot?.querySelector('.zone')) await quiz.updateComplete.then(() => new Promise(requestAnimationFrame));
    while (!quiz.state!.done) {
      for (const selector of ['input[value="under-use"]', '.actions .primary', '.actions .primary']) {
        quiz.shadowRoot.querySelector<HTMLElement>(selector)!.click();
        await quiz.updateComplete;
      }
    }
  },
};
