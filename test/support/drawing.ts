/** A text with its white space folded, as a reader sees it. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The state of an element that is not in its attributes: what a learner ticked, wrote or opened. */
function held(element: Element): string {
  const {value, checked, disabled} = element as HTMLInputElement;
  return element.matches('input, textarea, button') ? ` [${[value, checked, disabled].join()}]` : '';
}

/** The elements of a widget with attributes, field values and text, one per line, to compare two widgets. */
export function drawing(node: ParentNode, indent = ''): string {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (folded(text)) lines.push(indent + folded(text));
    text = '';
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.textContent!;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    flush();
    const element = child as Element;
    // `readonly` and `readonly="readonly"` mean the same.
    const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${value === name ? '' : folded(value)}"`).sort();
    lines.push(`${indent}<${element.localName}${attributes.join('')}>${held(element)}`, drawing(element, `${indent}  `));
  }
  flush();
  return lines.filter(Boolean).join('\n');
}

const LOOKS = [
  'color',
  'background-color',
  'border-top-color',
  'border-top-width',
  'border-top-left-radius',
  'font-size',
  'font-weight',
  'fill',
  'gap',
];

/** The styles of the elements of a widget that depend on tokens, one element per line. */
export const looks = ({shadowRoot}: Element): string =>
  [...shadowRoot!.querySelectorAll('*')]
    .map((element) => {
      const style = element.ownerDocument.defaultView!.getComputedStyle(element);
      return `${element.localName}.${element.className.toString()}: ${LOOKS.map((name) => style.getPropertyValue(name)).join('; ')}`;
    })
    .join('\n');
