import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {names, titleOf} from './support/cases.js';
import {allDrawn, each, everyWidget} from './support/every-widget.js';
import {otherLanguage, rightToLeftLanguage} from './support/languages.js';
import {openMenu, withoutClipboard} from './support/menu.js';
import {REFUSED} from './support/refused-storage.js';
import {Walk} from './support/walk.js';
import {playedInDocs, shows} from './support/widget-stories.js';

/** What a page brings to any widget. Each story shows all of them; the page “States” lists the stories. */
const meta: Meta = {
  title: 'Every widget',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  args: {stage: 'under way', persist: 'none', theme: 'auto'},
  render: everyWidget,
  play: allDrawn,
};
export default meta;
type Story = StoryObj;

/** As a reader finds it. */
export const Untouched: Story = {args: {stage: undefined}};
/** Something is answered, written or marked. */
export const UnderWay: Story = {};
/** As far as it goes. */
export const Done: Story = {args: {stage: 'done'}};
/** Answers are kept until the tab is closed. Nothing is said about it. */
export const KeptInThisTab: Story = {args: {persist: 'session', 'activity-id': 'storybook'}};
/** The page keeps answers on the device, so the card says so and offers to erase them. */
export const KeptOnThisDevice: Story = {
  args: {persist: 'device', 'activity-id': 'storybook'},
  play: each(shows(/kept on this device/, 'take-along')),
};
/** The browser refuses to keep anything; the answers can be taken along. */
export const NotSaved: Story = {
  args: {persist: 'session', 'activity-id': REFUSED},
  play: each(shows(/not saved on this device/, 'take-along')),
};
/** The page’s file is broken: the built-in content is shown, and a line says why. */
export const BrokenContent: Story = {
  args: {stage: undefined, src: 'broken.json'},
  play: each(shows(/could not be loaded/, 'notice')),
};
/** The page names an address to leave to, for readers who must not be seen reading. */
export const QuickExit: Story = {
  args: {'quick-exit': 'https://example.org/'},
  play: each(shows('Press Escape twice to leave this page at once.')),
};
/** What a widget knows of its own words. */
export const AboutThis: Story = {
  parameters: playedInDocs(700),
  play: each(async (played) => {
    const about = (await Walk.through(played)).part('about');
    await about.unfold();
    await expect(about.seen.getByRole('link')).toBeVisible();
  }),
};
/** The question before everything is erased. It is a part too, and is outlined as the others are in the stories of parts. */
export const Dialog: Story = {
  render: (args) =>
    html`<style>
        .every-widget ::part(dialog) {
          outline: 2px dashed;
        }
      </style>
      ${everyWidget(args)}`,
  parameters: playedInDocs(700),
  play: each(async (played, last) => {
    const menu = await openMenu(played);
    await menu.pressAt(-1);
    const dialog = menu.seen.getByRole<HTMLDialogElement>('alertdialog');
    await expect(dialog).toBeVisible();
    await expect(getComputedStyle(dialog).outlineStyle).toBe('dashed');
    if (!last) dialog.close();
  }),
};
/** Where the browser refuses to copy, the text is in a field, ready to be taken by hand. */
export const ByHand: Story = {
  parameters: playedInDocs(700),
  play: each(async (played) => {
    const menu = await openMenu(played);
    await withoutClipboard(() => menu.pressAt(0));
    await expect(await menu.seen.findByRole('textbox')).toBeVisible();
  }),
};
export const AnotherLanguage: Story = {globals: {language: otherLanguage}};
export const RightToLeft: Story = {globals: {language: rightToLeftLanguage}};
/** English letters from right to left. */
export const Mirrored: Story = {globals: {language: 'ar-XB'}};
export const LongWords: Story = {globals: {language: 'en-XA'}};
export const DarkPage: Story = {globals: {theme: 'dark'}};
/** The theme with the strongest colors. */
export const HighContrast: Story = {args: {theme: 'contrast'}};
/** The theme that takes every color from the page. */
export const ColorsOfTheHost: Story = {args: {theme: 'host'}};
export const NarrowColumn: Story = {globals: {width: '320'}};
/** Text at 200 %. */
export const LargeText: Story = {globals: {textSize: '200'}};
/** A house style of a few tokens. */
export const HouseStyle: Story = {
  args: {
    '--power-accent': '#7a2e5d',
    '--power-paper': '#fffafd',
    '--power-wash': '#f8ecf3',
    '--power-radius': '4px',
    '--power-radius-inner': '2px',
    '--power-radius-button': '4px',
    '--power-font-ui': 'Georgia, serif',
  },
};
/** What a reader sees of the words inside a tag if the script never comes: each is in a frame without scripts. */
export const WithoutTheScript: Story = {
  render: () =>
    html`${names.map(
      (name) =>
        html`<iframe
          class="without-script"
          title="${titleOf(name)} without the script"
          sandbox
          srcdoc=${`<power-${name} style="font: 18px Georgia, serif"><a href="https://example.org/${name}">Our ${name}</a></power-${name}>`}
        ></iframe>`,
    )}`,
  play: async ({canvasElement}) => {
    const frames = [...canvasElement.querySelectorAll('iframe')];
    await expect(frames).toHaveLength(names.length);
    for (const frame of frames) await expect(frame).toBeVisible();
  },
};
