import {expect} from 'chai';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {cleanUp, copyByHand, drawn, find, findAll, mount, openMenu, until} from '../support/page.js';
import {describePart} from '../support/drawn.js';
import {withMedia} from '../support/media.js';
import {cases, fullStates, show, states, tags, type WidgetState} from '../support/states.js';

/** The pieces of text of a widget that are neither closed nor hidden, in the order of the document. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && text.parentElement!.checkVisibility({visibilityProperty: true})) found.push(text);
  }
  return found;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** Fails with the first piece that is missing, or comes too early. */
function expectInOrder(text: string, pieces: readonly string[]): void {
  let from = 0;
  for (const piece of pieces) {
    const at = fold(text).indexOf(fold(piece), from);
    expect(at, `“${piece}” after “${fold(text).slice(Math.max(from - 60, 0), from)}”`).to.be.at.least(0);
    from = at + fold(piece).length;
  }
}

/** Everything that follows from the learner's state, with nothing opened. */
const READING = states.flatMap((state) => (state.reading ? [{state: {...state, enter: undefined}, ...state.reading}] : []));

describe('What a reader takes along is whole and in order', () => {
  afterEach(cleanUp);

  for (const {state, paper, copy} of READING) {
    it(`<${state.tag}>, on paper`, async () => {
      const element = await show(state);
      dispatchEvent(new Event('beforeprint'));
      await withMedia(element, 'print', () => {
        expectInOrder(
          textNodes(element)
            .map(({data}) => data)
            .join(' '),
          paper,
        );
        expect(
          findAll(element, 'button')
            .filter((button) => button.checkVisibility())
            .map(describePart),
        ).to.deep.equal([]);
      });
      dispatchEvent(new Event('afterprint'));
    });

    it(`<${state.tag}>, copied`, async () => expectInOrder(await copyByHand(await show(state)), copy));
  }
});

describe('Headings never skip a level', () => {
  afterEach(cleanUp);

  const levelOf = (part: Element): number => Number(part.getAttribute('aria-level') ?? part.localName[1]);

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      for (const first of [1, 2, 3, 4, 5]) {
        element.headingLevel = first;
        await element.updateComplete;
        const levels = findAll(element, 'h1, h2, h3, h4, h5, h6, [role=heading]').map(levelOf);
        expect(levels[0]).to.equal(first);
        for (const [index, level] of levels.entries())
          if (index) expect(level).to.be.within(first + 1, Math.min(levels[index - 1]! + 1, 6));
      }
    });
  }
});

describe('Words in another language are marked, for voices that read them', () => {
  afterEach(cleanUp);

  /** Words, and not those of the learner, whose language nobody knows. */
  const isOurs = ({data, parentElement}: Text): boolean => /\p{L}/u.test(data) && !parentElement!.closest('[dir=auto]');

  /** The content in English, in an Arabic interface. */
  async function mixed(state: WidgetState): Promise<PowerElement> {
    return show(
      {
        ...state,
        enter: async (element) => {
          Object.assign(element, {content: cases[state.tag.replace('power-', '')]!.english});
          await element.updateComplete;
          // What reads it comes first.
          await drawn(element);
          await state.enter?.(element);
        },
      },
      'ar',
    );
  }

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const texts = textNodes(await mixed(state)).filter(isOurs);
      const wrong = texts.filter(
        (text) => text.parentElement!.closest('[lang]')!.getAttribute('lang') !== (/\p{Script=Arabic}/u.test(text.data) ? 'ar' : 'en'),
      );
      expect(texts.some(({data}) => !/\p{Script=Arabic}/u.test(data))).to.equal(true);
      expect(wrong.map(({data}) => data)).to.deep.equal([]);
    });
  }
});

describe('Status messages have a place from the start, and one only', () => {
  afterEach(cleanUp);

  for (const tag of tags) {
    it(`<${tag}> says that the answers are kept, and that they are erased`, async () => {
      const element = await mount<PowerElement>(`<${tag} seed="a"></${tag}>`);
      const status = find(element, '[role=status]');
      expect(findAll(element, '[role=status], [role=alert], [aria-live], output')).to.have.length(1);
      expect(status.textContent).to.equal('');
      await openMenu(element);
      find(element, '.take-along [type=checkbox]').click();
      await until('the first message', () => status.textContent === 'Your answers are kept on this device.');
      find(element, '.privacy button').click();
      find(element, 'dialog .primary').click();
      await until('the second message', () => status.textContent === 'Erased.');
    });
  }
});
