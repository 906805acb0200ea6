import {expect} from 'chai';
import type {PowerExplainer} from '../../src/widgets/explainer/power-explainer.js';
import '../../src/all.js';
import {cleanUp, find, findAll, mount} from '../support/page.js';

const middle = (part: Element): number => {
  const {left, right} = part.getBoundingClientRect();
  return (left + right) / 2;
};

/** Where the words of an element are, without the empty rest of its box. */
function words(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const explainer = (width: number, lang: string): Promise<PowerExplainer> =>
  mount<PowerExplainer>(`<power-explainer lang="${lang}"></power-explainer>`, (made) => (made.style.inlineSize = `${width}px`));

/** Goes to a step, and waits until the stones lie still. */
async function show(element: PowerExplainer, state: Partial<NonNullable<PowerExplainer['state']>>): Promise<void> {
  element.state = {...element.state!, ...state};
  await element.updateComplete;
  await Promise.all(element.shadowRoot!.getAnimations().map(({finished}) => finished));
}

describe('The picture of the two stones', () => {
  afterEach(cleanUp);

  for (const lang of ['en', 'ar'])
    for (const swapped of [false, true])
      it(`has each name under its stone in ${lang}${swapped ? ', also with the roles swapped' : ''}`, async () => {
        const element = await explainer(700, lang);
        await show(element, {step: 'roles', swapped});
        const [first, second] = findAll(element, '.names span');
        // The practitioner's stone is first in reading order, until the roles are swapped.
        const stones = swapped ? ['.client', '.practitioner'] : ['.practitioner', '.client'];
        expect(middle(first!)).to.be.closeTo(middle(find(element, `svg ${stones[0]}`)), 2);
        expect(middle(second!)).to.be.closeTo(middle(find(element, `svg ${stones[1]}`)), 2);
      });

  for (const width of [530, 700, 1100])
    it(`names the difference beside its measure at ${width} px, over nothing else`, async () => {
      const element = await explainer(width, 'en');
      for (const step of ['power', 'amplifiers'] as const) {
        await show(element, {step, amplifiers: ['am1', 'am2']});
        const name = find(element, '.difference').getBoundingClientRect();
        for (const part of ['svg .client', 'svg .ring', 'svg .measure']) {
          const other = find(element, part).getBoundingClientRect();
          const apart = other.left >= name.right || other.right <= name.left || other.top >= name.bottom || other.bottom <= name.top;
          expect(apart, `${part} in ${step}`).to.equal(true);
        }
        expect(find(element, 'svg .measure').getBoundingClientRect().left - name.right).to.be.within(0, 30);
      }
    });

  it('shows no measure where there is no room for its name', async () => {
    const element = await explainer(320, 'en');
    for (const part of ['.difference', 'svg .measure']) expect(find(element, part).getBoundingClientRect().width, part).to.equal(0);
  });
});

describe('English words in an Arabic card', () => {
  afterEach(cleanUp);

  it('stand on the side of the card where they are short, and on their own side where they are paragraphs', async () => {
    const element = await explainer(700, 'ar');
    const side = find(element, '.step').getBoundingClientRect();
    for (const short of ['.title .content', '.step-title .content', 'legend .content'])
      expect(words(find(element, short)).right, short).to.be.closeTo(side.right, 2);
    expect(words(find(element, '.step > p .content')).left).to.be.closeTo(side.left, 2);
  });
});
