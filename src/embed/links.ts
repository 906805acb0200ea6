import {importLater} from '../element/import-later.js';
import {own} from '../element/own.js';

/** Only pages with links to widgets need it. */
const loadUpgrade = () => import('./later/index.js');

/**
 * Makes widgets of `<a class="power-quiz" href="…/quiz.html?deck=quick-6">` and `<div data-power="quiz" data-deck="quick-6">`, those that
 * stand in the document and those that come later. The attributes are those of the address, or the `data-` ones. A link that lost its
 * class is known by its address: `quiz.html` beside our script, and alone in its block.
 * Without the script a link is a link, and leads to the same widget on a page of its own.
 *
 * @param tag - The tag of a widget, which must be defined.
 * @param folder - Gives the address of the folder that our script came from, if anybody knows it.
 */
export function upgradeLinks(tag: string, folder: () => string | undefined): void {
  const name = tag.replace('power-', '');
  // The fields of a form may stand in the place of anything of it: a form is never a place for a widget.
  const marked = `a.${tag}[href], [data-power="${name}"]:not(form)`;
  // Within a widget a link is its fallback.
  const selector = `${marked}, a[href*="${name}.html"]:not(${tag} *)`;
  let loading = false;

  /** A document is no place itself, and a text has none in it. */
  const look = (root: Node): void => {
    const found = own(root as Element, 'matches')?.(selector) || own(root as Element, 'querySelector')?.(selector);
    if (loading || !found) return;
    loading = true;
    importLater(loadUpgrade).then(
      ({upgrade}) => {
        observer.disconnect();
        upgrade({tag, marked, selector, folder});
      },
      // Links stay links, until the page has more of them.
      () => (loading = false),
    );
  };
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) addedNodes.forEach(look);
  });
  observer.observe(document, {childList: true, subtree: true});
  look(document);
}
