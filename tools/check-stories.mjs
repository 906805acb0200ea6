// Fails when a widget has no stories, or the manifest knows none of its attributes.
import {existsSync, readFileSync} from 'node:fs';
import {root, widgets} from './widgets.mjs';

const {modules} = JSON.parse(readFileSync(new URL('dist/esm/custom-elements.json', root), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations);
const faults = widgets.flatMap((widget) => {
  const declaration = declarations.find(({tagName}) => tagName === `power-${widget}`);
  const lines = [];
  if (!existsSync(new URL(`stories/${widget}.stories.ts`, root))) lines.push(`stories/${widget}.stories.ts is missing.`);
  if (!declaration?.attributes?.length) lines.push(`The manifest does not know <power-${widget}>.`);
  for (const {name, description} of declaration?.attributes ?? [])
    if (!description) lines.push(`<power-${widget} ${name}> has no description.`);
  return lines;
});
if (faults.length) console.error(faults.join('\n'));
process.exitCode = faults.length ? 1 : 0;
