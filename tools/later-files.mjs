// Writes dist/cdn/later: code that no first view needs. Each of these files is a function, called with its shared imports: what it uses of the
// first file. So nothing is fetched or run twice. `common` is shared by all widgets, and each widget has its own file.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {root, widgets} from './widgets.mjs';

const cdn = new URL('dist/cdn/', root);

/** Which later file holds a module: `common`, the name of a widget, or undefined if it is in the first file. */
function laterFileOf(id) {
  const path = id.replaceAll('\\', '/');
  const [, widget] = /\/src\/(?:widgets|generated\/later)\/([\w-]+)(?:\/later\/|\.ts$)/.exec(path) ?? [];
  return widget ?? (/\/src\/.*\/later\//.test(path) ? 'common' : undefined);
}

/** Leaves out modules that are in another file. */
const withoutOthers = (name) => ({
  name: 'without-others',
  async resolveId(source, importer) {
    if (!importer) return null;
    const found = await this.resolve(source, importer, {skipSelf: true});
    return found && laterFileOf(found.id) !== name && !found.id.startsWith('\0') ? {id: found.id, external: true} : found;
  },
});

/**
 * Turns a chunk into a function: its imports become the arguments, in the order of `needs`, which this fills; its exports become the result.
 */
const asFunction = (needs) => ({
  name: 'as-function',
  renderChunk(code) {
    const tree = this.parse(code);
    const locals = [];
    const returned = [];
    let body = code;
    for (const node of [...tree.body].reverse()) {
      if (node.type === 'ImportDeclaration') {
        for (const {imported, local} of node.specifiers) {
          if (!imported) throw new Error(`a later file must import by name: ${code.slice(node.start, node.end)}`);
          needs.push({module: node.source.value, name: imported.name});
          locals.push(local.name);
        }
      } else if (node.type === 'ExportNamedDeclaration' && node.source) {
        for (const {exported, local} of node.specifiers) {
          const passed = `passed${locals.length}`;
          needs.push({module: node.source.value, name: local.name});
          locals.push(passed);
          returned.push(`${exported.name}: ${passed}`);
        }
      } else if (node.type === 'ExportNamedDeclaration' && !node.declaration)
        returned.push(...node.specifiers.map(({exported, local}) => `${exported.name}: ${local.name}`));
      else if (/^(Export|Import)/.test(node.type)) throw new Error(`a later file cannot contain this: ${code.slice(node.start, node.end)}`);
      else continue;
      body = body.slice(0, node.start) + body.slice(node.end);
    }
    return {code: `export default ([${locals}]) => {\n${body}\nreturn {${returned}};\n};`, map: null};
  },
});

/** Bundles one later file. Resolves to its code and to what it needs from other files. */
async function bundled(name, input, plugins, loads = {}) {
  const needs = [];
  const entry = {name: 'entry', resolveId: (id) => (id in loads ? id : null), load: (id) => loads[id]};
  const bundle = await rollup({
    input,
    // Modules in other files keep their absolute paths.
    makeAbsoluteExternalsRelative: false,
    plugins: [entry, withoutOthers(name), ...plugins.before, asFunction(needs), ...plugins.after],
    onwarn: ({message}) => {
      throw new Error(message);
    },
  });
  const {output} = await bundle.generate({format: 'es'});
  if (output.length > 1) throw new Error(`the later file “${name}” would be split into several files`);
  await bundle.close();
  return {name, code: output[0].code, modules: Object.keys(output[0].modules), needs};
}

/** Writes a file: its name contains a hash of its code, and browsers check it by `integrity`. */
function written({name, code, modules, needs}) {
  const hash = createHash('sha256').update(code).digest();
  const file = `later/${name}-${hash.toString('hex').slice(0, 8)}.js`;
  mkdirSync(new URL('later/', cdn), {recursive: true});
  writeFileSync(new URL(file, cdn), code);
  return {file, integrity: `sha256-${hash.toString('base64')}`, modules, needs};
}

const source = (path) => fileURLToPath(new URL(`src/${path}`, root));
/** The `later/index.ts` of each folder of src/ that has one: these are shared by all widgets. */
const LATER_ENTRIES = readdirSync(new URL('src/', root))
  .map((folder) => source(`${folder}/later/index.ts`))
  .filter((entry) => existsSync(entry));

/**
 * Writes all later files. `plugins` make our sources small: those of `before` run before a chunk becomes a function, those of `after` run after it.
 *
 * @returns {Promise<Record<string, {file: string, integrity: string, modules: string[], needs: {module: string, name: string}[]}>>} by
 *   name: the path below dist/cdn, its hash, the modules inside, and the arguments of the function
 */
export async function writeLaterFiles(plugins) {
  const own = await Promise.all(widgets.map((name) => bundled(name, source(`widgets/${name}/later/index.ts`), plugins)));
  // What the widgets' later files need from the common one.
  const shared = own.flatMap(({needs}) => needs.filter(({module}) => laterFileOf(module) === 'common'));
  const entry = [
    ...LATER_ENTRIES.map((path) => `export * from '${path}';`),
    ...new Set(shared.map(({module, name}) => `export {${name}} from '${module}';`)),
  ].join('\n');
  const common = await bundled('common', 'later-common', plugins, {'later-common': entry});
  return Object.fromEntries([common, ...own].map((file) => [file.name, written(file)]));
}

/** The module that loads a later file. The browser fetches it once; its arguments come from this file or from `common`. */
function loader(name, {file, integrity, needs}) {
  const ours = needs.filter(({module}) => laterFileOf(module) !== 'common');
  const places = needs.map((need) => (laterFileOf(need.module) === 'common' ? `common.${need.name}` : `shared${ours.indexOf(need)}`));
  const isAlone = ours.length === needs.length;
  return [
    `import {laterFile} from '${source('embed/later-file.ts')}';`,
    `import {fileAddress} from 'script-base';`,
    ...(isAlone ? [] : [`import {load as loadCommon} from 'later-file:common';`]),
    ...ours.map(({module, name}, index) => `import {${name} as shared${index}} from '${module}';`),
    `export const load = laterFile((retry) => fileAddress('${file}' + retry), '${integrity}', (make, common) => make([${places}])${isAlone ? '' : ', loadCommon'});`,
  ].join('\n');
}

const loaderName = (name) => `loadLaterFileOf_${name.replaceAll('-', '_')}`;

/** For a first file: imports from a folder `later` fetch the later file when it is needed. `files` is the result of `writeLaterFiles`. */
export const laterImports = (files) => ({
  name: 'later-imports',
  resolveId: (id) => (id.startsWith('later-file:') ? `\0${id}` : null),
  load(id) {
    const [, name] = /^\0later-file:(.*)$/.exec(id) ?? [];
    return name ? loader(name, files[name]) : null;
  },
  transform(code, id) {
    const names = new Set();
    const changed = code.replaceAll(/\(\) => import\('([./\w-]*\/later\/index\.js)'\)/g, (_, path) => {
      const name = laterFileOf(new URL(path, `file://${id}`).pathname);
      names.add(name);
      return loaderName(name);
    });
    if (!names.size) return null;
    const imports = [...names].map((name) => `import {load as ${loaderName(name)}} from 'later-file:${name}';\n`);
    return {code: imports.join('') + changed, map: null};
  },
  generateBundle(_, bundle) {
    for (const {modules = {}, fileName} of Object.values(bundle))
      for (const id of Object.keys(modules)) if (laterFileOf(id)) throw new Error(`${fileName} is a first file, but contains ${id}`);
  },
});
