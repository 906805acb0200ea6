// Lists what is inside the files of dist/cdn: a bill of materials (CycloneDX, made with its own library; packageurl-js makes the package
// addresses), and the licenses of inlined packages, which are not in the scripts themselves. Both are the same in each build: they contain
// no date and no random number.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';
import {PackageURL} from 'packageurl-js';
import {hashOf, loadedFiles} from './integrity.mjs';
import {root} from './widgets.mjs';

const cdn = new URL('dist/cdn/', root);
const {ComponentType, HashAlgorithm} = Enums;

const folderOf = (name) => (name ? new URL(`node_modules/${name}/`, root) : root);
const manifestOf = (name) => JSON.parse(readFileSync(new URL('package.json', folderOf(name)), 'utf8'));

/** A package as a component; without a name, our own package. */
function libraryOf(packageName) {
  const {name, version, description, license, author} = manifestOf(packageName);
  const [base, group] = name.split('/').reverse();
  const purl = new PackageURL('npm', group, base, version).toString();
  return new Models.Component(ComponentType.Library, base, {
    bomRef: purl,
    group,
    version,
    description,
    author: author?.name ?? author,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    purl,
  });
}

/** A file of ours as a component, with its hashes. */
const fileOf = (name, version) =>
  new Models.Component(ComponentType.File, name, {
    bomRef: `cdn/${name}`,
    version,
    hashes: new Models.HashDictionary([
      [HashAlgorithm['SHA-256'], hashOf(name, 'sha256', 'hex')],
      [HashAlgorithm['SHA-384'], hashOf(name, 'sha384', 'hex')],
    ]),
  });

/** The bill: our package, its files, the packages inside each file, and how these packages depend on each other. */
function billOf(packages) {
  const own = libraryOf();
  const libraries = new Map([...new Set(Object.values(packages).flat())].sort().map((name) => [name, libraryOf(name)]));
  const needs = (component, names) =>
    names.forEach((name) => libraries.has(name) && component.dependencies.add(libraries.get(name).bomRef));
  for (const [name, library] of libraries) needs(library, Object.keys(manifestOf(name).dependencies ?? {}));
  const files = loadedFiles().map((name) => fileOf(name, own.version));
  for (const file of files) {
    own.dependencies.add(file.bomRef);
    needs(file, packages[file.name] ?? []);
  }
  return new Models.Bom({
    metadata: new Models.Metadata({component: own}),
    components: new Models.ComponentRepository([...libraries.values(), ...files]),
  });
}

/** Writes power-widgets.cdx.json. `packages` are those inside each script, by its path. */
export function writeBillOfMaterials(packages) {
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  const text = serializer.serialize(billOf(packages), {sortLists: true, space: 2});
  writeFileSync(new URL('power-widgets.cdx.json', cdn), `${text}\n`);
}

/** The text of a package's license. A license must come with every copy, so the build stops if a package has no text. */
function licenseText(name) {
  const file = readdirSync(folderOf(name)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name} has no license text to ship.`);
  return readFileSync(new URL(file, folderOf(name)), 'utf8').trim();
}

/** Writes LICENSES.txt: our license, then each other license with the packages that use it. */
export function writeLicenses(packages) {
  const texts = new Map();
  for (const name of [undefined, ...[...new Set(Object.values(packages).flat())].sort()]) {
    const {name: fullName, version, license} = manifestOf(name);
    const text = licenseText(name);
    texts.set(text, [...(texts.get(text) ?? []), `${fullName} ${version} (${license})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  writeFileSync(new URL('LICENSES.txt', cdn), parts.join(`\n${'-'.repeat(80)}\n\n`));
}
