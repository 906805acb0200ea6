// `npm run readme`: writes the generated parts of README.md and of each widget's README.md, between their markers. A widget without a README gets one.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {withBlock} from './markdown.mjs';
import {aboutOf, interfaceOf, languagesTable, linkLine, summaryOf, tokensOf} from './readme-tables.mjs';
import {describe, readContent, root, widgets} from './widgets.mjs';

const MARKERS = ['about', 'interface'].map((name) => `<!-- ${name} -->\n<!-- /${name} -->\n`);
/** The README of a widget that has none yet. */
const blank = (tag) => `# \`<${tag}>\`\n\n${MARKERS.join('\n')}`;

const SHARED = '## What can be set and styled\n\nWhat all widgets share is in the [README of the library](../../../README.md#all-widgets).';

/** The classes in the manifest of the sources: the one that all widgets share, and those of the widgets by name. */
async function declared() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const {modules} = await cli({argv, cwd: fileURLToPath(root), noWrite: true});
  const classes = modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');
  const ofWidgets = widgets.map((widget) => [widget, classes.find(({tagName}) => tagName === `power-${widget}`)]);
  return {shared: classes.find(({name}) => name === 'PowerElement'), ofWidgets};
}

/** A file with its new blocks, and as it is now. The blocks are formatted with Prettier. */
async function withBlocks(file, start, blocks) {
  const address = new URL(file, root);
  const written = existsSync(address) ? readFileSync(address, 'utf8') : undefined;
  const style = {...(await resolveConfig(fileURLToPath(address))), parser: 'markdown'};
  let text = written ?? start;
  for (const [name, block] of Object.entries(blocks)) text = withBlock(text, name, await format(block, style));
  return {file, written, text};
}

/** Every README with generated parts: its path, its current text, and its new text. */
export async function readmes() {
  const {shared, ofWidgets} = await declared();
  const whole = withBlocks('README.md', '', {
    widgets: ofWidgets.map(([name, widget]) => summaryOf(widget, name, shared)).join('\n\n'),
    shared: interfaceOf(shared),
    tokens: tokensOf(ofWidgets.map(([, widget]) => widget)),
    languages: languagesTable(),
  });
  const each = ofWidgets.map(async ([name, widget]) =>
    withBlocks(`src/widgets/${name}/README.md`, blank(widget.tagName), {
      about: aboutOf(widget),
      interface: [SHARED, linkLine(widget, await describe(name)), interfaceOf(widget, {shared, content: readContent('en', name)})]
        .filter(Boolean)
        .join('\n\n'),
    }),
  );
  return Promise.all([whole, ...each]);
}

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const {file, written, text} of await readmes()) {
    if (written === text) continue;
    writeFileSync(new URL(file, root), text);
    console.log(`${file} is written.`);
  }
}
