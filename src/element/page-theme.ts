import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasPage} from './has-page.js';
import {above, own} from './own.js';

const lookers = new Set<() => void>();
let observer: MutationObserver | undefined;
const lookAll = (): void => lookers.forEach((look) => look());
/** Styles have come late, or a theme has faded in. */
const hear = ({target, propertyName}: Event & {readonly propertyName?: string}): void => {
  if (propertyName === 'background-color' || target instanceof HTMLLinkElement) lookAll();
};

/** How light a color is and how much it hides, both from 0 to 1, as browsers write computed colors. */
function lightnessOf(color: string): [lightness: number, alpha: number] {
  const [space = '', ...values] = color.split(/[(, /]+/);
  const [first = 0, second = 0, third = 0, alpha = 1] = values.slice(+(space === 'color')).map((value) => parseFloat(value) || 0);
  // Lab and LCH begin with the lightness itself.
  if (/^(ok)?l/.test(space)) return [first / (space[0] === 'o' ? 1 : 100), alpha];
  return [(0.3 * first + 0.59 * second + 0.11 * third) / (space[0] === 'r' ? 255 : 1), alpha];
}

/** The node around, as it is drawn: through slots and shadow roots. */
const around = (node: Node): Node | null => (own(node, 'nodeType') === 1 && own(node as Element, 'assignedSlot')) || above(node);

/** True where what lies behind a node is dark: the first background that hides all behind it, and those one sees through before it. */
function isOnDark(start: Node): boolean {
  let [lightness, seen] = [0, 1];
  for (let node: Node | null = start; node && seen > 0; node = around(node)) {
    if (own(node, 'nodeType') !== 1) continue;
    const [light, alpha] = lightnessOf(getComputedStyle(node as Element).backgroundColor);
    lightness += seen * alpha * light;
    seen *= 1 - alpha;
  }
  // Below all lies the white of a page.
  return lightness + seen < 0.4;
}

/** Looks again when something around a node gets another class, style or theme, or styles change without an attribute. */
function watch(start: Node): void {
  if (!observer) {
    observer = new MutationObserver(lookAll);
    // What an element has loaded is told to the document, and no further.
    for (const type of ['load', 'transitionend']) own(document, 'addEventListener')(type, hear, true);
    globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', lookAll);
  }
  for (let node: Node | null = start; node; node = around(node)) observer.observe(node, {attributes: true});
}

/**
 * Tells whether a widget stands on a dark page that says nothing of it: where `color-scheme` is not set, the background decides. The system never
 * does: a dark card on a light page would be as wrong.
 */
export class PageTheme implements ReactiveController {
  /** The page is dark, and its `color-scheme` does not say so. */
  dark = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!hasPage()) return;
    lookers.add(this.#look);
    this.#look();
    watch(this.host);
  }

  hostDisconnected(): void {
    lookers.delete(this.#look);
  }

  readonly #look = (): void => {
    const dark = getComputedStyle(this.host).colorScheme === 'normal' && isOnDark(this.host);
    if (dark === this.dark) return;
    this.dark = dark;
    this.host.requestUpdate();
  };
}
