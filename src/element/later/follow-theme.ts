import type {ReactiveControllerHost} from 'lit';
import {flatTreeParent, type PageTheme} from '../page-theme.js';
import {builtIn} from '../built-in.js';

const themes = new Set<PageTheme>();
let observer: MutationObserver | undefined;
const lookAll = (): void => themes.forEach((theme) => theme.look());
/** Styles have come late, or a theme has faded in. */
const hear = ({target, propertyName}: Event & {readonly propertyName?: string}): void => {
  if (propertyName === 'background-color' || target instanceof HTMLLinkElement) lookAll();
};

/** Looks again when something around a node gets another class, style or theme, or styles change without an attribute. */
function watch(start: Node): void {
  if (!observer) {
    observer = new MutationObserver(lookAll);
    // The window does not get the `load` events of elements, so the document listens for them.
    for (const type of ['load', 'transitionend']) builtIn(document, 'addEventListener')(type, hear, true);
    globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', lookAll);
  }
  for (let node: Node | null = start; node; node = flatTreeParent(node)) observer.observe(node, {attributes: true});
}

const followed = new WeakSet<PageTheme>();

/** From now on an element looks again when the page may have changed its theme. */
export function followTheme(host: ReactiveControllerHost & HTMLElement, theme: PageTheme): void {
  if (followed.has(theme)) return;
  followed.add(theme);
  host.addController({
    hostConnected() {
      themes.add(theme);
      theme.look();
      watch(host);
    },
    hostDisconnected: () => themes.delete(theme),
  });
}
