import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {english} from '../src/generated/explainer.js';
import {STEPS} from '../src/widgets/explainer/content.js';
import {readState, type ExplainerState} from '../src/widgets/explainer/model.js';

type Attributes = Partial<Record<'src' | 'theme' | 'persist' | 'lang', string>> & {state?: Partial<ExplainerState>};

const meta: Meta<Attributes> = {
  title: 'Widgets/Explainer',
  component: 'power-explainer',
  args: {persist: 'none'},
  render: ({src, theme, persist, lang, state}) =>
    html`<power-explainer
      src=${src ?? nothing}
      theme=${theme ?? nothing}
      persist=${persist ?? nothing}
      lang=${lang ?? nothing}
      .state=${{...readState(english, undefined), ...state}}
    ></power-explainer>`,
};
export default meta;
type Story = StoryObj<Attributes>;

const {client, practitioner} = english.steps.responsibility;
const layers: Partial<ExplainerState> = {step: 'amplifiers', amplifiers: ['am1', 'am2', 'am4']};

/** 1: from a hard word to a helpful word. */
export const WhatIsPower: Story = {args: {state: {before: 3}}};
/** 2: the same two people with their roles swapped. */
export const RolesSwapped: Story = {args: {state: {step: 'roles', swapped: true}}};
/** 3: the switch has sprung back. */
export const OffSwitchTried: Story = {args: {state: {step: 'offSwitch', tried: true}}};
/** 4: layers under the stone, and what softens them. */
export const Amplifiers: Story = {args: {state: layers}};
/** 4: all layers off; the ring stays. */
export const AmplifiersOff: Story = {args: {state: {step: 'amplifiers'}}};
/** 5: five moments sorted and compared. */
export const ZonesCompared: Story = {
  args: {
    state: {
      step: 'zones',
      moments: {mo1: 'over-use', mo2: 'skillful-use', mo3: 'skillful-use', mo4: 'under-use', mo5: 'over-use'},
      moment: 'mo5',
      sorted: true,
    },
  },
};
/** 6: one vessel is full, and the other has lost nothing. */
export const Vessels: Story = {args: {state: {step: 'responsibility', duties: [...client, practitioner[0]!].map(({id}) => id)}}};
/** 7: one card is turned to the practitioner’s voice. */
export const ValuesTurned: Story = {args: {state: {step: 'values', turned: ['va2']}}};
/** 8: a sentence to keep, and the scale asked again. */
export const SentenceKept: Story = {
  args: {
    state: {
      step: 'habits',
      before: 2,
      after: 8,
      habit: 'attention',
      when: 'I want to move to an area we have not talked about',
      then: 'stop and ask first',
    },
  },
};
/** A question with its feedback. */
export const QuestionAnswered: Story = {args: {state: {choices: {power: 'a'}, checked: {power: 'a'}}}};
export const AllAnswered: Story = {
  args: {
    state: {
      step: 'habits',
      choices: Object.fromEntries(STEPS.map((step) => [step, 'a'])),
      checked: Object.fromEntries(STEPS.map((step) => [step, 'a'])),
    },
  },
};
export const KeptInThisTab: Story = {args: {persist: 'session'}};
/** The host’s file is broken: the built-in content stands in, and a line says why. */
export const BrokenContent: Story = {args: {src: 'broken.json'}};
export const Spanish: Story = {args: {lang: 'es', state: layers}};
/** The interface is Arabic, the content still English, labeled as such. */
export const Arabic: Story = {args: {lang: 'ar', state: layers}};
export const LongWords: Story = {args: {lang: 'en-XA', state: layers}};
export const DarkPage: Story = {args: {state: layers}, globals: {theme: 'dark'}};
export const HighContrast: Story = {args: {theme: 'contrast', state: layers}};
export const ColorsOfTheHost: Story = {args: {theme: 'host', state: layers}};
/** 320 px, as on a small phone. */
export const NarrowColumn: Story = {args: {state: layers}, decorators: [(story) => html`<div class="narrow">${story()}</div>`]};
