import {graphics, text} from '../../src/design/contrast-pairs.json';
import {BRAND_NAMES, colorsOf, type Brand, type BrandName, type ColorName, type Colors} from './brand.js';
import {contrast, shades} from './color.js';

/** One color on another, and whether it can be read or seen there. */
export interface Measured {
  readonly front: ColorName;
  readonly back: ColorName;
  readonly kind: 'text' | 'graphics';
  readonly ratio: number;
  readonly least: number;
  readonly passes: boolean;
}

/** Every pair that the widgets use, by the contrast of WCAG 2.2. */
export function measure(colors: Colors): readonly Measured[] {
  return Object.entries({text, graphics}).flatMap(([kind, {least, pairs}]) =>
    Object.entries(pairs).flatMap(([front, backs]) =>
      backs.map((back) => {
        const ratio = contrast(colors[front as ColorName], colors[back as ColorName]);
        return {front, back, kind, ratio, least, passes: ratio >= least} as Measured;
      }),
    ),
  );
}

/** What is wrong with one of the five colors, and what would mend it. */
export interface Advice {
  readonly name: BrandName;
  /** Its pairs with too little contrast, the worst first. */
  readonly pairs: readonly Measured[];
  /** The nearest shade with which all its pairs can be read or seen; none where no shade does that. */
  readonly better?: string;
}

/** Which of the five is to blame for a pair: what stands in front, or, where that was derived, the card it was derived for. */
function blamed(front: ColorName): BrandName {
  if (front === 'on-accent') return 'accent';
  return BRAND_NAMES.find((name) => name === front) ?? 'paper';
}

const failingBecauseOf = (brand: Brand, name: BrandName): readonly Measured[] =>
  measure(colorsOf(brand)).filter(({front, passes}) => !passes && blamed(front) === name);

/** One advice for each color that has too little contrast somewhere. What is named was tried: with it, nothing of that color fails. */
export function adviceFor(brand: Brand): readonly Advice[] {
  return BRAND_NAMES.flatMap((name) => {
    const pairs = [...failingBecauseOf(brand, name)].sort((a, b) => a.ratio / a.least - b.ratio / b.least);
    if (!pairs.length) return [];
    for (const better of shades(brand[name]))
      if (!failingBecauseOf({...brand, [name]: better}, name).length) return [{name, pairs, better}];
    return [{name, pairs}];
  });
}
