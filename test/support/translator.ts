/** Elements that a translator does not change. */
const LEFT = '[translate=no], script, style, textarea';

/**
 * Translates a page like browsers do, but into the same words: it replaces each text of the page and of open shadow roots with elements, also
 * text that is added later. Returns a function that ends it.
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

  // A widget that is drawn later dispatches this event.
  document.addEventListener('load', visitAll, true);
  visitAll();
  return () => {
    document.removeEventListener('load', visitAll, true);
    observer.disconnect();
  };
}
