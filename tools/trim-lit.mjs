import {_$LH} from 'lit-html';
import {TRIMS} from './lit-trims.mjs';

const trimsOf = (id) => Object.entries(TRIMS).find(([file]) => id.replaceAll('\\', '/').endsWith(`/${file}`)) ?? [];

/** Replaces each text, which must occur exactly once. */
export function trimmed(code, trims, file) {
  for (const [name, from, to] of trims) {
    const [before, after, ...more] = code.split(from);
    if (after === undefined || more.length) throw new Error(`${file} has changed: check the trim “${name}” in tools/lit-trims.mjs.`);
    code = before + to + after;
  }
  return code;
}

/** Matches uses of what was removed. `updated` is called without arguments. */
const REMOVED =
  /\b(handleEvent|willUpdate|firstUpdated|shouldUpdate|scheduleUpdate|removeController|addInitializer|shadowRootOptions|renderOptions)\b|\bupdated\(\w/;

/** Throws if a template has a part in a position that only the complete Lit supports. */
function refuseTemplate({tag, quasi}) {
  const strings = quasi.quasis.map(({value}) => value.cooked);
  if (tag.name === 'css' && strings.length > 1) throw new Error('a style sheet with a value in it');
  if (tag.name !== 'html' && tag.name !== 'svg') return;
  strings.raw = strings;
  const [markup] = _$LH.L(strings, tag.name === 'html' ? 1 : 2);
  const text = String(markup);
  if (/<[!]|<(textarea|title|style|script)\b[^>]*>(?!<\/\1)/i.test(text)) throw new Error(`a comment, or text in a field: ${text}`);
  const values = text.match(/[^\s"'=<>]+\$lit\$=("[^"]*"|'[^']*'|[^\s>]*)/g) ?? [];
  const parts = values.concat(text.match(/<\?lit\$\d+\$>/g) ?? []).flatMap((part) => part.match(/lit\$\d+\$/g));
  if (parts.length !== strings.length - 1) throw new Error(`a part that is not text, an attribute, a property or a listener: ${text}`);
}

/** Throws if one of our sources uses what was removed from Lit. `tree` is the syntax tree of `code`. */
export function refuseRemoved(code, tree) {
  const [name] = REMOVED.exec(code) ?? [];
  if (name) throw new Error(name);
  const walk = (node) => {
    if (typeof node !== 'object' || !node) return;
    if (node.type === 'TaggedTemplateExpression') refuseTemplate(node);
    Object.values(node).forEach(walk);
  };
  walk(tree);
}

/** Removes what our widgets do not use from Lit. It must run after all plugins that change Lit or our sources. */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    const [file, trims] = trimsOf(id);
    if (file) return {code: trimmed(code, trims, file), map: null};
    const refuse = (what) => {
      throw new Error(`${id}: this part of Lit is removed from the files for script tags (tools/trim-lit.mjs): ${what}`);
    };
    if (/\/lit-html\/(?!is-server)/.test(id)) refuse('a directive');
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    try {
      refuseRemoved(code, this.parse(code));
    } catch ({message}) {
      refuse(message);
    }
    return null;
  },
});
