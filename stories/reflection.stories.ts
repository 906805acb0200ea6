import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {english} from '../src/generated/reflection.js';
import {ALL, readState, type ReflectionState} from '../src/widgets/reflection/model.js';

type Attributes = Partial<Record<'deck' | 'seed' | 'src' | 'theme' | 'persist' | 'lang', string>> & {state?: ReflectionState};

const meta: Meta<Attributes> = {
  title: 'Widgets/Reflection',
  component: 'power-reflection',
  args: {persist: 'none', seed: 'storybook'},
  render: (args) =>
    html`<power-reflection
      deck=${args.deck ?? nothing}
      seed=${args.seed ?? nothing}
      src=${args.src ?? nothing}
      theme=${args.theme ?? nothing}
      persist=${args.persist ?? nothing}
      lang=${args.lang ?? nothing}
      .state=${args.state}
    ></power-reflection>`,
};
export default meta;
type Story = StoryObj<Attributes>;

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
/** The page names whom a learner can turn to. */
export const CareNoteWithContacts: Story = {
  render: () =>
    html`<power-reflection persist="none" deck="history" .state=${at(2, {}, 'history')}>
      <p slot="support">Our counselors listen: <a href="#counselors">call or write</a>.</p>
    </power-reflection>`,
};
/** The opening question again, beside the first answer. */
export const AskedAgain: Story = {args: {state: at(last - 2, notes)}};
export const AskedAgainWithoutAFirstAnswer: Story = {args: {state: at(last - 2)}};
export const ClosingCard: Story = {args: {state: at(last - 1)}};
export const End: Story = {args: {state: at(last, notes)}};
export const OneDeck: Story = {args: {deck: 'trust'}};
export const KeptInThisTab: Story = {args: {persist: 'session'}};
/** The host's file is broken: the built-in content stands in, and a line says why. */
export const BrokenContent: Story = {args: {src: 'broken.json'}};
/** A content file as an object. */
export const OwnContent: Story = {
  render: () =>
    html`<power-reflection
      persist="none"
      .content=${{...english, title: 'After supervision', groups: english.groups.slice(0, 2)}}
    ></power-reflection>`,
};
export const Spanish: Story = {args: {lang: 'es', state: at(last - 2, notes)}};
/** Nobody has translated the prompts yet: they stand in English, and are marked as English. */
export const Arabic: Story = {args: {lang: 'ar', state: at(last - 2, notes)}};
export const Mirrored: Story = {args: {lang: 'ar-XB', state: at(last - 2, notes)}};
export const LongWords: Story = {args: {lang: 'en-XA', state: at(10)}};
export const DarkPage: Story = {args: {state: at(10)}, globals: {theme: 'dark'}};
export const HighContrast: Story = {args: {theme: 'contrast', state: at(10)}};
export const ColorsOfTheHost: Story = {args: {theme: 'host', state: at(10)}};
/** 320 px, as on a small phone. */
export const NarrowColumn: Story = {
  args: {state: at(last - 2, notes)},
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
