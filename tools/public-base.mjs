import {readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

const FALLBACK_BASE = 'https://cdn.example.org/power-widgets';

/** The published address of this version's `cdn/`, without a slash at its end. It is set in package.json only. */
export function publicCdn() {
  const {version, powerWidgets} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  if (!powerWidgets?.publicBase) console.warn(`package.json has no powerWidgets.publicBase; snippets and pages use ${FALLBACK_BASE}`);
  return `${(powerWidgets?.publicBase ?? FALLBACK_BASE).replace(/\/+$/, '')}/${version}/cdn`;
}
