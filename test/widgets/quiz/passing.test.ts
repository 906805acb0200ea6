import {expect} from 'chai';
import '../../../src/generated/define/quiz.js';
import {english} from '../../../src/generated/later/quiz.js';
import type {PowerQuiz} from '../../../src/widgets/quiz/power-quiz.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {button, cleanUp, copyByHand, find, findAll, mount, openMenu, press, record, shown, until} from '../../support/page.js';
import {answerHere, choose, finish, here, onward, placed} from './driving.js';

const PASS = 'Pass on this scene';
const SHOW = 'Show the scenes you passed on';
const quizOf = (ids: readonly string[], attributes = '') =>
  mount<PowerQuiz>(`<power-quiz deck="own" seed="a" ${attributes}></power-quiz>`, (made) => {
    made.content = {...english, decks: {own: ids}};
  });
const wordsOf = (id: string) => placed.get(id)!.situation.text;
/** Everything a reader, a screen reader or a printer could come by. */
const everything = (quiz: PowerQuiz) => quiz.shadowRoot!.textContent!;

describe('passing on a scene', () => {
  afterEach(cleanUp);

  for (const mode of ['learning', 'assessment'])
    it(`leads on at once in ${mode}, and no event reports it`, async () => {
      const quiz = await mount<PowerQuiz>(`<power-quiz deck="quick-6" seed="a" mode="${mode}"></power-quiz>`);
      const events = record(quiz);
      const id = here(quiz);
      expect(button(quiz, PASS).classList.contains('primary')).to.equal(false);
      await press(quiz, PASS);
      expect(quiz.shadowRoot!.activeElement).to.equal(find(quiz, '.position'));
      expect(shown(quiz)).to.include('Situation 1 of 5').and.not.to.include(wordsOf(id));
      await finish(quiz, (zone) => zone);
      expect(JSON.stringify(events.map(({verb, response, score}) => [verb, response, score]))).not.to.include(id);
      expect(findAll(quiz, '.directions dd').map((figure) => figure.textContent!.trim())).to.deep.equal(['0', '5 / 5', '0']);
      expect(everything(quiz)).not.to.include(wordsOf(id));
      expect(await copyByHand(quiz)).not.to.include(wordsOf(id));
    });

  it('asks for none of it either if the page asks for other scenes', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz activity-id="x" deck="form-b" seed="a"></power-quiz>');
    while (here(quiz) !== 't05-s') {
      await answerHere(quiz, 'skillful-use');
      await onward(quiz);
    }
    if (shown(quiz).includes('Show it')) await press(quiz, 'Show it');
    await press(quiz, PASS);
    quiz.deck = 'form-a';
    await quiz.updateComplete;
    expect(quiz.state!.items.map((item) => placed.get(item)!.triad)).not.to.include(placed.get('t05-s')!.triad);
    expect(quiz.state!.items).to.have.length(17);
  });

  it('asks for it in no other deck or mode, nor in another quiz of the page, until everything is erased', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    const {triad} = placed.get(here(quiz))!;
    const asks = (other: PowerQuiz) => other.state!.items.some((item) => placed.get(item)!.triad === triad);
    await press(quiz, PASS);
    for (const [name, value] of [
      ['deck', 'form-a'],
      ['mode', 'assessment'],
      ['deck', 'standard-12'],
    ] as const) {
      quiz.setAttribute(name, value);
      await until(`another ${name}`, () => quiz.state?.items.length !== 5 && !asks(quiz));
    }
    const other = await mount<PowerQuiz>('<power-quiz deck="form-b" seed="b" activity-id="other"></power-quiz>');
    expect(asks(other)).to.equal(false);
    other.state = undefined;
    expect(asks(other)).to.equal(false);
    quiz.state = undefined;
    other.state = undefined;
    expect(asks(other)).to.equal(true);
  });

  it('says again what a sensitive scene is about when it is asked again', async () => {
    const quiz = await quizOf(['t02-s']);
    await press(quiz, 'Show it');
    await press(quiz, PASS);
    await press(quiz, SHOW);
    expect(button(quiz, 'Show it').isConnected).to.equal(true);
    expect(everything(quiz)).not.to.include(wordsOf('t02-s'));
  });

  it('takes the whole triad out of later rounds, until the learner asks for it', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    const id = here(quiz);
    const {triad} = placed.get(id)!;
    await press(quiz, PASS);
    for (let round = 2; round <= 4; round++) {
      await finish(quiz, (zone) => zone);
      await press(quiz, 'Another round, with other versions');
      expect(quiz.state!.items).to.have.length(5);
      expect(quiz.state!.items.map((item) => placed.get(item)!.triad)).not.to.include(triad);
    }
    await finish(quiz, (zone) => zone);
    await press(quiz, SHOW);
    expect(shown(quiz)).to.include(wordsOf(id)).and.to.include('Situation 6 of 6');
    expect(quiz.shadowRoot!.activeElement).to.equal(find(quiz, '.position'));
    await finish(quiz, () => 'under-use');
    expect(findAll(quiz, 'button').map(({textContent}) => textContent!.trim())).not.to.include(SHOW);
    expect(shown(quiz)).to.include('5 / 5');
  });

  it('survives a reload and a change of language', async () => {
    const first = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    const id = here(first);
    await press(first, PASS);
    first.remove();
    const again = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    expect(again.state!.passedOn).to.deep.equal([id]);
    again.lang = 'ar';
    await until('Arabic', () => find(again, '.card').lang === 'ar');
    expect(again.state!.passedOn).to.deep.equal([id]);
    expect(again.state!.items).not.to.include(id);
  });

  it('ends kindly if everything was passed on, without a grade', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a" mode="assessment"></power-quiz>');
    const events = record(quiz);
    for (let index = 0; index < 6; index++) await press(quiz, PASS);
    expect(shown(quiz))
      .to.include('that is fine')
      .and.not.to.match(/NaN|%|Another round/);
    expect(quiz.shadowRoot!.activeElement).to.equal(find(quiz, '.result-title'));
    expect(events.map(({verb, score}) => [verb, score])).to.deep.equal([['completed', undefined]]);
    quiz.remove();
    const again = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a" mode="assessment"></power-quiz>');
    expect(shown(again)).to.include('that is fine');
    await press(again, SHOW);
    expect(shown(again)).to.include('Situation 1 of 6');
  });

  it('never opens what an assessment has graded', async () => {
    const quiz = await quizOf(['t01-o', 't06-o', 't10-o'], 'mode="assessment"');
    const first = here(quiz);
    await press(quiz, PASS);
    await finish(quiz, (zone) => zone);
    const graded = shown(quiz).match(/Passed: [^.]+/)![0];
    await press(quiz, SHOW);
    expect(here(quiz)).to.equal(first);
    expect(findAll(quiz, 'button').map(({textContent}) => textContent!.trim())).not.to.include('Back');
    await answerHere(quiz, 'under-use');
    expect(shown(quiz)).to.include(graded).and.to.include('2 / 2');
  });

  it('takes an answer back that was given before', async () => {
    const quiz = await quizOf(['t01-o', 't06-o'], 'mode="assessment"');
    const first = here(quiz);
    await answerHere(quiz, 'under-use');
    await press(quiz, 'Back');
    await press(quiz, PASS);
    await finish(quiz, (zone) => zone);
    expect(shown(quiz)).to.include('1 / 1').and.not.to.include(wordsOf(first));
  });

  it('is forgotten with everything else', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    await press(quiz, PASS);
    await openMenu(quiz);
    await press(quiz, 'Erase');
    await press(quiz, 'Erase all');
    await until('all scenes again', () => quiz.state?.items.length === 6 && !quiz.state.passedOn.length);
  });
});

describe('a sensitive scene', () => {
  afterEach(cleanUp);

  for (const mode of ['learning', 'assessment'])
    it(`says what it is about before it is there, in ${mode}`, async () => {
      for (const {situation, triad} of [...placed.values()].filter((one) => one.situation.sensitive)) {
        const quiz = await quizOf([situation.id], `mode="${mode}" activity-id="${situation.id}"`);
        expect(everything(quiz)).to.include(triad.contentNote!).and.not.to.include(situation.text);
        expect(findAll(quiz, 'input')).to.deep.equal([]);
        expect(find(quiz, '.position').nextElementSibling!.textContent!.trim()).to.equal(triad.contentNote);
        await press(quiz, 'Show it');
        expect(shown(quiz)).to.include(situation.text);
        expect(quiz.shadowRoot!.activeElement).to.equal(find(quiz, '.position'));
      }
    });

  it('can be passed on unseen, or shown, by keyboard', async () => {
    const quiz = await quizOf(['t05-u', 't05-o', 't02-o', 't16-o']);
    const focused = () => quiz.shadowRoot!.activeElement as HTMLElement | null;
    await sendKeys({press: 'Tab'});
    await tabTo(quiz, '.actions button:not(.primary)');
    await sendKeys({press: 'Enter'});
    await until('the next', () => quiz.state!.passedOn.length === 1 && focused()?.matches('.position'));
    await tabTo(quiz, '.actions .primary');
    await sendKeys({press: 'Enter'});
    await until('the scene', () => quiz.shadowRoot!.querySelector('.zones') && focused()?.matches('.position'));
    expect(shown(quiz)).to.include(wordsOf(here(quiz)));
  });

  it('is described in the reader’s language, and in a general line if a file has no such line', async () => {
    const quiz = await quizOf(['t05-u']);
    quiz.content = {...english, decks: {own: ['t05-u']}, triads: english.triads.map(({contentNote: _, ...triad}) => triad)};
    await until('the general line', () => shown(quiz).includes('This scene may be hard to read.'));
    expect(everything(quiz)).not.to.include(wordsOf('t05-u'));
  });

  it('stays folded among the versions of a scene that is not', async () => {
    for (const id of ['t02-u', 't07-s', 't16-s']) {
      const quiz = await quizOf([id], `activity-id="${id}"`);
      const {triad} = placed.get(id)!;
      const hidden = triad.situations.filter(({sensitive}) => sensitive);
      choose(quiz, 'under-use');
      await quiz.updateComplete;
      await press(quiz, 'Check');
      expect(find(quiz, '.versions summary').textContent).to.include(triad.contentNote!);
      for (const {text, rationale} of hidden) expect(everything(quiz)).not.to.include(text).and.not.to.include(rationale);
      find(quiz, '.versions summary').click();
      await until('the versions', () => hidden.every(({text}) => shown(quiz).includes(text)));
    }
  });

  it('is asked about again after everything was erased', async () => {
    const quiz = await quizOf(['t05-u']);
    await onward(quiz);
    expect(shown(quiz)).to.include(wordsOf('t05-u'));
    choose(quiz, 'over-use');
    await quiz.updateComplete;
    await openMenu(quiz);
    await press(quiz, 'Erase');
    await press(quiz, 'Erase all');
    await until('the line', () => !everything(quiz).includes(wordsOf('t05-u')));
  });

  it('stays as it was found after a reload: answered ones are there, others behind their line', async () => {
    const first = await quizOf(['t05-u', 't02-o']);
    const id = here(first);
    await onward(first);
    choose(first, 'over-use');
    await first.updateComplete;
    await press(first, 'Check');
    first.remove();
    const again = await quizOf(['t05-u', 't02-o']);
    expect(shown(again)).to.include(wordsOf(id));
    await onward(again);
    expect(everything(again)).not.to.include(wordsOf(here(again)));
  });
});
