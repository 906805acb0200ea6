// The tags of all elements in our templates, read from the sources.
import {readFileSync, readdirSync} from 'node:fs';
import ts from 'typescript';
import {root} from './widgets.mjs';

/** The text of each html and svg template in a file, with a space in place of each value. */
function templatesIn(file) {
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const {template} = node;
      templates.push(
        template.text ?? [template.head, ...template.templateSpans.map(({literal}) => literal)].map(({text}) => text).join(' '),
      );
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest, true);
  visit(source);
  return templates;
}

/** Every tag in a template of src/. */
export function templateTags() {
  const files = readdirSync(new URL('src/', root), {recursive: true}).filter((name) => name.endsWith('.ts'));
  const templates = files.flatMap((name) => templatesIn(`src/${name.replaceAll('\\', '/')}`));
  return [...new Set(templates.flatMap((text) => [...text.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag.toLowerCase())))].sort();
}
