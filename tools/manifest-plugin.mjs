import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';

const PRIMITIVE = /^(string|number|boolean|'[^']*'(\s*\|\s*('[^']*'|string))*)$/;

/** `['a', 'b'] as const` of a file, by name. */
function constants(files) {
  const found = new Map();
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, name, value] of code.matchAll(/const (\w+)\s*=\s*('[^']*'|\d+|\[[^\]]*\])/g)) found.set(name, value);
  }
  return found;
}

/** Types that name their values, by name: of a list of constants, or written out. `(string & {})` is any other text. */
function unions(files, named) {
  const quoted = (text) => [...text.matchAll(/'[^']*'/g)].map(([value]) => value).join(' | ');
  const found = new Map([...named].map(([name, list]) => [`(typeof ${name})[number]`, quoted(list)]));
  for (const file of files) {
    for (const [, name, type] of readFileSync(file, 'utf8').matchAll(/export type (\w+) =\s([^;]+);/g)) {
      const values = found.get(type) ?? quoted(type);
      if (values) found.set(name, values + (type.includes('(string & {})') ? ' | string' : ''));
    }
  }
  return found;
}

/** The styles of a module and those they are made of, as one text. */
function stylesOf(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/from '(\.[^']+styles)\.js'/g)].map(([, path]) => posix.join(posix.dirname(file), `${path}.ts`));
  return [file.endsWith('.styles.ts') && !file.includes('generated') ? code : '', ...imports.map((path) => stylesOf(path, seen))].join(
    '\n',
  );
}

/** What a token is where the page does not set it, as CSS. */
function defaults() {
  const styles = readFileSync('src/generated/tokens.styles.ts', 'utf8');
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

const attributeName = (field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The fields of our elements are their attributes: the same name in kebab case, but for objects, which are properties only. The analyzer cannot see
 * that by itself, since the declarations of several classes are spread into one.
 */
export const publicAttributes = () => ({
  name: 'public-attributes',
  packageLinkPhase({customElementsManifest}) {
    const files = customElementsManifest.modules.flatMap(({path}) => [path, path.replace(/power-\w+\.ts$/, 'options.ts')]);
    const sources = [...new Set([...files, 'src/element/store.ts'])].filter((file) => existsSync(file));
    const named = constants(sources);
    const aliases = unions(sources, named);
    const valuesOf = (type) => aliases.get(type) ?? type;
    const declarations = customElementsManifest.modules.flatMap(({path, declarations}) =>
      declarations.filter(({kind}) => kind === 'class').map((declaration) => ({path, declaration})),
    );
    for (const {path, declaration} of declarations) {
      if (declaration.tagName) declaration.cssProperties = cssProperties(path);
      const members = new Map((declaration.members ?? []).map((member) => [member.name, member]));
      const fields = [...members.values()].filter(
        ({kind, privacy, name, static: isStatic}) => kind === 'field' && !isStatic && privacy !== 'private' && !name.startsWith('#'),
      );
      declaration.attributes = fields
        .map((field) => ({...field, type: {text: valuesOf(field.type?.text.replace(/ \| undefined$/, '') ?? '')}}))
        .filter(({name, type}) => PRIMITIVE.test(type.text) && !['state', 'content'].includes(name))
        .map(({name, type, default: initial, description}) => ({
          name: attributeName(name),
          fieldName: name,
          description,
          type,
          ...(initial !== undefined && {default: named.get(initial) ?? initial}),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      // What is known of an attribute is known of its property.
      const ofField = new Map(declaration.attributes.map((attribute) => [attribute.fieldName, attribute]));
      // The analyzer sees the type of the base class in place of a widget's own state.
      const state = /get state\(\): (.+) \{/.exec(readFileSync(path, 'utf8'))?.[1];
      declaration.members = fields.map((field) => {
        const {type = field.type, default: initial} = ofField.get(field.name) ?? field;
        if (field.name === 'state' && state) return {...field, type: {text: state}};
        return {...field, type, ...(initial !== undefined && {default: initial})};
      });
      declaration.events = declaration.events?.filter(({name}) => name);
    }
    const pages = customElementsManifest.modules;
    pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
