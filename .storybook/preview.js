import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {sourceLocale, targetLocales} from '../lit-localize.json';
import manifest from '../dist/esm/custom-elements.json';
import '../src/all.js';
import '../src/generated/pseudo.js';
import {directionOf} from '../src/element/locale-chain.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** The page around a story, in the language, direction and colors of the toolbar. */
const page = (story, {globals: {language, direction, theme}}) => {
  const dir = direction === 'auto' ? directionOf(language) : direction;
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.documentElement.dataset.page = theme === 'dark' ? 'dark' : 'light';
  return html`<main>${story()}</main>`;
};

const choice = (title, icon, items) => ({description: title, toolbar: {title, icon, items, dynamicTitle: true}});

const languageName = (locale) => {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale);
  return name[0].toLocaleUpperCase(locale) + name.slice(1);
};

export default {
  tags: ['autodocs'],
  decorators: [page],
  parameters: {layout: 'padded', controls: {expanded: true, sort: 'requiredFirst'}, docs: {story: {inline: true}}},
  initialGlobals: {language: 'en', direction: 'auto', theme: 'light'},
  globalTypes: {
    language: choice('Language', 'globe', [
      ...[sourceLocale, ...targetLocales].map((value) => ({value, title: languageName(value)})),
      {value: 'en-XA', title: 'Pseudo: long'},
      {value: 'ar-XB', title: 'Pseudo: mirrored'},
    ]),
    direction: choice('Direction', 'transfer', [
      {value: 'auto', title: 'Direction of the language'},
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    theme: choice('Page', 'circlehollow', [
      {value: 'light', title: 'Light page'},
      {value: 'dark', title: 'Dark page'},
    ]),
  },
};
