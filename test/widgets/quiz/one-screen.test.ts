import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../../src/generated/define/quiz.js';
import type {PowerQuiz} from '../../../src/widgets/quiz/power-quiz.js';
import {cleanUp, drawn, find, mount, until} from '../../support/page.js';
import {answerHere, best, choose, here, onward} from './driving.js';

/** A phone, as far as its browser shows the page. */
const PHONE = {width: 390, height: 664};
/** WebKitGTK sets hinted type: its letters are wider, and its lines more; its driver sets no window. That of Firefox sets none this narrow. */
const MEASURES = navigator.userAgent.includes('Chrome');
const bottom = (quiz: PowerQuiz, selector: string): number => find(quiz, selector).getBoundingClientRect().bottom;
const top = (quiz: PowerQuiz, selector: string): number => find(quiz, selector).getBoundingClientRect().top;

describe('On a phone a question is one screen', function () {
  before(async function () {
    if (!MEASURES) this.skip();
    await setViewport(PHONE);
    document.body.style.margin = '0';
  });
  after(async () => MEASURES && setViewport({width: 800, height: 600}));
  afterEach(cleanUp);

  for (const lang of ['en', 'es', 'ar']) {
    it(`from the scene to the button that checks, from the second scene on, in ${lang}`, async () => {
      for (const deck of ['form-a', 'form-b', 'form-c']) {
        const quiz = await mount<PowerQuiz>(`<power-quiz deck="${deck}" seed="a" lang="${lang}"></power-quiz>`);
        await until(lang, () => find(quiz, '.card').lang === lang);
        await drawn(quiz);
        for (let position = 1; position < quiz.state!.items.length; position++) {
          quiz.state = {...quiz.state!, position};
          await quiz.updateComplete;
          if (!quiz.shadowRoot!.querySelector('.zones')) await onward(quiz);
          expect(bottom(quiz, '.primary') - quiz.getBoundingClientRect().top, here(quiz)).to.be.at.most(PHONE.height);
        }
        await cleanUp();
      }
    });
  }

  it('after an answer: the answer at the top, what is said to it and what to try in sight, and the button below', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    await drawn(quiz);
    while (!quiz.state!.done) {
      const zone = best(quiz) === 'over-use' ? 'under-use' : 'over-use';
      if (!quiz.shadowRoot!.querySelector('.zones')) await onward(quiz);
      choose(quiz, zone);
      await quiz.updateComplete;
      await onward(quiz);
      await until('the answer at the top', () => top(quiz, '.chosen') < 40);
      expect(top(quiz, '.chosen'), here(quiz)).to.be.at.least(0);
      expect(bottom(quiz, '.feedback-title'), here(quiz)).to.be.below(PHONE.height);
      expect(top(quiz, '.advice'), here(quiz)).to.be.below(bottom(quiz, '.primary') - 60);
      expect(bottom(quiz, '.primary'), here(quiz)).to.be.at.most(PHONE.height);
      await onward(quiz);
    }
  });

  it('has its title on the first question only, and then a path of pebbles', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    await drawn(quiz);
    const isSeen = () => find(quiz, '.title').getBoundingClientRect().width > 1;
    expect(isSeen()).to.equal(true);
    await answerHere(quiz, 'over-use');
    expect(isSeen()).to.equal(false);
    expect(find(quiz, '.pebbles').getBoundingClientRect().width).to.be.above(40);
  });
});
