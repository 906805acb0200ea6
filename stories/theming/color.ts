import Color from 'colorjs.io';

/** Keeps what a function made: theme after theme asks for the same colors. */
function remembering<Given extends readonly unknown[], Result>(make: (...given: Given) => Result): (...given: Given) => Result {
  const made = new Map<string, Result>();
  return (...given) => {
    const key = given.join(' ');
    if (!made.has(key)) made.set(key, make(...given));
    return made.get(key)!;
  };
}

const luminance = remembering((color: string) => new Color(color).luminance);

/** The contrast of WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const toHex = (color: Color): string => color.to('srgb').toGamut().toString({format: 'hex', collapse: false});

/** Any color that CSS can write, as `#rrggbb`; nothing where it is none, or can be seen through. */
export function readColor(words: string): string | undefined {
  try {
    const color = new Color(words);
    return color.alpha === 1 ? toHex(color) : undefined;
  } catch {
    return undefined;
  }
}

/** So much of the second color in the first, from 0 to 1. */
export const mix = remembering((a: string, b: string, share: number) => toHex(Color.mix(a, b, share, {space: 'oklab'}) as Color));

/** The color at another lightness, 0 to 1, its hue kept, and so much of its chroma. */
export const lightness = remembering((color: string, to: number, chroma?: number) => {
  const made = new Color(color).to('oklch');
  made.coords = [to, (made.coords[1] ?? 0) * (chroma ?? 1), made.coords[2]];
  return toHex(made);
});

/** The color itself, then lighter and darker ones, the nearest first. */
export function* shades(color: string): Generator<string> {
  yield color;
  const start = new Color(color).to('oklch').coords[0] ?? 0;
  for (let step = 0.01; step <= 1; step += 0.01) {
    for (const shade of [start - step, start + step]) if (shade >= 0 && shade <= 1) yield lightness(color, shade);
  }
}

const strongest = (back: string): string => (contrast('#000000', back) > contrast('#ffffff', back) ? '#000000' : '#ffffff');

/** The nearest shade that can be told from all of `backs`; black or white where none can. */
export const readable = remembering((color: string, backs: readonly string[], least: number) => {
  const possible = backs.every((back) => contrast(strongest(back), back) >= least);
  if (possible) for (const shade of shades(color)) if (backs.every((back) => contrast(shade, back) >= least)) return shade;
  return strongest(backs[0]!);
});
