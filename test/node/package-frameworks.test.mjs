// The package in projects of others: every address that can be imported, and types for plain TypeScript, React, Vue, Svelte and Angular. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
// What a project finds behind each address, in each way that TypeScript looks for it.
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {tokenNames} from '../../tools/tokens.mjs';
import {readContent, root, widgets} from '../../tools/widgets.mjs';
import {exportedAddresses} from '../support/exported-addresses.mjs';
import {installPackage} from '../support/installed-package.mjs';

/** Every address that a project may import: the patterns of the exports map with the files that stand behind them. */
const addresses = [...exportedAddresses().keys()];
const path = (name) => fileURLToPath(new URL(name, root));
const project = installPackage(['lit', '@lit/localize', 'react', '@types/react', 'vue', 'svelte', '@angular/core', 'rxjs', 'tslib']);
after(project.remove);
for (const folder of ['stories/frameworks', 'test/frameworks']) cpSync(path(folder), project.folder, {recursive: true});
/** Each widget in the templates of a framework: once right, once wrong. */
const everyTag = (around, remark) =>
  widgets
    .flatMap((name) => [
      `<power-${name} persist="none" heading-level="3" hidden></power-${name}>${around}`,
      `<power-${name} theme="purple"></power-${name}>${around} ${remark}`,
    ])
    .join('\n');
const EVERY = {
  'Every.vue': `<script setup lang="ts">\nimport 'power-widgets/vue';\n</script>\n<template>\n${everyTag('', '<!-- wrong: theme -->')}\n</template>\n`,
  'Every.svelte': `<script lang="ts">\nimport 'power-widgets/svelte';\n</script>\n${everyTag('', '<!-- wrong: theme -->')}\n`,
  'every.tsx': `import 'power-widgets/react';\nexport const every = [\n${everyTag(',', '// wrong: theme')}\n];\n`,
  'every.ts': `import 'power-widgets';\n${widgets.map((name) => `document.createElement('power-${name}').theme = 'dark';\ndocument.createElement('power-${name}').theme = 'purple'; // wrong: theme`).join('\n')}\n`,
};
for (const [name, text] of Object.entries(EVERY)) writeFileSync(join(project.folder, name), text);
writeFileSync(join(project.folder, 'package.json'), JSON.stringify({type: 'module'}));
const files = readdirSync(project.folder).filter((name) => /\.(tsx?|vue|svelte)$/.test(name));

/** Lines that are marked as wrong, as `file:line`. */
const marked = (names) =>
  names.flatMap((name) =>
    readFileSync(join(project.folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes('wrong: ') ? [`${name}:${index + 1}`] : [])),
  );

/** Compiles the files as a strict project would, and tells the lines with errors, as `file:line`. */
function errors(checker, names, {words, options = {}, ...more} = {}) {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    verbatimModuleSyntax: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: names, ...more}));
  const {stdout, stderr} = spawnSync(process.execPath, [path(`node_modules/${checker}`), ...(words ?? ['-p', 'tsconfig.json'])], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  const output = stripVTControlCharacters(stdout + stderr);
  // `uses.ts(3,1): error`, `uses.ts:3:1 - error`, and `ERROR "Uses.svelte" 3:1`.
  const found = [...output.matchAll(/^(?:\d+ ERROR )?"?([^\s"(:]+)(?:\((\d+),|:(\d+):|" (\d+):).*/gm)];
  return {output, lines: [...new Set(found.map(([, name, ...lines]) => `${name}:${lines.find(Boolean)}`))]};
}

const FRAMEWORKS = {
  // With Node’s own way to find modules; the others have that of bundlers.
  'plain TypeScript': {checker: 'typescript/bin/tsc', of: /^\w+\.ts$/, options: {module: 'node20', moduleResolution: 'node16'}},
  React: {checker: 'typescript/bin/tsc', of: /\.tsx$/, options: {jsx: 'react-jsx'}},
  Vue: {checker: 'vue-tsc/bin/vue-tsc.js', of: /\.vue$/},
  Svelte: {checker: 'svelte-check/bin/svelte-check', of: /\.svelte$/, words: ['--output', 'machine', '--tsconfig', 'tsconfig.json']},
  Angular: {
    checker: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    of: /\.component\.ts$/,
    options: {experimentalDecorators: true},
    angularCompilerOptions: {strictTemplates: true},
  },
};

for (const [framework, {checker, of, ...options}] of Object.entries(FRAMEWORKS)) {
  test(`what is right compiles in ${framework}, and nothing else does`, () => {
    const names = files.filter((name) => of.test(name));
    const {lines, output} = errors(checker, names, options);
    assert.ok(names.length > 1, names.join());
    assert.deepEqual(lines.sort(), marked(names).sort(), output);
  });
}

// Everything for script tags is for a browser; a test in test/dist opens it there.
const isModule = (address) => !/\.(?!js$)|\/cdn\//.test(address);
const modules = addresses.filter(isModule);

test('every address leads to a file, and every module can be imported where there is no page: on a server', () => {
  for (const needed of ['power-widgets', 'power-widgets/define/quiz.js', 'power-widgets/quiz.js', 'power-widgets/vue']) {
    assert.ok(modules.includes(needed), modules.join());
  }
  const script = `import {existsSync} from 'node:fs';
    import {fileURLToPath} from 'node:url';
    for (const address of ${JSON.stringify(addresses)}) {
      if (!existsSync(fileURLToPath(import.meta.resolve(address)))) throw new Error(address);
    }
    for (const address of ${JSON.stringify(modules)}) await import(address);`;
  writeFileSync(join(project.folder, 'import.mjs'), script);
  execFileSync(process.execPath, ['import.mjs'], {cwd: project.folder});
});

test('every module has its types, in Node and with a bundler', async () => {
  const packed = createPackageFromTarballData(new Uint8Array(readFileSync(project.tarball)));
  const entrypoints = modules.map((address) => address.replace('power-widgets', '.'));
  const {problems} = await checkPackage(packed, {entrypoints});
  // The package has modules only: the way before exports maps finds nothing, and `require` is given a module.
  const unexpected = problems.filter(({kind, resolutionKind}) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM');
  assert.deepEqual(unexpected, []);
});

test('the decks that the types name are those of the content', () => {
  const {modules: files} = JSON.parse(readFileSync(path('dist/esm/custom-elements.json'), 'utf8'));
  const named = (tag) => {
    const {attributes} = files.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
    return [...attributes.find(({name}) => name === 'deck').type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  };
  assert.deepEqual(named('power-quiz'), Object.keys(readContent('en', 'quiz').decks));
  assert.deepEqual(named('power-reflection'), ['all', ...readContent('en', 'reflection').groups.map(({id}) => id)]);
});

test('editors know every tag, its attributes with their values, and every custom property once', () => {
  const read = (name) => JSON.parse(readFileSync(path(`dist/editors/${name}`), 'utf8'));
  const {tags} = read('vscode.html-custom-data.json');
  const {html, css} = read('web-types.json').contributions;
  for (const known of [tags, html.elements])
    assert.deepEqual(known.map(({name}) => name).sort(), widgets.map((name) => `power-${name}`).sort());
  for (const {name, attributes} of tags) {
    const theme = attributes.find((attribute) => attribute.name === 'theme');
    assert.deepEqual(
      theme.values.map((value) => value.name),
      ['auto', 'light', 'dark', 'contrast', 'host'],
      name,
    );
  }
  const tokens = tokenNames()
    .map((name) => `--power-${name}`)
    .sort();
  for (const {properties} of [read('vscode.css-custom-data.json'), css]) assert.deepEqual(properties.map(({name}) => name).sort(), tokens);
});

test('the README shows the examples that are compiled here', () => {
  const readme = readFileSync(path('README.md'), 'utf8');
  for (const name of readdirSync(path('stories/frameworks'))) {
    assert.ok(readme.includes(`\n${readFileSync(path(`stories/frameworks/${name}`), 'utf8')}\`\`\``), `README.md: ${name}`);
  }
});
