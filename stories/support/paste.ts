import type {ArgTypes} from '@storybook/web-components-vite';

type Arguments = Readonly<Record<string, unknown>>;
type Given = readonly [name: string, value: string];

/** What stories set so that they look the same each time and keep nothing. A page leaves both to the widget. */
const OF_THE_WORKSHOP: Readonly<Record<string, string>> = {persist: 'none', seed: 'storybook'};

/** The arguments that somebody gave and whose name is of a kind: what the pattern finds becomes the name. */
const given = (args: Arguments, pattern: RegExp): Given[] =>
  Object.entries(args).flatMap(([argument, value]) => {
    const name = pattern.exec(argument)?.[1];
    return name && value ? [[name, String(value)] as const] : [];
  });

/** A rule of CSS, one declaration on each line. */
const rule = (selector: string, declarations: readonly string[]): string =>
  `  ${selector} {\n${declarations.map((declaration) => `    ${declaration};\n`).join('')}  }\n`;

function styles(tag: string, args: Arguments): string {
  const properties = given(args, /^(--.+)/).map(([name, value]) => `${name}: ${value}`);
  const parts = given(args, /(.+)-part$/).map(([part, value]) => rule(`${tag}::part(${part})`, value.split(/;\s*/).filter(Boolean)));
  const rules = [...(properties.length ? [rule(tag, properties)] : []), ...parts];
  return rules.length ? `<style>\n${rules.join('')}</style>\n` : '';
}

function attributes(args: Arguments, argTypes: Partial<ArgTypes>): string {
  const unusual = ([name, value]: Given): boolean => {
    const {category, defaultValue} = argTypes[name]?.table ?? {};
    return category === 'attributes' && value !== defaultValue?.summary && value !== OF_THE_WORKSHOP[name];
  };
  return given(args, /(.+)/)
    .filter(unusual)
    .map(([name, value]) => (value === 'true' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`))
    .join('');
}

/** What stands inside the tag, each element with the name of its slot. */
function slotted(args: Arguments): string {
  const contents = given(args, /(.+)-slot$/).map(([slot, markup]) => {
    const holder = document.createElement('template');
    holder.innerHTML = markup;
    if (slot !== 'default') for (const element of holder.content.children) element.slot = slot;
    return `\n  ${holder.innerHTML}`;
  });
  return contents.length ? `${contents.join('')}\n` : '';
}

/** What a designer pastes into a page to have the widget of a story: its tag, its styles, and nothing of Storybook. */
export function toPaste(tag: string, args: Arguments, argTypes: Partial<ArgTypes>): string {
  const objects = given(args, /^(content|state)$/).map(([name]) => name);
  const note = objects.length ? `<!-- The story also sets, as a property: ${objects.join(', ')}. -->\n` : '';
  return `${note}${styles(tag, args)}<${tag}${attributes(args, argTypes)}>${slotted(args)}</${tag}>`;
}
