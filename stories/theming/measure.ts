import {graphics, text} from '../../src/design/contrast-pairs.json';
import {contrast, readable, type ColorName, type Colors} from './brand.js';

/** One color on another, and whether it can be read or seen there. */
export interface Measured {
  readonly front: ColorName;
  readonly back: ColorName;
  readonly kind: 'text' | 'graphics';
  readonly ratio: number;
  readonly least: number;
  readonly passes: boolean;
  /** The color nearest to the front one that passes on all that it stands on. */
  readonly better?: string;
}

/** Every pair that the widgets use, by the contrast of WCAG 2.2. */
export function measure(colors: Colors): readonly Measured[] {
  return Object.entries({text, graphics}).flatMap(([kind, {least, pairs}]) =>
    Object.entries(pairs).flatMap(([front, backs]) =>
      backs.map((back) => {
        const [a, b] = [colors[front as ColorName], colors[back as ColorName]];
        const ratio = contrast(a, b);
        const passes = ratio >= least;
        const all = backs.map((each) => colors[each as ColorName]);
        return {front, back, kind, ratio, least, passes, ...(!passes && {better: readable(a, all, least)})} as Measured;
      }),
    ),
  );
}
