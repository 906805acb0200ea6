// Hashes with which a host checks that the files of dist/cdn are ours and unchanged.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {root} from './widgets.mjs';

const cdn = new URL('dist/cdn/', root);

/** The hash of a file below dist/cdn, such as `power-quiz.js`. */
export const hashOf = (name, algorithm, encoding) =>
  createHash(algorithm)
    .update(readFileSync(new URL(name, cdn)))
    .digest(encoding);

/** The value of `integrity` for a file below dist/cdn. */
export const integrityOf = (name) => `sha384-${hashOf(name, 'sha384', 'base64')}`;

/** The files of dist/cdn, by their paths below it. */
export const cdnFiles = () =>
  readdirSync(cdn, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(new URL(name, cdn)).isFile())
    .sort();

/** The files that a page loads: scripts and style sheets. */
export const loadedFiles = () => cdnFiles().filter((name) => /\.(js|css)$/.test(name));

/** Writes sri.json: the value of `integrity` for every script and style sheet. */
export function writeIntegrity() {
  const hashes = Object.fromEntries(loadedFiles().map((name) => [name, integrityOf(name)]));
  writeFileSync(new URL('sri.json', cdn), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** Writes SHA256SUMS, for `sha256sum -c`: every file except itself, so this comes last. */
export function writeChecksums() {
  const names = cdnFiles().filter((name) => name !== 'SHA256SUMS');
  writeFileSync(new URL('SHA256SUMS', cdn), names.map((name) => `${hashOf(name, 'sha256', 'hex')}  ${name}\n`).join(''));
}
