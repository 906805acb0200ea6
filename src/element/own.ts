/**
 * What `name` is by the type of a node of the page. On the node itself an element may stand in its place: `<img name="body">` on the
 * document, `<input name="parentNode">` on its form. Methods come bound. Every walk over nodes of the page reads them so. The type is asked of the
 * node: old libraries put their own `Document` in the place of the browser's.
 */
export function own<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const value = Reflect.get(Object.getPrototypeOf(node) as N, name, node);
  return typeof value === 'function' ? value.bind(node) : value;
}

/** The node above, through shadow roots. */
export const above = (node: Node): Node | null =>
  own(node, 'parentNode') ?? (own(node, 'nodeType') === 11 ? (node as ShadowRoot).host : null);
