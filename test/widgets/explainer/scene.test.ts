import {expect} from 'chai';
import type {PowerExplainer} from '../../../src/widgets/explainer/power-explainer.js';
import '../../../src/all.js';
import {english} from '../../../src/generated/later/explainer.js';
import '../../../src/generated/pseudo.js';
import {cleanUp, find, findAll, mount, until} from '../../support/page.js';

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
    for (const lang of ['en', 'ar-XB'])
      for (const swapped of [false, true])
        it(`has each name under what it names, at ${width} px in ${lang}${swapped ? ', also with the roles swapped' : ''}`, async () => {
          const element = await explainer(width, lang);
          await show(element, {step: 'roles', swapped});
          // In reading order; the picture is mirrored where the roles are swapped.
          const parts = swapped ? ['.client', '.practitioner'] : ['.practitioner', '.client'];
          const captions = findAll(element, '.names span');
          for (const [index, part] of parts.entries())
            expect(middle(captions[index]!), part).to.be.closeTo(middle(find(element, `svg ${part}`)), 6);
          // The word for the difference is beside its measure, at the same height, and inside the picture.
          const [word, measure, picture] = ['.difference', '.measure path:last-child', '.scene'].map((part) =>
            find(element, part).getBoundingClientRect(),
          ) as [DOMRect, DOMRect, DOMRect];
          expect((word.top + word.bottom) / 2).to.be.closeTo((measure.top + measure.bottom) / 2, 3);
          expect(word.left).to.be.at.least(picture.left);
          expect(word.right).to.be.at.most(picture.right);
          // From the middle of its line: Firefox counts the line thicker than it is drawn.
          const line = (measure.left + measure.right) / 2;
          expect(word.left > line + 2 || word.right < line - 2).to.equal(true);
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
      const [measure, ring, client] = ['.measure path:last-child', '.ring', '.client'].map((part) =>
        find(element, `svg ${part}`).getBoundingClientRect(),
      );
      // Some browsers count the thickness of a line, and some do not.
      expect(measure!.top).to.be.closeTo(ring!.top, 6);
      expect(measure!.bottom).to.be.closeTo(client!.top, 6);
    }
  });
});

describe('A narrow card keeps the picture in sight', () => {
  afterEach(cleanUp);

  const place = (element: PowerExplainer) => find(element, '.scene').getBoundingClientRect();

  it('at the top of the window, or where the page says, while a reader is further down', async () => {
    const element = await explainer(390, 'en');
    await show(element, {step: 'amplifiers'});
    find(element, 'input[name=am6]').scrollIntoView({block: 'center', behavior: 'instant'});
    expect(place(element).top).to.be.closeTo(0, 1);
    element.style.setProperty('--power-sticky-top', '40px');
    expect(place(element).top).to.be.closeTo(40, 1);
    expect(find(element, '.scene svg').getBoundingClientRect().height).to.be.at.most(121);
  });

  it('and never over what has the focus', async () => {
    const element = await explainer(390, 'en');
    await show(element, {step: 'amplifiers', amplifiers: ['am1', 'am2']});
    const controls = findAll(element, '.step :is(input, button, summary)').filter((control) => control.checkVisibility());
    expect(controls.length).to.be.greaterThan(8);
    for (const control of controls.reverse()) {
      control.focus();
      expect(control.getBoundingClientRect().top, control.outerHTML).to.be.at.least(place(element).bottom - 1);
    }
  });

  it('but not a wide one', async () => {
    const element = await explainer(700, 'en');
    await show(element, {step: 'amplifiers'});
    expect(getComputedStyle(find(element, '.scene')).position).to.equal('static');
  });
});

describe('Content of another language in an Arabic card', () => {
  afterEach(cleanUp);

  it('are on the side of the card if they are short, and on their own side if they are paragraphs', async () => {
    const element = await explainer(700, 'ar');
    element.content = {...english, lang: 'fr'};
    await until('the content', () => find(element, '.card').lang === 'ar');
    const side = find(element, '.step').getBoundingClientRect();
    for (const short of ['.title .content', '.step-title .content', 'legend .content'])
      expect(words(find(element, short)).right, short).to.be.closeTo(side.right, 2);
    expect(words(find(element, '.step > p .content')).left).to.be.closeTo(side.left, 2);
  });
});
