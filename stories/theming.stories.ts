import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, userEvent, waitFor, within} from 'storybook/test';
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
    await waitFor(() => expect(shadowRoot?.querySelectorAll('input[type=color]')).toHaveLength(10));
    const maker = within(shadowRoot as unknown as HTMLElement);
    await expect(maker.getByText(/On a dark page: all \d+ pairs can be read or seen/)).toBeVisible();
    await expect(maker.getByLabelText<HTMLTextAreaElement>('CSS for your page').value).toContain('--power-ink-soft: light-dark(#');
  },
};

/** A color that is too pale is named once, by its label; taking what is offered mends all its pairs. */
export const PaleButtons: StoryObj = {
  render: themeMaker,
  play: async ({canvasElement}) => {
    const maker = within(canvasElement.querySelector('theme-maker')!.shadowRoot as unknown as HTMLElement);
    await fireEvent.input((await maker.findAllByLabelText('Buttons (accent)'))[0]!, {target: {value: '#ffd400'}});
    const line = await maker.findByRole('listitem');
    await expect(line).toHaveTextContent(/^Buttons \(accent\): /);
    await userEvent.click(within(line).getByRole('button', {name: /^Take #/}));
    await expect(await maker.findByText(/On a light page: all \d+ pairs can be read or seen/)).toBeVisible();
  },
};

/** On a card in the middle of all grays no text can be read, so none is offered. */
export const GrayCard: StoryObj = {
  render: themeMaker,
  play: async ({canvasElement}) => {
    const maker = within(canvasElement.querySelector('theme-maker')!.shadowRoot as unknown as HTMLElement);
    for (const input of (await maker.findAllByLabelText(/\((ink|paper)\)$/)).slice(0, 2))
      await fireEvent.input(input, {target: {value: '#808080'}});
    await waitFor(() => expect(maker.getByText('Text').closest('li')).toHaveTextContent(/No shade of it is enough on this card\.$/));
    await userEvent.click(maker.getByRole('button', {name: 'Begin again'}));
    await expect(await maker.findByText(/On a light page: all \d+ pairs can be read or seen/)).toBeVisible();
  },
};

/** A dark page has five colors of its own where somebody chose them. */
export const OwnDarkPage: StoryObj = {
  render: themeMaker,
  play: async ({canvasElement}) => {
    const maker = within(canvasElement.querySelector('theme-maker')!.shadowRoot as unknown as HTMLElement);
    await userEvent.click(await maker.findByText(/^Dark pages/));
    await fireEvent.input(maker.getAllByLabelText('Card (paper)')[1]!, {target: {value: '#101010'}});
    const css = maker.getByLabelText<HTMLTextAreaElement>('CSS for your page');
    await waitFor(() => expect(css.value).toContain('--power-paper: light-dark(#fffdf8, #101010)'));
    await userEvent.click(maker.getByRole('button', {name: 'Derive all again'}));
    await waitFor(() => expect(css.value).not.toContain('#101010'));
  },
};
