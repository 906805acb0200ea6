import type {ArgTypes} from '@storybook/web-components-vite';
import {english as checklist} from '../../src/generated/checklist.js';
import {english as quiz} from '../../src/generated/quiz.js';
import {english as reflection} from '../../src/generated/reflection.js';
import {ALL} from '../../src/widgets/reflection/model.js';
import {languages} from './languages.js';

const idsOf = (list: readonly {readonly id: string}[]): string[] => list.map(({id}) => id);

/** The decks of each widget, to choose from. */
const DECKS: Readonly<Record<string, readonly string[]>> = {
  'power-quiz': Object.keys(quiz.decks),
  'power-reflection': [ALL, ...idsOf(reflection.groups)],
};

/** The ids that an attribute may list, with spaces between. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  topics: Object.keys(quiz.topics),
  professions: Object.keys(quiz.professions),
  groups: idsOf(checklist.groups),
};

/** What the manifest cannot tell of a control: what there is to choose from, and between which numbers. */
const controls = (tag: string): ArgTypes => ({
  lang: {
    options: ['', ...languages.map(({value}) => value)],
    control: {type: 'select', labels: {'': 'As the page', ...Object.fromEntries(languages.map(({value, title}) => [value, title]))}},
  },
  deck: {options: DECKS[tag], control: {type: 'select'}},
  'heading-level': {control: {type: 'number', min: 1, max: 5}},
  'pass-percent': {control: {type: 'number', min: 0, max: 100}},
  state: {control: {type: 'object'}},
  content: {control: {type: 'object'}},
  // It is seen only where the script never comes.
  'default-slot': {control: false},
});

function shownDefault({defaultValue, ...argType}: ArgTypes[string]): ArgTypes[string] {
  return {...argType, table: {defaultValue: {summary: String(defaultValue)}, ...argType.table}};
}

/** The controls that the manifest gives a widget, each with what fits it best. */
export function fitControls(tag: string, argTypes: ArgTypes): ArgTypes {
  const fitting = controls(tag);
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const ids = IDS[name]?.map((id) => `\`${id}\``).join(', ');
      const description = ids ? `${argType.description} The ids: ${ids}.` : argType.description;
      const shown = name.startsWith('--') ? shownDefault(argType) : argType;
      // Storybook puts what has no type before everything else.
      const type = argType.type ?? 'string';
      return [name, {...shown, type, description, ...fitting[name]}];
    }),
  );
}
