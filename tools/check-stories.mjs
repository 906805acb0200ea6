// Fails if a widget has no stories, if a part of its public interface has no description, or if no story lets a designer change it.
import {existsSync, readFileSync} from 'node:fs';
import {root, widgets} from './widgets.mjs';

const {modules} = JSON.parse(readFileSync(new URL('dist/esm/custom-elements.json', root), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The names of the shared stories in a file. Every widget must have each of them. */
function offered(path) {
  const names = [...read(path).matchAll(/^ {4}([A-Z]\w+): \{/gm)].map(([, name]) => name);
  if (!names.length) throw new Error(`No shared stories can be read in ${path}.`);
  return names;
}
const PARTS = 'stories/support/part-stories.ts';
const shared = {
  states: offered('stories/support/host-stories.ts'),
  parts: offered(PARTS),
};

/** A story changes a part, a slot or a token if it has an argument with that name. */
const changedIn = (source, argument) => source.includes(`'${argument}':`);

function undescribed({tagName, ...declaration}) {
  const kinds = {attributes: 'attribute', members: 'property', slots: 'slot', cssParts: 'part', cssProperties: 'property', events: 'event'};
  return Object.entries(kinds).flatMap(([kind, word]) =>
    (declaration[kind] ?? []).flatMap(({name, description}) =>
      description ? [] : [`<${tagName}>: the ${word} "${name}" has no description.`],
    ),
  );
}

function unseen({tagName, cssParts, slots}, files) {
  const source = [...Object.values(files), PARTS].map(read).join('\n');
  const wanted = [...cssParts.map(({name}) => `${name}-part`), ...slots.map(({name}) => `${name || 'default'}-slot`)];
  const missing = wanted.filter((argument) => !changedIn(source, argument));
  return [
    ...missing.map((argument) => `<${tagName}>: no story has the argument "${argument}".`),
    ...Object.entries(files).flatMap(([kind, file]) =>
      shared[kind].filter((name) => !read(file).includes(`export const ${name}:`)).map((name) => `${file}: the story ${name} is missing.`),
    ),
  ];
}

const faults = widgets.flatMap((widget) => {
  const declaration = declarations.find(({tagName}) => tagName === `power-${widget}`);
  if (!declaration?.attributes?.length) return [`The manifest does not know <power-${widget}>.`];
  const files = {states: `stories/${widget}.stories.ts`, parts: `stories/${widget}.parts.stories.ts`};
  const absent = Object.values(files).filter((file) => !existsSync(new URL(file, root)));
  return absent.length ? absent.map((file) => `${file} is missing.`) : [...undescribed(declaration), ...unseen(declaration, files)];
});
if (faults.length) console.error(faults.join('\n'));
process.exitCode = faults.length ? 1 : 0;
