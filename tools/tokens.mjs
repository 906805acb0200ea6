// The design tokens: src/design/tokens.json (Design Tokens format, https://www.designtokens.org) becomes, through Style Dictionary, the base
// styles of every widget, the typed names, one plain style sheet, and a file per mode that Figma imports as variables.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import StyleDictionary from 'style-dictionary';
import {root} from './widgets.mjs';

const MODE = 'mode';
const pathOf = (path) => fileURLToPath(new URL(path, root)).replaceAll('\\', '/');

/** All tokens by their names, without `--power-`. */
const source = new Map(
  Object.values(JSON.parse(readFileSync(new URL('src/design/tokens.json', root), 'utf8'))).flatMap((group) =>
    Object.entries(group).filter(([name]) => !name.startsWith('$')),
  ),
);
const extensions = [...source.values()].map(({$extensions = {}}) => $extensions);

/** The names of all tokens, without `--power-`. */
export const tokenNames = () => [...source.keys()];

/** The style sheets that define the tokens: one for all widgets (undefined), and those of what only some draw. */
const SHEETS = [undefined, ...new Set(extensions.flatMap(({sheet}) => sheet ?? []))];
const MODES = ['light', ...new Set(extensions.flatMap(({[MODE]: modes = {}}) => Object.keys(modes)))];

/** A token's value as CSS. */
function cssValue(value, {$type}) {
  switch ($type) {
    case 'color':
      return value.hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
    case 'dimension':
    case 'duration':
      return `${value.value}${value.unit}`;
    case 'number':
      return `${value}em`; // all numbers are text sizes
    case 'fontFamily':
      return [value]
        .flat()
        .join(', ')
        .replace(/\b(\w+ [\w ]+)\b/g, "'$1'");
    case 'cubicBezier':
      return `cubic-bezier(${value.join(', ')})`;
    default:
      return String(value);
  }
}

const valueIn = (token, mode) => cssValue(token.original.$extensions?.[MODE]?.[mode] ?? token.original.$value, token);

/** A value for light pages and one for dark pages, or a single value if both are the same. */
function lightDark(token, light, dark) {
  const [a, b] = [valueIn(token, light), valueIn(token, dark)];
  return a === b ? a : `light-dark(${a}, ${b})`;
}

const privateLines = (tokens, value, indent) => tokens.map((token) => `${indent}--_${token.name}: ${value(token)};`).join('\n');
const describe = ({$description}) => `/** ${$description}. */`;

const formats = {
  'power/styles': ({dictionary: {allTokens}, options: {sheet}}) => {
    const tokens = allTokens.filter(({original}) => original.$extensions?.sheet === sheet);
    const contrast = (indent) =>
      privateLines(
        tokens.filter(({$type}) => $type === 'color'),
        (token) => lightDark(token, 'contrast-light', 'contrast-dark'),
        indent,
      );
    return `import {css} from 'lit';

/** Made from src/design/tokens.json. A page sets the public \`--power-*\` names; what it leaves alone comes from here. */
export const ${sheet ? `${sheet}Tokens` : 'tokens'} = css\`
  .card {
${privateLines(tokens, (token) => `var(--power-${token.name}, ${lightDark(token, 'light', 'dark')})`, '    ')}
  }
  .card[data-theme='contrast'] {
${contrast('    ')}
  }
  @media (prefers-contrast: more) {
    .card:not([data-theme='host']) {
${contrast('      ')}
    }
  }
\`;
`;
  },
  'power/names': ({dictionary: {allTokens}}) =>
    `/** The public custom properties. */
export interface PowerTokens {
${allTokens.map((token) => `  ${describe(token)}\n  '--power-${token.name}'?: string;`).join('\n')}
}

/** The name of a public custom property. */
export type PowerToken = keyof PowerTokens;
`,
  'power/sheet': ({dictionary: {allTokens}}) =>
    `/* The defaults. Copy what you want to change. */
:root {
${allTokens.map((token) => `  /* ${token.$description}. */\n  --power-${token.name}: ${lightDark(token, 'light', 'dark')};`).join('\n')}
}
`,
  // Figma's variables are colors, numbers and strings; they cannot express motion, or a font that is inherited from the page.
  'power/figma': ({dictionary: {allTokens}, options: {mode}}) => {
    const groups = {};
    for (const {name, path, $type, $description, original} of allTokens) {
      if (path[0] === 'motion' || original.$value === 'inherit') continue;
      const value = original.$extensions?.[MODE]?.[mode] ?? original.$value;
      const plain = $type === 'fontFamily' ? [value].flat()[0] : value;
      (groups[path[0]] ??= {})[name] = {$type: $type === 'fontWeight' ? 'number' : $type, $value: plain, $description};
    }
    return `${JSON.stringify(groups, null, 2)}\n`;
  },
};

const platform = (folder, files) => ({buildPath: pathOf(`${folder}/`), transforms: ['power/name'], files});

/** Writes the tokens into `src/generated` (`sources`), or the published files (`published`) into `dist/tokens` or another folder. */
export async function writeTokens(what, folder = 'dist/tokens') {
  const dictionary = new StyleDictionary({
    source: [pathOf('src/design/tokens.json')],
    usesDtcg: true,
    log: {verbosity: 'silent', warnings: 'error'},
    hooks: {formats, transforms: {'power/name': {type: 'name', transform: ({path}) => path.at(-1)}}},
    platforms: {
      sources: platform('src/generated', [
        ...SHEETS.map((sheet) => ({
          destination: sheet ? `${sheet}-tokens.styles.ts` : 'tokens.styles.ts',
          format: 'power/styles',
          options: {sheet},
        })),
        {destination: 'token-names.ts', format: 'power/names'},
      ]),
      published: platform(folder, [
        {destination: 'tokens.css', format: 'power/sheet'},
        ...MODES.map((mode) => ({destination: `figma/${mode}.tokens.json`, format: 'power/figma', options: {mode}})),
      ]),
    },
  });
  await dictionary.buildPlatform(what);
}
