import {importLater} from '../element/import-later.js';
import {builtIn} from '../element/built-in.js';

/** Loaded only on pages with links to widgets. */
const loadUpgrade = () => import('./later/index.js');

/**
 * Adds a widget for each `<a class="power-quiz" href="…/quiz.html?deck=quick-6">` and `<div data-power="quiz" data-deck="quick-6">`, also
 * for those that are added later. Its attributes come from the query of the address, or from the `data-` attributes. A link that lost its
 * class is known by its address, `quiz.html` in the folder of our script, if it is alone in its block. Without the script, a link leads to
 * a page with the same widget.
 *
 * @param tag - The tag of a widget. It must be defined.
 * @param folder - Gives the address of the folder that our script came from, if it is known.
 */
export function upgradeLinks(tag: string, folder: () => string | undefined): void {
  const name = tag.replace('power-', '');
  // Fields of a form can hide the form's properties, so a form is never a place for a widget.
  const marked = `a.${tag}[href], [data-power="${name}"]:not(form)`;
  // A link within a widget is its fallback.
  const selector = `${marked}, a[href*="${name}.html"]:not(${tag} *)`;
  let loading = false;

  /** A document has no `matches`, and a text node has neither method. */
  const look = (root: Node): void => {
    const found = builtIn(root as Element, 'matches')?.(selector) || builtIn(root as Element, 'querySelector')?.(selector);
    if (loading || !found) return;
    loading = true;
    importLater(loadUpgrade).then(
      ({upgrade}) => {
        observer.disconnect();
        upgrade({tag, marked, selector, folder});
      },
      // After a failure links stay links, until the page adds more of them.
      () => (loading = false),
    );
  };
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) addedNodes.forEach(look);
  });
  observer.observe(document, {childList: true, subtree: true});
  look(document);
}
