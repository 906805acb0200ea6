import {expect} from 'chai';
import type {PowerExplainer} from '../../../src/widgets/explainer/power-explainer.js';
import '../../../src/all.js';
import {cleanUp, find, findAll, mount} from '../../support/page.js';

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

  for (const width of [320, 700])
    for (const lang of ['en', 'ar'])
      for (const swapped of [false, true])
        it(`has each name under what it names, at ${width} px in ${lang}${swapped ? ', also with the roles swapped' : ''}`, async () => {
          const element = await explainer(width, lang);
          await show(element, {step: 'roles', swapped});
          // In reading order; the picture is mirrored where the roles are swapped.
          const parts = swapped ? ['.measure', '.client', '.practitioner'] : ['.practitioner', '.client', '.measure'];
          const captions = findAll(element, '.names span:not(:empty)');
          expect(captions).to.have.length(3);
          for (const [index, part] of parts.entries())
            expect(middle(captions[index]!), part).to.be.closeTo(middle(find(element, `svg ${part}`)), 3);
        });

  it('has each name under its vessel', async () => {
    const element = await explainer(700, 'en');
    await show(element, {step: 'responsibility', duties: ['du-c1', 'du-p1']});
    const captions = findAll(element, '.names span:not(:empty)');
    for (const [index, vessel] of findAll(element, 'svg .vessel').entries())
      expect(middle(captions[index]!)).to.be.closeTo(middle(vessel), 3);
  });

  it('shows the difference from the client’s stone up to the ring', async () => {
    const element = await explainer(700, 'en');
    for (const amplifiers of [[], ['am1', 'am2', 'am3']]) {
      await show(element, {step: 'amplifiers', amplifiers});
      const [measure, ring, client] = ['.measure', '.ring', '.client'].map((part) => find(element, `svg ${part}`).getBoundingClientRect());
      // Some browsers count the thickness of a line, and some do not.
      expect(measure!.top).to.be.closeTo(ring!.top, 6);
      expect(measure!.bottom).to.be.closeTo(client!.top, 6);
    }
  });
});

describe('English words in an Arabic card', () => {
  afterEach(cleanUp);

  it('are on the side of the card if they are short, and on their own side if they are paragraphs', async () => {
    const element = await explainer(700, 'ar');
    const side = find(element, '.step').getBoundingClientRect();
    for (const short of ['.title .content', '.step-title .content', 'legend .content'])
      expect(words(find(element, short)).right, short).to.be.closeTo(side.right, 2);
    expect(words(find(element, '.step > p .content')).left).to.be.closeTo(side.left, 2);
  });
});
