/**
 * Page translators replace text nodes with elements. Lit then writes the next text to that element, as its `data`, and it is not shown.
 * This puts a text node back in place of such an element, so that the translator can translate it.
 */
export function keepTexts(root: ParentNode): void {
  for (const element of root.querySelectorAll<Element & {data?: unknown}>('*')) {
    if (Object.hasOwn(element, 'data')) element.replaceWith(String(element.data));
  }
}
