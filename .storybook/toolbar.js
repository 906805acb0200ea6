import {languages} from '../stories/support/languages.js';

const menu = (title, icon, items) => ({description: title, toolbar: {title, icon, items, dynamicTitle: true}});

export const initialGlobals = {
  // With the variable set, `npm run test:stories` plays every story in another language.
  language: import.meta.env.STORYBOOK_LANGUAGE ?? 'en',
  direction: 'auto',
  theme: 'light',
  widgetTheme: 'story',
  textSize: '100',
  width: '768',
  motion: 'system',
  colors: 'system',
};

/** What a designer changes around a story: the page, the reader’s settings, and the theme of the widget itself. */
export const globalTypes = {
  language: menu('Language', 'globe', [...languages, {value: 'en-XA', title: 'Pseudo: long'}, {value: 'ar-XB', title: 'Pseudo: mirrored'}]),
  direction: menu('Direction of the page', 'transfer', [
    {value: 'auto', title: 'Direction of the language'},
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  theme: menu('Page', 'circlehollow', [
    {value: 'light', title: 'Light page'},
    {value: 'dark', title: 'Dark page'},
  ]),
  widgetTheme: menu('Theme of the widget', 'paintbrush', [
    {value: 'story', title: 'Theme: as the story has it'},
    ...['auto', 'light', 'dark', 'contrast', 'host'].map((value) => ({value, title: `theme="${value}"`})),
  ]),
  textSize: menu(
    'Text size of the page',
    'zoom',
    ['100', '125', '150', '200'].map((value) => ({value, title: `Text ${value} %`})),
  ),
  width: menu('Width of the column', 'grow', [
    ...['320', '480', '768'].map((value) => ({value, title: `${value} px`})),
    {value: 'full', title: 'Full width'},
  ]),
  motion: menu('Motion. A preview: your system’s own setting is the real one', 'lightning', [
    {value: 'system', title: 'Motion: as the system'},
    {value: 'reduced', title: 'Reduced motion (preview)'},
  ]),
  colors: menu('Colors. A preview: your system’s own setting is the real one', 'contrast', [
    {value: 'system', title: 'Colors: as the system'},
    {value: 'forced', title: 'Forced colors (preview)'},
    {value: 'more-contrast', title: 'More contrast (preview)'},
  ]),
};
