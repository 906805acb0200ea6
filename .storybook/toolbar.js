import {languages, standIns} from '../stories/support/languages.js';

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
  language: menu('Language', 'globe', [
    ...languages,
    ...standIns,
    {value: 'en-XA', title: 'Long words'},
    {value: 'ar-XB', title: 'Mirrored'},
  ]),
  direction: menu('Direction of the page around the widget', 'transfer', [
    {value: 'auto', title: 'Dir: auto'},
    {value: 'ltr', title: 'Dir: ltr'},
    {value: 'rtl', title: 'Dir: rtl'},
  ]),
  theme: menu('Page', 'circlehollow', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
  ]),
  widgetTheme: menu('Theme of the widget', 'paintbrush', [
    {value: 'story', title: 'Theme'},
    ...['auto', 'light', 'dark', 'contrast', 'host'].map((value) => ({value, title: `Theme: ${value}`})),
  ]),
  textSize: menu(
    'Text size of the page',
    'zoom',
    ['100', '125', '150', '200'].map((value) => ({value, title: `Text ${value}%`})),
  ),
  width: menu('Width of the column', 'grow', [
    ...['320', '480', '768'].map((value) => ({value, title: `${value} px`})),
    {value: 'full', title: 'Full'},
  ]),
  motion: menu('Motion. A preview: your system’s own setting is the real one', 'lightning', [
    {value: 'system', title: 'Motion'},
    {value: 'reduced', title: 'Motion: less'},
  ]),
  colors: menu('Colors. A preview: your system’s own setting is the real one', 'contrast', [
    {value: 'system', title: 'Colors'},
    {value: 'forced', title: 'Colors: forced'},
    {value: 'more-contrast', title: 'Colors: more contrast'},
  ]),
};
