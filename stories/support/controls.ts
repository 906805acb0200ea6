import type {ArgTypes} from '@storybook/web-components-vite';
import {cases} from './cases.js';
import {languages} from './languages.js';

/** What the manifest cannot tell of a control of any widget: what there is to choose from, and between which numbers. */
const COMMON: ArgTypes = {
  lang: {
    options: ['', ...languages.map(({value}) => value)],
    control: {type: 'select', labels: {'': 'As the page', ...Object.fromEntries(languages.map(({value, title}) => [value, title]))}},
  },
  'heading-level': {control: {type: 'number', min: 1, max: 5}},
  state: {control: {type: 'object'}},
  content: {control: {type: 'object'}},
  // It is seen only if the script never comes.
  'default-slot': {control: false},
};

/** The ids that an attribute may list: those of what the content has under the same name. */
function idsFor(tag: string, attribute: string): string[] {
  const content = cases[tag.replace('power-', '')]!.english as Readonly<Record<string, unknown>>;
  const named = content[attribute];
  if (Array.isArray(named)) return named.map(({id}: {id: string}) => id);
  return named && typeof named === 'object' ? Object.keys(named) : [];
}

function shownDefault({defaultValue, ...argType}: ArgTypes[string]): ArgTypes[string] {
  return {...argType, table: {defaultValue: {summary: String(defaultValue)}, ...argType.table}};
}

/** The controls that the manifest gives a widget, each with what fits it best; `own` is what fits only this widget. */
export function fitControls(tag: string, argTypes: ArgTypes, own: ArgTypes): ArgTypes {
  const fitting = {...COMMON, ...own};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const ids = idsFor(tag, name)
        .map((id) => `\`${id}\``)
        .join(', ');
      const description = ids ? `${argType.description} The ids: ${ids}.` : argType.description;
      const shown = name.startsWith('--') ? shownDefault(argType) : argType;
      // Storybook puts what has no type before everything else.
      const type = argType.type ?? 'string';
      return [name, {...shown, type, description, ...fitting[name]}];
    }),
  );
}
