import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor, within} from 'storybook/test';
import {themeMaker} from './theming/theme-maker.js';

const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** Five colors make a theme; the page measures it and gives the CSS. */
export const ThemeMaker: StoryObj = {
  render: themeMaker,
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('theme-maker')!;
    await waitFor(() => expect(shadowRoot?.querySelectorAll('input[type=color]')).toHaveLength(5));
    const maker = within(shadowRoot as unknown as HTMLElement);
    await expect(maker.getByText(/On a dark page: all \d+ pairs can be read or seen/)).toBeVisible();
    await expect(maker.getByLabelText<HTMLTextAreaElement>('CSS for your page').value).toContain('--power-ink-soft: light-dark(#');
  },
};
