/**
 * Reads the property `name` of a node from the prototype of its type. On the node itself an element of the page can hide it: `<img
 * name="body">` on the document, `<input name="parentNode">` on its form. All code that walks over nodes of the page uses this. Methods are
 * returned bound. The prototype is taken from the node, because some old libraries replace the global `Document`.
 */
export function builtIn<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const value = Reflect.get(Object.getPrototypeOf(node) as N, name, node);
  return typeof value === 'function' ? value.bind(node) : value;
}

/** The parent node, or the host of a shadow root. */
export const parentOrHost = (node: Node): Node | null =>
  builtIn(node, 'parentNode') ?? (builtIn(node, 'nodeType') === 11 ? (node as ShadowRoot).host : null);
