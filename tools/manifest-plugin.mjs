import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';

const PRIMITIVE = /^(string|number|boolean|'[^']*'(\s*\|\s*'[^']*')*|Theme|Persist|\(typeof \w+\)\[number\])(\s*\|\s*undefined)?$/;

/** `['a', 'b'] as const` of a file, by name. */
function constants(files) {
  const found = new Map();
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, name, value] of code.matchAll(/const (\w+)\s*=\s*('[^']*'|\d+|\[[^\]]*\])/g)) found.set(name, value);
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
    const named = constants([...new Set([...files, 'src/element/store.ts'])].filter((file) => existsSync(file)));
    const union = (values) => [...values.matchAll(/'[^']*'/g)].map(([value]) => value).join(' | ');
    const aliases = {Theme: union(named.get('THEMES') ?? ''), Persist: union(named.get('PERSIST') ?? '')};
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
        .filter(({name, type}) => PRIMITIVE.test(type?.text ?? '') && !['state', 'content'].includes(name))
        .map(({name, type, default: initial, description}) => {
          const text = type.text.replace(/\(typeof (\w+)\)\[number\]/, (_, list) => union(named.get(list) ?? ''));
          return {
            name: attributeName(name),
            fieldName: name,
            description,
            type: {text: (aliases[text] ?? text).replace(/ \| undefined$/, '')},
            ...(initial !== undefined && {default: named.get(initial) ?? initial}),
          };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      // What is known of an attribute is known of its property.
      const ofField = new Map(declaration.attributes.map((attribute) => [attribute.fieldName, attribute]));
      declaration.members = fields.map((field) => {
        const {type = field.type, default: initial} = ofField.get(field.name) ?? field;
        return {...field, type, ...(initial !== undefined && {default: initial})};
      });
      declaration.events = declaration.events?.filter(({name}) => name);
    }
    const pages = customElementsManifest.modules;
    pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
