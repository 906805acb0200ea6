import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {StonesScene} from '../src/design/stones-scene.js';
import {languages, standIns} from './support/languages.js';
import {drawn} from './support/widget-stories.js';
import {colorTable, valueTable} from './support/token-table.js';
import {stonesPicture} from './support/stones-picture.js';

/** What the docs pages show. They stand in no list of their own. */
const meta: Meta = {title: 'Pages', tags: ['!dev', '!autodocs']};
export default meta;
type Story = StoryObj;

/** What is as wide as its page lets it. */
const wide = {globals: {width: 'full'}};

const picture = (scene?: Partial<StonesScene>): Story => ({
  ...wide,
  render: () => stonesPicture(scene && {label: '', names: ['You, in your role', 'Your client'], difference: 'the difference', ...scene}),
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('stones-picture')!;
    await waitFor(() => expect(shadowRoot!.querySelector('svg')).toBeVisible());
  },
});
/** What the toolbar’s previews of a reader’s settings do. */
const preview = (settings: Record<string, string>, shown: (root: ShadowRoot) => unknown, expected: unknown): Story => ({
  globals: settings,
  render: () => html`<power-explainer persist="none"></power-explainer>`,
  play: async ({canvasElement}) => {
    const {shadowRoot} = await drawn({canvasElement});
    await expect(shown(shadowRoot!)).toBe(expected);
  },
});
const stone = (root: ShadowRoot): CSSStyleDeclaration => getComputedStyle(root.querySelector('.scene .practitioner')!);
const card = (root: ShadowRoot): CSSStyleDeclaration => getComputedStyle(root.querySelector('.card')!);
export const FullMotion = preview({}, (root) => stone(root).transitionDuration, '0.25s');
export const ReducedMotion = preview({motion: 'reduced'}, (root) => stone(root).transitionProperty, 'none');
export const ForcedColors = preview({colors: 'forced'}, (root) => stone(root).fill, 'rgb(255, 255, 255)');
export const MoreContrast = preview({colors: 'more-contrast'}, (root) => card(root).color, 'rgb(0, 0, 0)');
/** It stands after the others: the settings have left no trace. */
export const SystemColors = preview({}, (root) => card(root).color, 'rgb(34, 48, 47)');

/** Height is the differential, layers are amplifiers, the dotted ring is the role. */
export const Layers = picture({
  label: 'Two stones; three layers lift the practitioner’s stone. A dotted ring is around it.',
  layers: 3,
  ring: true,
});
export const NoLayers = picture({label: 'Two stones side by side; the dotted ring is still there.', ring: true});
export const Vessels = picture({label: 'Two vessels, each with its own fill.', vessels: {practitioner: 100, client: 75}});
export const Zones = picture();

export const Colors: Story = {...wide, render: colorTable};
export const Measures: Story = {...wide, render: () => valueTable('measure')};
export const Type: Story = {...wide, render: () => valueTable('type')};
export const Motion: Story = {...wide, render: () => valueTable('motion')};

const spoken = [...languages, ...standIns];

/** The first view of a widget in every language, each beside the others. */
const inAllLanguages = (tag: string): Story => ({
  render: ({theme = 'auto'}: {theme?: string}) =>
    html`<div class="side-by-side">
      ${spoken.map(({value, title}) => {
        const widget = Object.assign(document.createElement(tag), {
          persist: 'none',
          seed: 'storybook',
          lang: value,
          theme,
          activityId: value,
        });
        return html`<section aria-label=${title}>
          <p lang=${standIns.some((one) => one.value === value) ? 'en' : value}>${title}</p>
          ${widget}
        </section>`;
      })}
    </div>`,
  play: async ({canvasElement}) => {
    await drawn({canvasElement});
    const cards = [...canvasElement.querySelectorAll(tag)].map((widget) => widget.shadowRoot!.querySelector<HTMLElement>('.card')!.lang);
    await expect(cards).toEqual(spoken.map(({value}) => value));
  },
});
export const ExplainerInAllLanguages = inAllLanguages('power-explainer');
export const ReflectionInAllLanguages = inAllLanguages('power-reflection');
export const ChecklistInAllLanguages = inAllLanguages('power-checklist');
export const QuizInAllLanguages = inAllLanguages('power-quiz');
