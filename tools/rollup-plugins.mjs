import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Languages are fetched from beside the file itself: in a module by a relative address. A classic script from another origin gives its
 * imports no base, so there (`classic`) the script's own address is kept while it runs. A retry has another address, since some browsers
 * remember a module that failed.
 */
export const cdnPacks = (path, classic) => ({
  name: 'cdn-packs',
  resolveId: (id) => (id === 'script-address' ? `\0${id}` : null),
  load: (id) => (id === '\0script-address' ? 'export const address = document.currentScript?.src || document.baseURI;' : null),
  transform(code, id) {
    const widget = /generated\/packs\/([a-z]+)\.ts$/.exec(id)?.[1];
    if (!widget) return null;
    const locales = [...code.matchAll(/"([\w-]+)": \(\)/g)].map((match) => match[1]);
    const relative = `\`${path}/\${locale}/${widget}.js\${attempt ? '?retry=' + attempt : ''}\``;
    const load = `const load = (locale) => (attempt) => import(${classic ? `new URL(${relative}, address).href` : relative});`;
    return {
      code: `${classic ? "import {address} from 'script-address';\n" : ''}${load}
export const packs = {${locales.map((locale) => `${JSON.stringify(locale)}: load('${locale}')`).join(', ')}};`,
      map: null,
    };
  },
});

/** The entry `locale:es:quiz`: the widget with a language inside. The language is put in place before the tag is defined. */
export const localeEntry = () => ({
  name: 'locale-entry',
  resolveId: (id) => (id.startsWith('locale:') || id.startsWith('pack:') ? `\0${id}` : null),
  load(id) {
    const [kind, locale, names] = id.replace('\0', '').split(':');
    if (kind === 'locale') {
      const each = names
        .split(',')
        .flatMap((widget) => [`import 'pack:${locale}:${widget}';`, `import '/src/widgets/${widget}/define.ts';`]);
      return each.join('\n').replaceAll("'/src", `'${process.cwd()}/src`);
    }
    if (kind !== 'pack') return null;
    const generated = `${process.cwd()}/src/generated`;
    return `import {addPack} from '${process.cwd()}/src/element/packs.ts';
import {packs} from '${generated}/packs/${names}.ts';
import pack from '${generated}/packs/${locale}/${names}.ts';
addPack(packs, pack);`;
  },
});

const LIT_POLICY = /([\w$]+)\.createPolicy\("lit-html",(\{createHTML:[^}]+\})\)/;

/**
 * lit-html makes a Trusted Types policy named `lit-html`; a second one of that name throws under a strict policy. Ours is `power-widgets`,
 * made once and shared by all copies on a page through our one global symbol.
 */
export const sharedPolicy = () => ({
  name: 'shared-policy',
  transform(code, id) {
    if (!/lit-html\/lit-html\.js$/.test(id)) return null;
    if (!LIT_POLICY.test(code)) throw new Error('lit-html no longer makes its policy as expected: read sharedPolicy again.');
    const shared = '(globalThis[Symbol.for("power-widgets")]??={})';
    return {
      code: code.replace(LIT_POLICY, (_, factory, rules) => `(${shared}.policy??=${factory}.createPolicy("power-widgets",${rules}))`),
      map: null,
    };
  },
});

/** In the files for script tags private custom properties have short names; the page sets the public ones. */
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
