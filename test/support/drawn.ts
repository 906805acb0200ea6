/** The parent as it is drawn: the slot of what is slotted, the host of a shadow root. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** True where a reader sees an element: not in something closed, not only for screen readers. */
export function isDrawn(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return element.checkVisibility({visibilityProperty: true}) && width > 1 && height > 1;
}

/** All that a reader sees of a widget, in the order of the document. */
export const drawnParts = (element: Element, selector = '*'): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);

/** What a finger or a key can operate. */
export const CONTROLS = 'button, input, textarea, select, summary, a[href], [tabindex="0"]';

/** Names a part of a widget in a message, so that it can be found. */
export function describePart(part: Element): string {
  const words = (part.getAttribute('aria-label') ?? part.closest('label')?.textContent ?? part.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const type = part.getAttribute('type');
  return `${part.localName}${type ? `[${type}]` : ''}${[...part.classList].map((name) => `.${name}`).join('')} “${words.slice(0, 40)}”`;
}

/** One control of each kind: what is drawn by the same rules looks the same. */
export function oneOfEachKind(element: Element): HTMLElement[] {
  const controls = drawnParts(element, CONTROLS).filter((control) => !control.matches(':disabled'));
  const kind = (control: HTMLElement) => `${control.localName} ${control.className} ${control.getAttribute('type')}`;
  return [...new Map(controls.map((control) => [kind(control), control])).values()];
}
