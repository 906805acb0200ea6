/** What a translator leaves alone. */
const LEFT = '[translate=no], script, style, textarea';

/**
 * Translates a page as browsers do, but into the same words: each text of the page and of open shadow roots gives way to elements, and what comes
 * later too. Gives back what ends it.
 */
export function translate(): () => void {
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver(visitAll);

  function visit(node: Node): void {
    if (node instanceof Text) return replace(node);
    if (!(node instanceof Element) || node.matches(LEFT)) return;
    watch(node.shadowRoot);
    for (const child of [...node.childNodes]) visit(child);
  }

  function watch(root: ParentNode | null): void {
    if (!root) return;
    if (!seen.has(root)) observer.observe(root, {childList: true, characterData: true, subtree: true});
    seen.add(root);
    for (const child of [...root.childNodes]) visit(child);
  }

  function replace(text: Text): void {
    if (!text.data.trim() || text.parentElement?.matches('font > font')) return;
    const translated = document.createElement('font');
    translated.appendChild(document.createElement('font')).append(text.data);
    text.replaceWith(translated);
  }

  function visitAll(): void {
    watch(document.body);
  }

  // Widgets that are drawn later say so.
  document.addEventListener('load', visitAll, true);
  visitAll();
  return () => {
    document.removeEventListener('load', visitAll, true);
    observer.disconnect();
  };
}
