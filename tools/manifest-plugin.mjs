import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {getTypeChecker} from '@wc-toolkit/type-parser';

/** The styles of a module, with the styles that they include, as one text. */
function stylesOf(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/from '(\.[^']+styles)\.js'/g)].map(([, path]) => posix.join(posix.dirname(file), `${path}.ts`));
  return [file.endsWith('.styles.ts') && !file.includes('generated') ? code : '', ...imports.map((path) => stylesOf(path, seen))].join(
    '\n',
  );
}

/** The value of each token if the page does not set it, as CSS. */
function defaults() {
  const folder = 'src/generated/';
  const sheets = readdirSync(folder).filter((name) => name.endsWith('tokens.styles.ts'));
  const styles = sheets.map((name) => readFileSync(folder + name, 'utf8')).join('');
  return Object.fromEntries([...styles.matchAll(/--_([\w-]+): var\(--power-\1, (.+)\);/g)].map(([, name, value]) => [name, value]));
}

/** The public custom properties that the styles of a module use. */
function cssProperties(file) {
  const used = new Set([...stylesOf(file).matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name));
  const values = defaults();
  const groups = Object.values(JSON.parse(readFileSync('src/design/tokens.json', 'utf8')));
  return groups.flatMap(({$type, ...tokens}) =>
    Object.entries(tokens)
      .filter(([name]) => used.has(name))
      .map(([name, {$description}]) => ({
        name: `--power-${name}`,
        description: `${$description}.`,
        default: values[name],
        ...($type === 'color' && {syntax: '<color>', type: {text: '<color>'}}),
      })),
  );
}

/** The elements of a manifest, each with the path of its module. */
const elementsOf = ({modules}) =>
  modules.flatMap(({path, declarations}) => declarations.filter(({kind}) => kind === 'class').map((element) => ({path, element})));

/** Adds the tokens that each widget uses. */
export const tokens = () => ({
  name: 'tokens',
  packageLinkPhase({customElementsManifest}) {
    for (const {path, element} of elementsOf(customElementsManifest)) if (element.tagName) element.cssProperties = cssProperties(path);
  },
});

/** `string & {}` lets an editor suggest values and still allow others; readers see `string`. */
const plainType = (text) => text.replace(/ \| undefined$/, '').replace(/string & \{\s*\}/, 'string');
const isPublicField = ({kind, privacy, name, static: isStatic}) =>
  kind === 'field' && !isStatic && privacy !== 'private' && !name.startsWith('#');

/** Keeps what a page can use, with values instead of names: `'auto' | 'light'`, not the name of the type; `80`, not the name of the constant. */
export const publicFields = () => {
  const states = new Map();
  return {
    name: 'public-fields',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const element = moduleDoc.declarations.find(({name}) => name === node.name.text);
      for (const {name, initializer, type} of node.members) {
        // The analyzer replaces the type of a widget's state with that of the base class.
        if (name?.getText() === 'state' && type && moduleDoc.path.includes('widgets')) states.set(element.name, type.getText());
        if (!initializer || !ts.isIdentifier(initializer)) continue;
        const checker = getTypeChecker();
        const value = checker.typeToString(checker.getTypeAtLocation(initializer)).replaceAll('"', "'");
        const named = [...(element.members ?? []), ...(element.attributes ?? [])];
        for (const entry of named.filter((entry) => (entry.fieldName ?? entry.name) === name.getText())) entry.default = value;
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {element} of elementsOf(customElementsManifest)) {
        element.members = element.members.filter(isPublicField);
        // An attribute that is only documented (`@attr`) belongs to the field with that name.
        for (const attribute of element.attributes ?? []) attribute.fieldName ??= attribute.name;
        const attributes = new Set(element.attributes?.map(({fieldName}) => fieldName));
        for (const entry of [...element.members, ...(element.attributes ?? [])]) {
          const {parsedType, type} = entry;
          if (attributes.has(entry.fieldName ?? entry.name)) entry.type = {text: plainType((parsedType ?? type).text)};
          else if (entry.name === 'state' && states.has(element.name)) entry.type = {text: states.get(element.name)};
          delete entry.parsedType;
        }
        element.events = element.events?.filter(({name}) => name);
      }
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
};
