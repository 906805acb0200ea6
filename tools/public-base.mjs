import {readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

/** The published address of this version's `cdn/`, without a slash at its end. It is set in package.json only. */
export function publicCdn() {
  const {version, powerWidgets} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  if (!powerWidgets?.publicBase) throw new Error('package.json has no powerWidgets.publicBase, which snippets and pages name.');
  return `${powerWidgets.publicBase.replace(/\/+$/, '')}/${version}/cdn`;
}
