// Fails if a widget has no stories, if a part of its public interface has no description, or if no story lets a designer change it.
import {existsSync, readFileSync} from 'node:fs';
import {root, widgets} from './widgets.mjs';

const {modules} = JSON.parse(readFileSync(new URL('dist/esm/custom-elements.json', root), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations);

function undescribed({tagName, ...declaration}) {
  const kinds = {
    attributes: 'attribute',
    members: 'property',
    slots: 'slot',
    cssParts: 'part',
    cssProperties: 'property',
    cssStates: 'state',
    events: 'event',
  };
  return Object.entries(kinds).flatMap(([kind, word]) =>
    (declaration[kind] ?? []).flatMap(({name, description}) =>
      description ? [] : [`<${tagName}>: the ${word} "${name}" has no description.`],
    ),
  );
}

/** The story of all parts is derived and proves itself when it is played; a slot is shown by a story that has the argument of its name. */
function unseen({tagName, slots}, file) {
  const source = readFileSync(new URL(file, root), 'utf8');
  const parts = `export const Parts: Story = outlinedParts('${tagName.replace('power-', '')}');`;
  // What is inside the tag itself is shown for every widget by the story WithoutTheScript.
  const missing = slots.filter(({name}) => name && !source.includes(`'${name}-slot':`));
  return [
    ...(source.includes(parts) ? [] : [`${file}: the story of its parts is missing: ${parts}`]),
    ...missing.map(({name}) => `${file}: no story has the argument "${name}-slot".`),
  ];
}

const faults = widgets.flatMap((widget) => {
  const declaration = declarations.find(({tagName}) => tagName === `power-${widget}`);
  if (!declaration?.attributes?.length) return [`The manifest does not know <power-${widget}>.`];
  const files = [`stories/${widget}.stories.ts`, `test/widgets/${widget}/cases.ts`];
  const absent = files.filter((file) => !existsSync(new URL(file, root)));
  return absent.length ? absent.map((file) => `${file} is missing.`) : [...undescribed(declaration), ...unseen(declaration, files[0])];
});
if (faults.length) console.error(faults.join('\n'));
process.exitCode = faults.length ? 1 : 0;
