import tokens from '../../src/design/tokens.json';
import {sceneTokens} from '../../src/generated/scene-tokens.styles.js';
import {stonesTokens} from '../../src/generated/stones-tokens.styles.js';
import {tokens as allTokens} from '../../src/generated/tokens.styles.js';

interface Token {
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions?: {readonly mode?: Readonly<Record<string, unknown>>};
}

/** The modes of a color: what stands in the file for each. */
export const MODES = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;

/** The tokens of a group, by their public names. */
export const tokensOf = (group: keyof typeof tokens): [string, Token][] =>
  Object.entries(tokens[group] as unknown as Record<string, Token>).filter(([name]) => !name.startsWith('$'));

/** What the widgets take where a page sets nothing, by name: read from the styles they begin with, so that it is CSS as it can be copied. */
export const CSS_VALUES: ReadonlyMap<string, string> = new Map(
  [allTokens, stonesTokens, sceneTokens].flatMap(({cssText}) =>
    [...cssText.matchAll(/var\(--power-([\w-]+), (.+)\);/g)].map(([, name, value]) => [name!, value!] as const),
  ),
);

/** A color in one of its modes, as `#rrggbb`. */
export const colorIn = ({$value, $extensions}: Token, mode: string): string => (($extensions?.mode?.[mode] ?? $value) as {hex: string}).hex;
