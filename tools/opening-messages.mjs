// Which messages a first file may show: those in the modules outside of folders `later`. What only a later file imports of them is in the
// first file too, since later files get it from there.
import {readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

const IMPORTS = /^(?:import|export) (?!type\b)[^;']*from '(\.[^']+)\.js'/gm;
const IDS = /\bid: '([\w.-]+)'/g;

/** Adds a module and all that it imports to `modules`: their code by their addresses. */
function collect(address, modules) {
  if (modules.has(address) || address.includes('/generated/')) return;
  const code = readFileSync(new URL(address), 'utf8');
  modules.set(address, code);
  for (const [, source] of code.matchAll(IMPORTS)) collect(new URL(`${source}.ts`, address).href, modules);
}

/** The ids of the messages in the first file of a widget. */
export function openingMessageIds(widget) {
  const modules = new Map();
  const entries = [`src/widgets/${widget}/power-${widget}.ts`, `src/widgets/${widget}/later/index.ts`, 'src/activity/later/index.ts'];
  for (const path of entries) collect(new URL(path, root).href, modules);
  const first = [...modules].filter(([address]) => !address.includes('/later/'));
  return new Set(first.flatMap(([, code]) => [...code.matchAll(IDS)].map(([, id]) => id)));
}
