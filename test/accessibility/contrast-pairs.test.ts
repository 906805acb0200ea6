import {expect} from 'chai';
import '../../src/all.js';
import {cleanUp} from '../support/page.js';
import {describePart, drawnParts, parentOf} from '../support/drawn.js';
import {fullStates, show} from '../support/states.js';

type Pairs = Readonly<Record<string, readonly string[]>>;

const read = <T>(path: string): Promise<T> => fetch(path).then((answer) => answer.json() as Promise<T>);
const {text} = await read<{text: {pairs: Pairs}}>('/src/design/contrast-pairs.json');
const {color} = await read<{color: Readonly<Record<string, unknown>>}>('/src/design/tokens.json');
const names = Object.keys(color).filter((name) => !name.startsWith('$'));

/** A color that is only a number: it tells which token painted something. */
const dye = (index: number) => `rgb(${index}, 7, 9)`;
const tokenOf = new Map(names.map((name, index) => [dye(index), name]));

/** The token behind an element: of the nearest part that is painted. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = getComputedStyle(at).backgroundColor;
    if (ground !== 'rgba(0, 0, 0, 0)') return tokenOf.get(ground) ?? ground;
  }
  return 'the page';
}

const hasWords = (part: Element): boolean =>
  [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

describe('Every text is on a color that its own is measured against', () => {
  before(() => names.forEach((name, index) => document.documentElement.style.setProperty(`--power-${name}`, dye(index))));
  after(() => names.forEach((name) => document.documentElement.style.removeProperty(`--power-${name}`)));
  afterEach(cleanUp);

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
      const faults = drawnParts(element)
        .filter((part) => hasWords(part) || part.matches('textarea, input:not([type=range], [type=radio], [type=checkbox])'))
        .flatMap((part) => {
          const [front, back] = [tokenOf.get(getComputedStyle(part).color) ?? getComputedStyle(part).color, groundOf(part)];
          return text.pairs[front]?.includes(back) ? [] : [`${front} on ${back}: ${describePart(part)}`];
        });
      expect([...new Set(faults)]).to.deep.equal([]);
    });
  }
});
