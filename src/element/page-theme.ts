import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasPage} from './has-page.js';
import {above, own} from './own.js';

const lookers = new Set<() => void>();
const watched = new WeakSet<Node>();
const lookAll = (): void => lookers.forEach((look) => look());
/** Styles have come late, or a theme has faded in. */
const hear = ({target, propertyName}: Event & {readonly propertyName?: string}): void => {
  if (propertyName === 'background-color' || target instanceof HTMLLinkElement) lookAll();
};

/** How light a color is, from 0 to 1, as browsers write computed colors; `undefined` where one sees through it. */
export function lightnessOf(color: string): number | undefined {
  const [, space = '', values = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  const [first, second, third, alpha = 1] = (values.match(/-?[\d.]+(e-?\d+)?|none/g) ?? []).map((value) => Number(value) || 0);
  if (third === undefined || alpha < 0.5) return undefined;
  // Lab and LCH begin with the lightness itself.
  if (/^(ok)?l/.test(space)) return first! / (space.startsWith('ok') ? 1 : 100);
  return (0.299 * first! + 0.587 * second! + 0.114 * third) / (space.startsWith('rgb') ? 255 : 1);
}

/** True where the first background above a node that hides what is behind it is dark. */
function isOnDark(start: Node): boolean {
  for (let node: Node | null = start; node;) {
    const isElement: boolean = own(node, 'nodeType') === 1;
    const lightness: number | undefined = isElement ? lightnessOf(getComputedStyle(node as Element).backgroundColor) : undefined;
    if (lightness !== undefined) return lightness < 0.4;
    node = (isElement && own(node as Element, 'assignedSlot')) || above(node);
  }
  return false;
}

/** Looks again when something above a node gets another class, style or theme. */
function watch(start: Node): void {
  for (let node: Node | null = start; node; node = above(node)) {
    if (watched.has(node)) return;
    watched.add(node);
    if (own(node, 'nodeType') === 1) new MutationObserver(lookAll).observe(node, {attributes: true});
  }
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
    // The same listeners for all widgets: what is there already is not added again. What an element has loaded is told to the document alone.
    for (const type of ['load', 'transitionend']) own(document, 'addEventListener')(type, hear, true);
    globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', lookAll);
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
