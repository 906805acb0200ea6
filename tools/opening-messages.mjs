// Which messages a first view may show: those in the modules that are loaded with it. Modules in folders `later` are imported on demand only.
import {readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

const IMPORTS = /^(?:import|export) (?!type\b)[^;']*from '(\.[^']+)\.js'/gm;
const IDS = /\bid: '([\w.-]+)'/g;

/** The ids in a module and in all that it imports, by its path from the root. */
export function messageIdsOf(path, seen = new Map()) {
  const {href} = new URL(path, root);
  if (seen.has(href) || href.includes('/generated/')) return new Set();
  const code = readFileSync(new URL(href), 'utf8');
  seen.set(href, code);
  for (const [, source] of code.matchAll(IMPORTS)) messageIdsOf(new URL(`${source}.ts`, href), seen);
  return new Set([...seen.values()].flatMap((module) => [...module.matchAll(IDS)].map(([, id]) => id)));
}
