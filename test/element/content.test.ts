import {expect} from 'chai';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import '../../src/generated/define/quiz.js';
import {english} from '../../src/generated/later/quiz.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {widgets} from '../contract/widgets.js';
import {button, cleanUp, copyByHand, mount, press, shown, until} from '../support/page.js';

describe('a host’s content', () => {
  afterEach(cleanUp);
  const notices: [string, string][] = [
    ['/content/missing.json', 'was not found'],
    ['/content/not-json.json', 'not valid JSON'],
    ['/content/too-big.json', 'larger than 512 KB'],
    ['javascript:alert(1)', 'not a web address'],
    ['/package.json', 'Not known in the file: /name'],
  ];
  for (const [src, reason] of notices) {
    it(`${src}: shows the built-in content, with “${reason}” and a retry`, async () => {
      const quiz = await mount<PowerQuiz>(`<power-quiz src="${src}" seed="a"></power-quiz>`);
      await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
      expect(shown(quiz)).to.include(reason).and.to.include('Situation 1 of 12');
      await press(quiz, 'Try again');
    });
  }

  it('is read no further than 512 KB, whatever its length is said to be', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz src="/content/given/endless.json"></power-quiz>');
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).to.include('larger than 512 KB');
    expect(await (await fetch('/content/given/left')).text()).to.equal('left');
  });

  it('is quoted in a few words: an unknown key of 414,000 characters', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz src="/content/given/long-key.json"></power-quiz>');
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).to.include('Not known in the file: /xxx');
    expect(quiz.shadowRoot!.querySelector('.notice')!.textContent!.length).to.be.below(400);
  });

  it('of another site says so, on the screen and in what is taken along; that of the page does not', async () => {
    const elsewhere = await (await fetch('/hosts/elsewhere')).text();
    for (const {tag, markup} of widgets) {
      const src = `/dist/content/en/${tag.replace('power-', '')}.json`;
      const foreign = await mount<PowerElement>(markup.replace('>', ` src="${elsewhere}${src}">`));
      const line = `Content from ${new URL(elsewhere).host}`;
      expect(shown(foreign), tag).to.include(line);
      expect(await copyByHand(foreign), tag).to.include(line);
      const own = await mount<PowerElement>(markup.replace('>', ` activity-id="own" src="${src}">`));
      expect(shown(own), tag).not.to.include('Content from');
    }
  });

  it('is given up when it takes too long', async () => {
    const {timeout} = AbortSignal;
    AbortSignal.timeout = () => AbortSignal.abort();
    try {
      const quiz = await mount<PowerQuiz>('<power-quiz src="/content/never.json"></power-quiz>');
      await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
      expect(shown(quiz)).to.include('took too long');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('is not replaced in an assessment: nothing is asked, nothing is scored', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz src="/content/missing.json" mode="assessment"></power-quiz>');
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).to.include('nothing to answer yet').and.not.to.include('Situation');
    expect(quiz.state).to.equal(undefined);
  });

  it('leaves an assessment blocked while it is read again', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz mode="assessment" seed="a"></power-quiz>', (made) => {
      made.content = {version: 1} as unknown as PowerQuiz['content'];
    });
    expect(shown(quiz)).to.include('nothing to answer yet');
    button(quiz, 'Try again').click();
    for (let turn = 0; turn < 20; turn++) {
      await Promise.resolve();
      expect(quiz.shadowRoot!.querySelector('.zone')).to.equal(null);
    }
    await until('the answer', () => shown(quiz).includes('nothing to answer yet'));
  });

  it('is named in the reader’s language', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz lang="es" src="/content/missing.json"></power-quiz>');
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).not.to.include('was not found');
  });

  it('is taken from the property, and checked there too', async () => {
    const own = {...english, title: 'Our own', decks: {short: ['t01-o', 't02-u']}};
    const quiz = await mount<PowerQuiz>('<power-quiz deck="short"></power-quiz>', (made) => (made.content = own));
    expect(shown(quiz)).to.include('Our own').and.to.include('Situation 1 of 2');
    quiz.content = {...own, decks: {short: ['nowhere']}};
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).to.include('/decks/short/0');
  });

  it('is asked for in each language of the chain, and shown in the one that is there', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz lang="es-MX" deck="quick-6" src="/content/{lang}/quiz.json"></power-quiz>');
    await until('the host’s Spanish', () => shown(quiz).includes('En español'));
    expect(quiz.shadowRoot!.querySelector('.content')!.getAttribute('lang')).to.equal('es');
    expect(quiz.shadowRoot!.querySelector('.notice')).to.equal(null);
  });
});
