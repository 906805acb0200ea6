// The widgets that a command is about: `npm run pictures -- quiz`. It imports no installed package.
import {existsSync, readdirSync} from 'node:fs';

const folder = new URL('../src/widgets/', import.meta.url);

/** The names of all widgets: the folders of src/widgets with a widget.ts. */
export const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/widget.ts`, folder)));

/** The widgets that the arguments of a command name, or all widgets if they name none. Ends the process if a name is unknown. */
export function namedWidgets(argv) {
  const named = argv.slice(2).filter((word) => !word.startsWith('-'));
  const unknown = named.filter((name) => !names.includes(name));
  if (unknown.length) {
    console.error(`There is no widget named ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exit(1);
  }
  return named.length ? named : names;
}
