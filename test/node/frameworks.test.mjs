// The package in projects of others: types for plain TypeScript, React, Vue, Svelte and Angular. Reads dist/, so `npm run build` comes first.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {root} from '../../tools/widgets.mjs';
import {installPackage} from '../support/installed-package.mjs';

const path = (name) => fileURLToPath(new URL(name, root));
const project = installPackage(['lit', '@lit/localize', 'react', '@types/react', 'vue', 'svelte', '@angular/core', 'rxjs', 'tslib']);
after(project.remove);
for (const folder of ['stories/frameworks', 'test/frameworks']) cpSync(path(folder), project.folder, {recursive: true});
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
