import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {StonesScene} from '../src/design/stones-scene.js';
import {names, titleOf} from './support/cases.js';
import {widgetIn} from './support/every-widget.js';
import {languages, standIns} from './support/languages.js';
import {drawn} from './support/widget-stories.js';
import {colorTable, measureTable, motionTable, tokenFiles, typeTable} from './support/token-table.js';
import {stonesPicture} from './support/stones-picture.js';

/** What the docs pages show. They stand in no list of their own. */
const meta: Meta = {title: 'Pages', tags: ['!dev', '!autodocs']};
export default meta;
type Story = StoryObj;

/** What is as wide as its page lets it. */
const wide = {globals: {width: 'full'}};

const PLAIN: StonesScene = {label: '', names: ['You, in your role', 'Your client'], difference: 'the difference'};
const picture = (scene?: Partial<StonesScene>): Story => ({
  ...wide,
  render: () => stonesPicture(scene && {...PLAIN, ...scene}),
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

/** What a scene may hold, each with a value that shows it. */
const FIELDS: Required<Omit<StonesScene, 'label'>> = {
  names: ['Your teacher', 'You'],
  difference: 'so much higher',
  layers: 3,
  swapped: true,
  ring: true,
  ease: 0,
  zone: 'under-use',
  vessels: {practitioner: 90, client: 100},
};
/** A picture without its name, which always differs. */
const drawingIn = ({shadowRoot}: Element): string | undefined =>
  shadowRoot?.querySelector('.scene')?.outerHTML.replace(/aria-label="[^"]*"/, '');
/** One field at a time, all others as they are where nothing is given. */
export const SceneFields: Story = {
  ...wide,
  render: () =>
    html`<div class="side-by-side">
      ${Object.entries(FIELDS).map(([field, value]) => {
        const words = `${field}: ${JSON.stringify(value, null, 1)}`;
        return html`<div>
          <p><code>${words}</code></p>
          ${stonesPicture({...PLAIN, label: words, [field]: value})}
        </div>`;
      })}
    </div>`,
  play: async ({canvasElement}) => {
    const drawings = () => [...canvasElement.querySelectorAll('stones-picture')].map(drawingIn);
    await waitFor(() => expect(drawings()).not.toContain(undefined));
    await expect(new Set(drawings()).size).toBe(8);
  },
};

export const Colors: Story = {...wide, render: colorTable};
/** All columns can be reached on a narrow page, which itself does not grow. */
export const ColorsInANarrowColumn: Story = {
  render: colorTable,
  globals: {width: '320'},
  play: async ({canvasElement}) => {
    const table = within(canvasElement).getByRole('region', {name: 'Colors'});
    await expect(table.clientWidth).toBeLessThanOrEqual(320);
    await expect(table.scrollWidth).toBeGreaterThan(320);
  },
};
export const Measures: Story = {
  ...wide,
  render: measureTable,
  play: async ({canvasElement}) => {
    const corner = within(canvasElement)
      .getByRole('row', {name: /--power-radius /})
      .querySelector('.corner')!;
    await expect(getComputedStyle(corner).borderStartStartRadius).toBe('16px');
  },
};
/** Each line is set as its token says, beside the page’s own text. */
export const Type: Story = {
  ...wide,
  render: typeTable,
  play: async ({canvasElement}) => {
    const lines = within(canvasElement).getAllByText(/^Aa /);
    const sizes = lines.map(
      (line) => parseFloat(getComputedStyle(line).fontSize) / parseFloat(getComputedStyle(line.parentElement!).fontSize),
    );
    await expect(sizes.map((size) => size.toFixed(2))).toEqual(['1.00', '1.00', '1.00', '1.40', '1.12', '0.90', '0.85', '1.00']);
    await expect(getComputedStyle(lines[2]!).fontFamily).toContain('"Segoe UI"');
    await expect(getComputedStyle(lines[7]!).fontWeight).toBe('600');
  },
};
/** A press moves the dot as a stone moves. */
export const Motion: Story = {
  ...wide,
  render: motionTable,
  play: async ({canvasElement}) => {
    const button = within(canvasElement).getByRole('button', {name: 'Move the dot'});
    const dot = button.querySelector('.dot')!;
    await expect(getComputedStyle(dot).transition).toContain('0.25s cubic-bezier(0, 0, 0.58, 1)');
    const begun = dot.getBoundingClientRect().x;
    await userEvent.click(button);
    await waitFor(() => expect(dot.getBoundingClientRect().x).toBe(begun + 180));
  },
};
/** Every file is where its link says, and is what its name says. */
export const TokenFiles: Story = {
  ...wide,
  render: tokenFiles,
  play: async ({canvasElement}) => {
    for (const link of within(canvasElement).getAllByRole<HTMLAnchorElement>('link')) {
      const text = await (await fetch(link.href)).text();
      await expect(text, link.href).toContain(link.href.endsWith('.css') ? '--power-ink: light-dark(' : '"practitioner"');
    }
  },
};

const spoken = [...languages, ...standIns];

/** The first view of every widget in every language, each beside the others. */
export const AllLanguages: Story = {
  render: ({theme = 'auto'}) =>
    html`${names.map(
      (name) =>
        html`<h2 lang="en" dir="ltr">${titleOf(name)}</h2>
          <div class="side-by-side" data-widget=${name}>
            ${spoken.map(
              ({value, title}) =>
                html`<section aria-label="${titleOf(name)}: ${title}">
                  <p lang=${standIns.some((one) => one.value === value) ? 'en' : value}>${title}</p>
                  ${widgetIn(name, {}, {persist: 'none', lang: value, theme, 'activity-id': value})}
                </section>`,
            )}
          </div>`,
    )}`,
  play: async ({canvasElement}) => {
    await drawn({canvasElement});
    for (const name of names) {
      const widgets = [...canvasElement.querySelectorAll(`[data-widget="${name}"] power-${name}`)];
      const cards = widgets.map((widget) => widget.shadowRoot!.querySelector<HTMLElement>('.card')!.lang);
      await expect(cards).toEqual(spoken.map(({value}) => value));
    }
  },
};
