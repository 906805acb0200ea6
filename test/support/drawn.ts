/** The parent in the drawn tree: the slot of slotted content, the host of a shadow root. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** Whether a reader sees an element: not if it is in something closed, and not if it is only for screen readers. */
export function isDrawn(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return element.checkVisibility({visibilityProperty: true}) && width > 1 && height > 1;
}

/** All elements of a widget that a reader sees, in document order. */
export const drawnParts = (element: Element, selector = '*'): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);

/** Elements that can be operated by touch or keyboard. */
export const CONTROLS = 'button, input, textarea, select, summary, a[href], [tabindex="0"]';

/** The name of a part of a widget in a message, so that it can be found. */
export function describePart(part: Element): string {
  const words = (part.getAttribute('aria-label') ?? part.closest('label')?.textContent ?? part.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const type = part.getAttribute('type');
  return `${part.localName}${type ? `[${type}]` : ''}${[...part.classList].map((name) => `.${name}`).join('')} “${words.slice(0, 40)}”`;
}

/** One control of each kind: controls with the same style rules look the same. */
export function oneOfEachKind(element: Element): HTMLElement[] {
  const controls = drawnParts(element, CONTROLS).filter((control) => !control.matches(':disabled'));
  const kind = (control: HTMLElement) => `${control.localName} ${control.className} ${control.getAttribute('type')}`;
  return [...new Map(controls.map((control) => [kind(control), control])).values()];
}
