import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Languages are fetched from beside the file itself. A module knows where it came from; a classic script (`classic`) keeps its address while
 * it runs. Where a content system has put scripts together or into the page, `data-base` on any script tag names the folder of our files.
 * A retry has another address, since some browsers remember a module that failed.
 */
export const cdnPacks = (path, classic) => ({
  name: 'cdn-packs',
  resolveId: (id) => (id === 'script-base' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0script-base') return null;
    const own = classic ? 'const own = document.currentScript?.src || document.baseURI;\n' : '';
    return `${own}export const fileAddress = (file) => {
  const base = document.querySelector('script[data-base]')?.dataset.base;
  return ${classic ? `new URL(base ? base.replace(/\\/?$/, '/') + file : '${path}' + file, base ? document.baseURI : own).href` : `base ? new URL(base.replace(/\\/?$/, '/') + file, document.baseURI).href : '${path}' + file`};
};`;
  },
  transform(code, id) {
    const widget = /generated\/packs\/([a-z]+)\.ts$/.exec(id)?.[1];
    if (!widget) return null;
    const locales = [...code.matchAll(/"([\w-]+)": \(\)/g)].map((match) => match[1]);
    const file = `\`locales/\${locale}/${widget}.js\${attempt ? '?retry=' + attempt : ''}\``;
    return {
      code: `import {fileAddress} from 'script-base';
const load = (locale) => (attempt) => import(fileAddress(${file}));
export const packs = {${locales.map((locale) => `${JSON.stringify(locale)}: load('${locale}')`).join(', ')}};`,
      map: null,
    };
  },
});

/**
 * The entry `file:en:quiz`, `file:es:quiz,checklist`: the widgets, with a language inside where it is not English, and the links to them that
 * stand on the page. The language is put in place before the tag is defined.
 */
export const fileEntry = () => ({
  name: 'file-entry',
  resolveId: (id) => (/^(file|pack):/.test(id) ? `\0${id}` : null),
  load(id) {
    const [kind, locale, names] = id.replace('\0', '').split(':');
    const src = `${process.cwd()}/src`;
    if (kind === 'pack')
      return `import {addPack} from '${src}/element/packs.ts';
import {packs} from '${src}/generated/packs/${names}.ts';
import pack from '${src}/generated/packs/${locale}/${names}.ts';
addPack(packs, pack);`;
    if (kind !== 'file') return null;
    const widgets = names.split(',');
    return [
      ...widgets.flatMap((widget) => [
        ...(locale === 'en' ? [] : [`import 'pack:${locale}:${widget}';`]),
        `import '${src}/widgets/${widget}/define.ts';`,
      ]),
      `import {upgradeLinks} from '${src}/embed/link-upgrade.ts';`,
      ...widgets.map((widget) => `upgradeLinks('power-${widget}');`),
    ].join('\n');
  },
});

const LIT_POLICY = /([\w$]+)\.createPolicy\("lit-html",(\{createHTML:[^}]+\})\)/;
const LIT_TEMPLATE = /([\w$]+)\.createElement\("template"\)/;

/**
 * Makes lit-html a guest. Its Trusted Types policy is named `lit-html`, and a second one of that name throws under a strict policy: ours is
 * `power-widgets`, made once and shared by all copies on a page through our one global symbol. And a page in XHTML would read its templates
 * as XML, which they are not: there an HTML document reads them.
 */
export const litAsGuest = () => ({
  name: 'lit-as-guest',
  transform(code, id) {
    if (!/lit-html\/lit-html\.js$/.test(id)) return null;
    if (!LIT_POLICY.test(code) || !LIT_TEMPLATE.test(code)) throw new Error('lit-html has changed: read litAsGuest again.');
    const shared = '(globalThis[Symbol.for("power-widgets")]??={})';
    return {
      code: code
        .replace(LIT_POLICY, (_, factory, rules) => `(${shared}.policy??=${factory}.createPolicy("power-widgets",${rules}))`)
        .replace(
          LIT_TEMPLATE,
          (_, page) => `(${page}.contentType=="text/html"?${page}:${page}.implementation.createHTMLDocument()).createElement("template")`,
        ),
      map: null,
    };
  },
});

/**
 * In the files for script tags private custom properties have short names; the page sets the public ones. A file declares those that its
 * styles use.
 */
export const shortPropertyNames = (names) => ({
  name: 'short-property-names',
  transform(code, id) {
    if (!/styles\.ts$/.test(id)) return null;
    const short = (_, name) => {
      if (!names.includes(name)) throw new Error(`--_${name} is no token of src/design/tokens.json.`);
      return `--_${names.indexOf(name).toString(36)}`;
    };
    return {code: code.replace(/--_([\w-]+)/g, short), map: null};
  },
  renderChunk(code) {
    const used = new Set(Array.from(code.matchAll(/var\(--_(\w+)/g), ([, name]) => name));
    return {code: code.replace(/--_(\w+):[^;}]*;?/g, (declaration, name) => (used.has(name) ? declaration : '')), map: null};
  },
});

/** White space out of html, svg and css templates. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/(html|svg|css)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
    return result ? {code: result.code, map: null} : null;
  },
});

const OPTIONS = /\{\s*id: '([\w.-]+)',\s*desc: (['"`])(?:(?!\2)[^\\]|\\.)*\2,?\s*\}/g;

/**
 * In the files for script tags a message is known by a short number: the notes for translators have done their work, and the words of the
 * ids would be one tenth of a widget. The packs beside these files use the same numbers.
 */
export const shortMessageIds = (ids) => ({
  name: 'short-message-ids',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    if (/generated\/packs\/[\w-]+\/\w+\.ts$/.test(id))
      return {
        code: code.replace(/"((?:common|\w+)\.[\w-]+)":/g, (whole, name) => (ids.includes(name) ? `${ids.indexOf(name)}:` : whole)),
        map: null,
      };
    const shortened = code.replace(OPTIONS, (_, name) => {
      if (!ids.includes(name)) throw new Error(`${name}: run npm run localize`);
      return String(ids.indexOf(name));
    });
    return {code: shortened.replace('{id}: {id: string}', 'id: string'), map: null};
  },
});
