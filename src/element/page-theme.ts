import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasPage} from './has-page.js';
import {parentOrHost, builtIn} from './built-in.js';

/** How light a color is and how much it hides, both from 0 to 1, as browsers write computed colors. */
function lightnessOf(color: string): [lightness: number, alpha: number] {
  const [space = '', ...values] = color.split(/[(, /]+/);
  const [first = 0, second = 0, third = 0, alpha = 1] = values.slice(+(space === 'color')).map((value) => parseFloat(value) || 0);
  // Lab and LCH begin with the lightness itself.
  if (/^(ok)?l/.test(space)) return [first / (space[0] === 'o' ? 1 : 100), alpha];
  return [(0.3 * first + 0.59 * second + 0.11 * third) / (space[0] === 'r' ? 255 : 1), alpha];
}

/** The node around, as it is drawn: through slots and shadow roots. */
export const flatTreeParent = (node: Node): Node | null =>
  (builtIn(node, 'nodeType') === 1 && builtIn(node as Element, 'assignedSlot')) || parentOrHost(node);

/** True if what lies behind a node is dark: the first background that hides all behind it, and those that one sees through before it. */
function isOnDark(start: Node): boolean {
  let [lightness, seen] = [0, 1];
  for (let node: Node | null = start; node && seen > 0; node = flatTreeParent(node)) {
    if (builtIn(node, 'nodeType') !== 1) continue;
    const [light, alpha] = lightnessOf(getComputedStyle(node as Element).backgroundColor);
    lightness += seen * alpha * light;
    seen *= 1 - alpha;
  }
  // Below all lies the white of a page.
  return lightness + seen < 0.4;
}

/**
 * Tells whether a widget is on a dark page that does not say so: if `color-scheme` is not set, the background decides. The system never
 * does: a dark card on a light page would be as wrong.
 */
export class PageTheme implements ReactiveController {
  /** The page is dark, and its `color-scheme` does not say so. */
  dark = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (hasPage()) this.look();
  }

  look(): void {
    const dark = getComputedStyle(this.host).colorScheme === 'normal' && isOnDark(this.host);
    if (dark === this.dark) return;
    this.dark = dark;
    this.host.requestUpdate();
  }
}
