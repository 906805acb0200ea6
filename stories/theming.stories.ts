import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, userEvent, waitFor, within} from 'storybook/test';
import {themeMaker} from './theming/theme-maker.js';

const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: themeMaker,
};
export default meta;
type Story = StoryObj;

/** What can be seen of an element in its shadow. */
const inside = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);
const makerIn = (canvas: HTMLElement) => inside(canvas.querySelector('theme-maker')!);

/** The field of one of the five colors. */
async function fieldOf(canvas: HTMLElement, label: string, page: 'light' | 'dark' = 'light') {
  const group = await makerIn(canvas).findByText(`On ${page} pages`);
  const fields = [...group.parentElement!.querySelectorAll('color-field')];
  const field = inside(fields.find((each) => inside(each).queryByLabelText(label))!);
  return {picker: field.getByLabelText<HTMLInputElement>(label), text: field.getByLabelText<HTMLInputElement>(`${label}, as CSS`), field};
}
const give = (input: HTMLInputElement, value: string) => fireEvent.input(input, {target: {value}});
const allPass = (canvas: HTMLElement, page: 'light' | 'dark' = 'light') =>
  makerIn(canvas).findByText(new RegExp(`On a ${page} page: all \\d+ pairs can be read or seen`));
const cssIn = (canvas: HTMLElement) => makerIn(canvas).getByLabelText<HTMLTextAreaElement>('CSS for your page');

/** Five colors make a theme; the page measures it and gives the CSS. */
export const ThemeMaker: Story = {
  play: async ({canvasElement}) => {
    for (const label of [
      'Text (ink)',
      'Card (paper)',
      'Buttons (accent)',
      'The practitioner’s stone (practitioner)',
      'The client’s stone (client)',
    ])
      await expect((await fieldOf(canvasElement, label)).picker).toBeVisible();
    await expect(await allPass(canvasElement, 'dark')).toBeVisible();
    await expect(cssIn(canvasElement).value).toContain('--power-ink-soft: light-dark(#');
  },
};

/** Any color of CSS can be written; what cannot be read is said, and the last color stays. */
export const WrittenColors: Story = {
  play: async ({canvasElement}) => {
    const {picker, text, field} = await fieldOf(canvasElement, 'Buttons (accent)');
    await give(text, 'rebeccapurple');
    await waitFor(() => expect(picker).toHaveValue('#663399'));
    await waitFor(() => expect(cssIn(canvasElement).value).toContain('--power-accent: light-dark(#663399'));
    await give(text, 'rebeccapurple and so on');
    await waitFor(() => expect(field.getByRole('status')).toHaveTextContent('This cannot be read as a solid color. #663399 stays.'));
    await expect(cssIn(canvasElement).value).toContain('--power-accent: light-dark(#663399');
    await give(picker, '#0d5552');
    await waitFor(() => expect(text).toHaveValue('#0d5552'));
    await expect(field.getByRole('status')).toHaveTextContent('');
    await give(text, 'no color');
    await userEvent.click(makerIn(canvasElement).getByRole('button', {name: 'Begin again'}));
    await waitFor(() => expect(text).toHaveValue('#0d5552'));
  },
};

/** A color that is too pale is named once, by its label; taking what is offered mends all its pairs. */
export const PaleButtons: Story = {
  play: async ({canvasElement}) => {
    await give((await fieldOf(canvasElement, 'Buttons (accent)')).picker, '#ffd400');
    const line = await makerIn(canvasElement).findByRole('listitem');
    await expect(line).toHaveTextContent(/^Buttons \(accent\): /);
    await userEvent.click(within(line).getByRole('button', {name: /^Take #/}));
    await expect(await allPass(canvasElement)).toBeVisible();
  },
};

/** On a card in the middle of all grays no text can be read, so none is offered. */
export const GrayCard: Story = {
  play: async ({canvasElement}) => {
    const maker = makerIn(canvasElement);
    for (const label of ['Text (ink)', 'Card (paper)']) await give((await fieldOf(canvasElement, label)).picker, '#808080');
    await waitFor(() => expect(maker.getByText('Text').closest('li')).toHaveTextContent(/No shade of it is enough on this card\.$/));
    await userEvent.click(maker.getByRole('button', {name: 'Begin again'}));
    await expect(await allPass(canvasElement)).toBeVisible();
  },
};

/** A dark page has five colors of its own where somebody chose them. */
export const OwnDarkPage: Story = {
  play: async ({canvasElement}) => {
    const maker = makerIn(canvasElement);
    await userEvent.click(await maker.findByText(/^Dark pages/));
    await give((await fieldOf(canvasElement, 'Card (paper)', 'dark')).picker, '#101010');
    const css = cssIn(canvasElement);
    await waitFor(() => expect(css.value).toContain('--power-paper: light-dark(#fffdf8, #101010)'));
    await userEvent.click(maker.getByRole('button', {name: 'Derive all again'}));
    await waitFor(() => expect(css.value).not.toContain('#101010'));
  },
};
