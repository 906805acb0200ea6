// Data for editors (VS Code, JetBrains), made from the manifest: they complete tags, attributes, parts and custom properties with it.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
// These two packages know the details of each format.
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {root} from './widgets.mjs';

/** The manifest for the generators: without the base class, which has no tag, and without `<color>`, which they would suggest as a value. */
function manifestOfTags() {
  const manifest = JSON.parse(readFileSync(new URL('dist/esm/custom-elements.json', root), 'utf8'));
  const modules = manifest.modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
  for (const {cssProperties = []} of modules.flatMap(({declarations}) => declarations)) {
    for (const property of cssProperties) delete property.type;
  }
  return {...manifest, modules};
}

/** An entry that several widgets share is listed once, with all its descriptions. */
function once(list) {
  const said = new Map();
  for (const {name, description} of list) said.set(name, (said.get(name) ?? new Set()).add(description));
  return [...said].map(([name, descriptions]) => ({name, description: [...descriptions].join(' ')}));
}

/** Writes dist/editors/. */
export function writeEditorData() {
  const folder = new URL('dist/editors/', root);
  mkdirSync(folder, {recursive: true});
  const write = (name, data) => writeFileSync(new URL(name, folder), `${JSON.stringify(data, null, 2)}\n`);
  // Custom properties have their own completion; in the description of each tag they would hide the rest.
  const options = {hideCssPropertiesDocs: true, hideLogs: true};
  write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifestOfTags(), options)));

  const vsCode = JSON.parse(getVsCodeCssCustomData(manifestOfTags(), options));
  write('vscode.css-custom-data.json', {...vsCode, properties: once(vsCode.properties), pseudoElements: once(vsCode.pseudoElements)});

  const jetBrains = JSON.parse(getWebTypesData(manifestOfTags(), options));
  const {css} = jetBrains.contributions;
  for (const kind of Object.keys(css)) css[kind] = once(css[kind]);
  write('web-types.json', jetBrains);
}
