import {languages} from '../../generated/languages.js';
import {expect} from 'chai';
import {readFile} from '@web/test-runner-commands';
import '../../../src/generated/define/quiz.js';
import {english} from '../../../src/generated/later/quiz.js';
import {ZONES, type Zone} from '../../../src/subject/zones.js';
import type {PowerQuiz} from '../../../src/widgets/quiz/power-quiz.js';
import {cleanUp, copyByHand, find, findAll, mount, press, record, shown, until} from '../../support/page.js';
import {answerHere, choose, finish, onward, openVersions, placed} from './driving.js';

const scenes = [...placed.values()].map(({situation}) => situation);
const wronged = scenes.filter(({unscored}) => unscored === 'wronged').map(({id}) => id);
const bright = scenes.filter(({unscored}) => unscored === 'bright-line').map(({id}) => id);
const templates = [
  ...ZONES.flatMap((chosen) => ZONES.map((best) => english.feedback[chosen][best])),
  ...['It fits', 'Closer to', 'Best fit', 'Try:', 'Next step:'],
];

/** A quiz of these scenes in this order, whatever the seed. */
const quizOf = (ids: readonly string[], attributes = '', lang = 'en') =>
  mount<PowerQuiz>(`<power-quiz deck="own" seed="a" ${attributes}></power-quiz>`, (made) => {
    made.content = {...english, decks: {own: ids}};
    made.lang = lang;
  });

function speaksGently(words: string): void {
  for (const template of templates) expect(words).not.to.include(template);
}

describe('a scene in which the practitioner is the one wronged', () => {
  afterEach(cleanUp);

  it('is known: sexual remarks, a cover pushed off, a private question, messages at night', () =>
    expect(wronged).to.deep.equal(['t05-o', 't05-u', 't05-s', 't07-u', 't08-u', 't12-u']));

  it('meets no template sentence in any deck, form or round, whatever is answered', async function () {
    this.timeout(120_000);
    let met = 0;
    for (const deck of ['form-a', 'form-b', 'form-c', 'standard-12']) {
      for (const zone of ZONES) {
        const quiz = await mount<PowerQuiz>(`<power-quiz deck="${deck}" seed="a" activity-id="${deck}${zone}"></power-quiz>`);
        for (let round = 1; round <= 3; round++) {
          await finish(
            quiz,
            () => zone,
            (id) => {
              if (!wronged.includes(id)) return;
              met++;
              speaksGently(find(quiz, '.feedback').textContent!);
              expect(findAll(quiz, '.tag.filled:not(:empty), .best, .versions')).to.deep.equal([]);
              const {rationale, alternative} = placed.get(id)!.situation;
              expect(find(quiz, '.feedback').textContent).to.include(rationale).and.to.include(alternative);
            },
          );
          for (const id of wronged) expect(shown(quiz)).not.to.include(placed.get(id)!.situation.text);
          await onward(quiz);
        }
      }
    }
    expect(met).to.be.greaterThan(50);
  });

  it('counts nowhere: not in the result, the grade or the event, and is not looked at again', async () => {
    for (const zone of ZONES) {
      const quiz = await quizOf(['t05-u', 't07-u', 't01-o'], `mode="assessment" pass-percent="100" activity-id="${zone}"`);
      const events = record(quiz);
      while (!quiz.state!.done) await answerHere(quiz, quiz.state!.items[quiz.state!.position] === 't01-o' ? 'over-use' : zone);
      expect(findAll(quiz, '.directions dd').map((figure) => figure.textContent!.trim())).to.deep.equal(['0', '1 / 1', '0']);
      expect(shown(quiz)).to.include('Passed: 100%').and.not.to.include('To look at again');
      expect(events.at(-1)!.score).to.deep.equal({scaled: 1, raw: 1, min: 0, max: 1});
      const told = findAll(quiz, '.review li').filter((item) =>
        wronged.some((id) => item.textContent!.includes(placed.get(id)!.situation.text)),
      );
      expect(told).to.have.length(2);
      for (const {textContent} of told) {
        speaksGently(textContent!);
        expect(textContent).not.to.match(/(over|under)-use|skillful use/i);
      }
    }
  });

  it('is neither passed nor failed if nothing else was asked, and completed still', async () => {
    const quiz = await quizOf(['t05-u', 't08-u'], 'mode="assessment"');
    const events = record(quiz);
    await finish(quiz, () => 'under-use');
    expect(events.map(({verb}) => verb))
      .not.to.include.members(['passed'])
      .and.not.to.include('failed');
    expect(events.at(-1)).to.deep.include({verb: 'completed', progress: 1});
    expect(events.at(-1)!.score).to.equal(undefined);
    expect(shown(quiz))
      .to.include('Nothing is counted')
      .and.not.to.match(/NaN|Not passed/);
  });

  it('does not tell the page what was answered to it', async () => {
    const quiz = await quizOf(['t05-u', 't01-o']);
    const events = record(quiz);
    await finish(quiz, () => 'under-use');
    const responses = events.filter(({verb}) => verb === 'answered').map(({response}) => response);
    expect(responses).to.deep.include({item: 't05-u'}).and.to.deep.include({item: 't01-o', choice: 'under-use'});
  });

  for (const mode of ['learning', 'assessment'])
    it(`is printed and copied without a verdict, in ${mode}`, async () => {
      const quiz = await quizOf(['t05-u'], `mode="${mode}"`);
      await answerHere(quiz, 'skillful-use');
      const words = await copyByHand(quiz);
      const {text, rationale, alternative} = placed.get('t05-u')!.situation;
      expect(words).to.include(text).and.to.include(rationale).and.to.include(alternative);
      speaksGently(words);
      expect(words).not.to.match(/-use|[Ss]killful|0 \/ 0/);
    });

  it('has no name and no color of a zone among the versions of another', async () => {
    for (const id of ['t08-s', 't12-s']) {
      const quiz = await quizOf([id], `activity-id="${id}"`);
      choose(quiz, 'skillful-use');
      await quiz.updateComplete;
      await press(quiz, 'Check');
      await openVersions(quiz);
      const {triad} = placed.get(id)!;
      const version = findAll(quiz, '.version').find((one) => one.textContent!.includes(triad.situations[1]!.text))!;
      expect(version.textContent).not.to.match(/Under-use/);
      expect(version.querySelector('svg')).to.equal(null);
      expect(ZONES.filter((zone) => version.classList.contains(zone))).to.deep.equal([]);
    }
  });

  it('shows whom to turn to, if the page names somebody', async () => {
    const quiz = await mount<PowerQuiz>(
      '<power-quiz deck="own" seed="a"><p slot="support">Our counselors listen.</p></power-quiz>',
      (made) => (made.content = {...english, decks: {own: ['t05-u']}}),
    );
    const support = quiz.querySelector('p')!;
    expect(support.checkVisibility()).to.equal(true);
    expect(support.getBoundingClientRect().width).to.be.greaterThan(150);
    await onward(quiz);
    expect(support.checkVisibility()).to.equal(false);
    choose(quiz, 'under-use');
    await quiz.updateComplete;
    await press(quiz, 'Check');
    expect(support.checkVisibility()).to.equal(true);
  });

  it('shows it at the end of an assessment, if nothing is said in between', async () => {
    for (const [ids, expected] of [
      [['t05-u', 't01-o'], true],
      [['t01-o', 't02-s'], false],
    ] as const) {
      const quiz = await mount<PowerQuiz>(
        `<power-quiz deck="own" seed="a" mode="assessment" activity-id="${ids[0]}"><p slot="support">Our counselors listen.</p></power-quiz>`,
        (made) => (made.content = {...english, decks: {own: ids}}),
      );
      await finish(quiz, () => 'under-use');
      expect(quiz.querySelector('p')!.checkVisibility()).to.equal(expected);
    }
  });

  it('says in every language that a limit may help, and nothing of what fits', async () => {
    for (const lang of languages.slice(1)) {
      const quiz = await mount<PowerQuiz>(`<power-quiz deck="form-a" seed="a" lang="${lang}"></power-quiz>`);
      const pack = JSON.parse((await readFile({path: `../../../locales/${lang}/content/quiz.json`}))!) as typeof english;
      await until('the language', () => find(quiz, '.card').lang === lang);
      const templates = ZONES.flatMap((chosen) => ZONES.map((best) => pack.feedback[chosen][best]));
      const own = new Map(pack.triads.flatMap(({situations}) => situations).map((situation) => [situation.id, situation]));
      await finish(
        quiz,
        () => 'skillful-use',
        (id) => {
          if (!wronged.includes(id)) return;
          const words = find(quiz, '.feedback').textContent!;
          expect(words).to.include(own.get(id)!.alternative);
          for (const template of templates) expect(words).not.to.include(template);
        },
      );
    }
  });
});

describe('a bright line', () => {
  afterEach(cleanUp);

  it('is known: touch without a yes, the field of others, what was told in confidence', () =>
    expect(bright).to.deep.equal(['t02-o', 't03-o', 't04-o', 't12-o', 't16-o', 't17-o']));

  it('is not scored, and says so after the answer', async () => {
    for (const zone of ZONES as readonly Zone[]) {
      const quiz = await quizOf(bright, `activity-id="${zone}"`);
      await finish(
        quiz,
        () => zone,
        (id) => {
          expect(find(quiz, '.feedback-title').textContent).to.include('never a matter of degree');
          expect(find(quiz, '.feedback').textContent).to.include(placed.get(id)!.situation.rationale);
          expect(shown(quiz)).not.to.match(/It fits|Closer to|Best fit/);
        },
      );
      expect(findAll(quiz, '.directions, .review')).to.deep.equal([]);
    }
  });

  it('is shown as one in an assessment’s review, without a best fit', async () => {
    const quiz = await quizOf(['t17-o', 't01-o'], 'mode="assessment"');
    await finish(quiz, () => 'skillful-use');
    const item = findAll(quiz, '.review li').find((one) => one.textContent!.includes(placed.get('t17-o')!.situation.text))!;
    expect(item.textContent).to.include('never a matter of degree').and.not.to.include('Best fit');
    expect(shown(quiz)).to.include('Not passed yet: 0%');
  });
});
