import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './theming/theme-maker.js';

const meta: Meta = {
  title: 'Design/Theme maker',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** Five colors make a theme; the page measures it and gives the CSS. */
export const ThemeMaker: StoryObj = {render: () => html`<theme-maker></theme-maker>`};
