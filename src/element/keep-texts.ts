/**
 * Page translators put elements in the place of texts. Lit writes the next text to what stands in that place: to an element, as its `data`.
 * Then a text takes the place of such an element again, and is the translator's to translate.
 */
export function keepTexts(root: ParentNode): void {
  for (const element of root.querySelectorAll<Element & {data?: unknown}>('*')) {
    if (Object.hasOwn(element, 'data')) element.replaceWith(String(element.data));
  }
}
