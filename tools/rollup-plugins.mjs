import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Languages are fetched from the folder of the file itself. A module knows its own address. A classic script (`classic`) reads it from its own
 * tag while it runs, and ignores other elements that are called `currentScript`. If a content system has merged scripts or put them into the
 * page, the address does not end in the `name` of the file: then `data-base` on any script tag names the folder of our files.
 * A retry has another address, since some browsers remember a module that failed.
 */
export const cdnPacks = (path, classic, name) => ({
  name: 'cdn-packs',
  resolveId: (id) => (id === 'script-base' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0script-base') return null;
    const address = classic
      ? `const tag = builtIn(document, 'currentScript');
const address = tag instanceof HTMLScriptElement ? tag.src : '';`
      : 'const address = import.meta.url;';
    return `import {builtIn} from '${process.cwd()}/src/element/built-in.ts';
${address}
const named = /^[^?#]*\\/${name.replaceAll('.', '\\.')}(?![^?#])/.test(address);
/** The address of the folder of our files, or undefined if it is unknown. */
export const folder = () => {
  if (named) return new URL('${path}', address).href;
  const tag = [...builtIn(document, 'querySelectorAll')('script[data-base]')].find((each) => each instanceof HTMLScriptElement);
  return tag && new URL(tag.dataset.base.replace(/\\/?$/, '/'), builtIn(document, 'baseURI')).href;
};
/** The base comes first: otherwise the minifier writes a comma expression that import() takes for two arguments. */
export const fileAddress = (file) => {
  const base = folder() ?? (address || builtIn(document, 'baseURI'));
  return new URL(file, base).href;
};`;
  },
  transform(code, id) {
    const widget = /generated\/packs\/([\w-]+)\.ts$/.exec(id)?.[1];
    if (!widget) return null;
    const locales = [...code.matchAll(/"([\w-]+)": \[/g)].map((match) => match[1]);
    const file = `\`locales/\${folder}/${widget}.js\${attempt ? '?retry=' + attempt : ''}\``;
    return {
      code: `import {fileAddress} from 'script-base';
const load = (folder) => (attempt) => import(fileAddress(${file}));
const both = (locale) => [load(locale + '/opening'), load(locale)];
export const packs = {${locales.map((locale) => `${JSON.stringify(locale)}: both('${locale}')`).join(', ')}};`,
      map: null,
    };
  },
});

/**
 * The entry `file:en:quiz` or `file:es:quiz,checklist`: the widgets, a language if it is not English, and the upgrade of links on the page.
 * The language is added before the tag is defined.
 */
export const fileEntry = () => ({
  name: 'file-entry',
  resolveId: (id) => (/^(file|pack):/.test(id) ? `\0${id}` : null),
  load(id) {
    const [kind, locale, names] = id.replace('\0', '').split(':');
    const src = `${process.cwd()}/src`;
    if (kind === 'pack')
      return `import {addPack} from '${src}/language/packs.ts';
import {packs} from '${src}/generated/packs/${names}.ts';
import pack from '${src}/generated/packs/${locale}/${names}.ts';
addPack(packs, pack);`;
    if (kind !== 'file') return null;
    const widgets = names.split(',');
    return [
      ...widgets.flatMap((widget) => [
        ...(locale === 'en' ? [] : [`import 'pack:${locale}:${widget}';`]),
        `import '${src}/generated/define/${widget}.ts';`,
      ]),
      `import {folder} from 'script-base';`,
      `import {upgradeLinks} from '${src}/embed/links.ts';`,
      ...widgets.map((widget) => `upgradeLinks('power-${widget}', folder);`),
    ].join('\n');
  },
});

/** Names that Lit looks up in the window, although an element of the page may have that name: polyfill support and lists of versions. */
const LIT_NAMES = [
  [/[\w$]+\.\w+(Polyfill|Hydrate)Support\b/g, () => 'null'],
  [/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, () => '0'],
];
/** The changes to Lit: by file, what is found and what replaces it. */
const LIT_CHANGES = {
  'lit-html/lit-html.js': [
    [/([\w$]+)\?\1\.createPolicy\("lit-html",\{createHTML:[^}]+\}\):void 0/, () => 'litPolicy'],
    [/=document,/, () => '=litPage,'],
    [/\.createTreeWalker\([\w$]+,/, () => '.createTreeWalker(document,'],
    [/([\w$]+\.currentNode=)[\w$]+,/, (_, walker) => `${walker}document,`],
    ...LIT_NAMES,
  ],
  'reactive-element/reactive-element.js': [
    // Only Lit's decorators need this.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/, () => ''],
    [
      /const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const ([\w$]+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^)]+\)[^}]+\}/,
      () => '',
    ],
    ...LIT_NAMES,
  ],
  // Every browser we support has adopted style sheets.
  'reactive-element/css-tag.js': [[/=[\w$]+\.ShadowRoot&&\(void 0===.*?"replace"in CSSStyleSheet\.prototype/, () => '=!0']],
  'lit-element/lit-element.js': LIT_NAMES,
};

/**
 * Matches what our templates never contain: elements with tags that are not in `tags`, and attributes that run scripts, load files, link or
 * style. (The address of a link is not in the text: Lit has the inert attribute `href$lit$` there and replaces it later.) It reads text, not
 * HTML, so it also matches a character that begins an element or an attribute anywhere else.
 */
const foreignText = (tags) =>
  new RegExp(
    `<(?!/?(${tags.join('|')})[\\s/>]|\\?(lit\\$\\d+\\$)?>)|[\\s"'/](on|src|href(?!\\$lit\\$=)|xlink|action|formaction|style)[^\\s=>]*\\s*=`,
    'i',
  );

/**
 * Makes Lit safe on other people's pages, whose elements may have any name: the methods of the document that it needs are bound when the
 * file loads, and names that it looks up in the window are removed. An XHTML page would parse templates as XML, so an HTML document parses
 * them instead. It uses our Trusted Types policy. `tags`: the tags of all elements in templates.
 */
export const litAsGuest = (tags) => ({
  name: 'lit-as-guest',
  resolveId: (id) => (id === 'lit-guest' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0lit-guest') return null;
    const source = `${process.cwd()}/src/embed/lit-guest.ts`;
    return `import {guestPage, sharedPolicy} from '${source}';
export const litPage = guestPage();
export const litPolicy = sharedPolicy(${foreignText(tags)});`;
  },
  transform(code, id) {
    const [file, changes] = Object.entries(LIT_CHANGES).find(([name]) => id.replaceAll('\\', '/').endsWith(name)) ?? [];
    if (!file) return null;
    for (const [found, made] of changes) {
      if (!found.test(code)) throw new Error(`${file} has changed: check litAsGuest (${found} was not found).`);
      code = code.replace(found, made);
    }
    return {code: file.startsWith('lit-html') ? `import {litPage, litPolicy} from 'lit-guest';\n${code}` : code, map: null};
  },
});

/** Removes white space from html, svg and css templates. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/(html|svg|css)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
    return result ? {code: result.code, map: null} : null;
  },
});

const NOTE = /(\{\s*id: '[\w.-]+'),\s*desc: (['"`])(?:(?!\2)[^\\]|\\.)*\2,?\s*\}/g;

/** Removes the notes for translators from messages: a reader never sees them. Throws if a note is written in a way that it cannot find. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform(code, id) {
    if (!/\/src\/(?!generated\/).*\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    const stripped = code.replace(NOTE, '$1}');
    if (/\bdesc\b/.test(stripped)) throw new Error(`${id}: write the options of a message as {id: '…', desc: '…'}, in this order.`);
    return {code: stripped, map: null};
  },
});
