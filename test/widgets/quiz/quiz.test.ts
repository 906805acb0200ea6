import {expect} from 'chai';
import '../../../src/generated/define/quiz.js';
import {english} from '../../../src/generated/later/quiz.js';
import type {PowerActivityEvent} from '../../../src/activity/activity-event.js';
import type {QuizContent} from '../../../src/widgets/quiz/content.js';
import type {Zone} from '../../../src/subject/zones.js';
import {fits} from '../../../src/widgets/quiz/model.js';
import type {PowerQuiz} from '../../../src/widgets/quiz/power-quiz.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {cleanUp, copyByHand, find, findAll, mount, openMenu, press, record, shown, until} from '../../support/page.js';
import {best, choose, finish, openVersions, placed} from './driving.js';

describe('<power-quiz>', () => {
  afterEach(cleanUp);

  it('can be taken from the first situation to the result with the keyboard alone', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="k"></power-quiz>');
    const focused = () => quiz.shadowRoot!.activeElement as HTMLElement | null;
    await sendKeys({press: 'Tab'});
    for (let index = 0; index < 6; index++) {
      await tabTo(quiz, 'input[type=radio]');
      await sendKeys({press: ' '});
      await until('a choice', () => quiz.state!.draft);
      await tabTo(quiz, '.actions .primary');
      await sendKeys({press: 'Enter'});
      await until('the feedback, with the focus on its heading', () => focused()?.matches('.feedback-title'));
      await tabTo(quiz, '.actions .primary');
      await sendKeys({press: 'Enter'});
      await until('the next step, with the focus on its heading', () => focused()?.matches('.position, .result-title'));
    }
    expect(shown(quiz)).to.include('How it went');
  });

  it('tells after an answer what fits best, who pays and what to try', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz seed="a"></power-quiz>');
    const {situation, triad} = placed.get(quiz.state!.items[0]!)!;
    expect(shown(quiz)).to.include(situation.text).and.not.to.include(situation.rationale);
    expect(shown(quiz)).not.to.include(triad.trigger);
    const other: Zone = situation.zone === 'over-use' ? 'under-use' : 'over-use';
    choose(quiz, other);
    await quiz.updateComplete;
    await press(quiz, 'Check');
    await openVersions(quiz);
    for (const words of [situation.rationale, situation.alternative, english.feedback[other][situation.zone], triad.trigger]) {
      expect(shown(quiz)).to.include(words);
    }
    expect(find(quiz, `.zone.${situation.zone}`).textContent).to.include('Best fit');
    expect(find(quiz, `.zone.${other}`).textContent).to.include('Your answer');
    for (const member of triad.situations) expect(find(quiz, '.versions').textContent).to.include(member.text);
  });

  it('is an assessment only if its mode says so, and tells the styles of the page when it is done', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" mode="exam"></power-quiz>');
    expect(quiz.mode).to.equal('learning');
    quiz.mode = 'assessment';
    await quiz.updateComplete;
    expect([quiz.mode, quiz.matches(':state(done)')]).to.deep.equal(['assessment', false]);
    const {items} = quiz.state!;
    quiz.state = {...quiz.state!, answers: Object.fromEntries(items.map((id) => [id, 'over-use'])), done: true};
    await until('the state', () => quiz.matches(':state(done)'));
  });

  it('asks for a choice before it checks', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz seed="a"></power-quiz>');
    await press(quiz, 'Check');
    expect(shown(quiz)).to.include('Choose one of the three first.');
    expect(quiz.shadowRoot!.activeElement).to.equal(find(quiz, '.zone input'));
    expect(quiz.state!.answers).to.deep.equal({});
  });

  it('says why a second answer gets credit', async () => {
    const own = {...english, decks: {one: ['t08-o']}};
    const quiz = await mount<PowerQuiz>('<power-quiz deck="one"></power-quiz>', (made) => (made.content = own));
    choose(quiz, 'under-use');
    await quiz.updateComplete;
    await press(quiz, 'Check');
    expect(find(quiz, '.feedback').textContent).to.include(placed.get('t08-o')!.situation.alsoAccept![0]!.why);
    await press(quiz, 'See how it went');
    expect(findAll(quiz, '.directions dd').map((figure) => figure.textContent!.trim())).to.deep.equal(['0', '1 / 1', '0']);
  });

  it('shows both directions, the topics and the situations to look at again, without a grade', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="form-a" seed="a"></power-quiz>');
    const events = record(quiz);
    await finish(quiz, () => 'over-use');
    expect(findAll(quiz, '.directions dd').map((figure) => figure.textContent!.trim())).to.deep.equal(['10', '4 / 14', '0']);
    expect(findAll(quiz, '.review > li')).to.have.length(10);
    expect(findAll(quiz, 'tbody tr')).to.have.length(11);
    expect(shown(quiz)).not.to.match(/pass/i);
    expect(events.at(-1)).to.deep.include({verb: 'completed', progress: 1, widget: 'quiz', activity: 'power-quiz:form-a'});
    expect(events.at(-1)!.score).to.equal(undefined);
    const before = quiz.state!.items;
    await press(quiz, 'Another round, with other versions');
    expect(quiz.state!.items.some((id) => before.includes(id))).to.equal(false);
    expect(quiz.state!.attempt).to.equal(2);
  });

  it('grades an assessment at its end only, against the pass mark', async () => {
    const quiz = await mount<PowerQuiz>(
      '<power-quiz mode="assessment" deck="quick-6" seed="a" pass-percent="50" attempts="2"></power-quiz>',
    );
    const events = record(quiz);
    choose(quiz, best(quiz));
    await quiz.updateComplete;
    await press(quiz, 'Next situation');
    expect(quiz.shadowRoot!.querySelector('.feedback, .tag:not(:empty)')).to.equal(null);
    await press(quiz, 'Back');
    expect(find<HTMLInputElement>(quiz, 'input:checked').value).to.equal(best(quiz));
    await finish(quiz, (zone) => zone);
    expect(shown(quiz)).to.include('Passed: 100%. The pass mark is 50%.');
    expect(events.slice(-2).map(({verb, score}) => [verb, score])).to.deep.equal([
      ['completed', {scaled: 1, raw: 6, min: 0, max: 6}],
      ['passed', {scaled: 1, raw: 6, min: 0, max: 6}],
    ]);
    await press(quiz, 'Another round, with other versions');
    await finish(quiz, (zone) => (zone === 'over-use' ? 'under-use' : 'over-use'));
    expect(shown(quiz)).to.include('Not passed yet: 0%.').and.to.include('No attempts are left.');
    expect(events.at(-1)!.verb).to.equal('failed');
    expect(findAll(quiz, 'button').some((candidate) => candidate.textContent!.includes('Another round'))).to.equal(false);
  });

  it('reports ids and never text', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a" activity-id="unit-1"></power-quiz>');
    const events = record(quiz);
    const id = quiz.state!.items[0]!;
    choose(quiz, 'over-use');
    await quiz.updateComplete;
    await press(quiz, 'Check');
    expect(events[0]).to.deep.include({verb: 'answered', activity: 'unit-1', lang: 'en', response: {item: id, choice: 'over-use'}});
    expect(events[0]!.progress).to.be.closeTo(1 / 6, 1e-9);
  });

  it('erases after a question, and starts afresh', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    choose(quiz, 'over-use');
    await quiz.updateComplete;
    await press(quiz, 'Check');
    expect(sessionStorage.length).to.equal(1);
    await openMenu(quiz);
    await press(quiz, 'Erase');
    await press(quiz, 'Keep them');
    expect(Object.keys(quiz.state!.answers)).to.have.length(1);
    await press(quiz, 'Erase');
    await press(quiz, 'Erase all');
    await until('an empty state', () => quiz.state && !Object.keys(quiz.state.answers).length);
    expect(sessionStorage.length).to.equal(0);
  });

  it('warns of attributes it does not know, by name, and goes on with the default', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => said.push(words);
    try {
      const quiz = await mount<PowerQuiz>(
        '<power-quiz deck="nope" mode="exam" theme="neon" pass-percent="200" topics="consent nonsense" persist="always"></power-quiz>',
      );
      expect(shown(quiz)).to.include('Situation 1 of 2');
      for (const name of ['deck', 'mode', 'theme', 'topics', 'persist']) expect(said.join('\n')).to.include(` ${name}="`);
    } finally {
      console.warn = warn;
    }
  });

  it('takes "false" for false, as frameworks write it', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz hide-sensitive="false"></power-quiz>');
    expect(quiz.hideSensitive).to.equal(false);
  });

  it('keeps answers whose situations still exist when the content changes', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    const id = quiz.state!.items[0]!;
    choose(quiz, 'over-use');
    await quiz.updateComplete;
    await press(quiz, 'Check');
    const {triad} = placed.get(quiz.state!.items[1]!)!;
    const fewer = english.triads.filter((candidate) => candidate !== triad);
    const kept = new Set(fewer.flatMap(({situations}) => situations.map((situation) => situation.id)));
    const decks = Object.fromEntries(Object.entries(english.decks).map(([name, ids]) => [name, ids.filter((item) => kept.has(item))]));
    quiz.content = {...english, triads: fewer, decks};
    await until('the shorter quiz', () => quiz.state?.items.length === 5);
    expect(quiz.state!.answers).to.deep.equal({[id]: 'over-use'});
  });

  it('knows every item’s fitting answers', () => {
    for (const {situation} of placed.values()) expect(fits(situation, situation.zone)).to.equal(true);
  });

  it('offers the text by hand if the clipboard is closed', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    choose(quiz, best(quiz));
    await quiz.updateComplete;
    await press(quiz, 'Check');
    expect(await copyByHand(quiz))
      .to.include(placed.get(quiz.state!.items[0]!)!.situation.text)
      .and.to.include('Best fit:');
  });

  it('never grades what was answered while learning', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    await finish(quiz, (zone) => zone);
    quiz.mode = 'assessment';
    await until('an assessment', () => shown(quiz).includes('Situation 1 of 6'));
    expect(shown(quiz)).not.to.include('Passed');
    expect(quiz.state!.answers).to.deep.equal({});
    quiz.mode = 'learning';
    await until('the learning quiz as it was', () => shown(quiz).includes('How it went'));
  });

  it('does not take up a state that the attributes no longer ask for', async () => {
    const first = await mount<PowerQuiz>('<power-quiz deck="form-a" seed="a"></power-quiz>');
    choose(first, 'over-use');
    await first.updateComplete;
    await press(first, 'Check');
    expect(first.state!.items.some((id) => placed.get(id)!.situation.sensitive)).to.equal(true);
    first.remove();
    const again = await mount<PowerQuiz>('<power-quiz deck="form-a" seed="a" hide-sensitive></power-quiz>');
    expect(again.state!.items.filter((id) => placed.get(id)!.situation.sensitive)).to.deep.equal([]);
    choose(again, 'under-use');
    await again.updateComplete;
    await press(again, 'Check');
    const {answers} = again.state!;
    again.remove();
    const third = await mount<PowerQuiz>('<power-quiz deck="form-a" seed="a" hide-sensitive></power-quiz>');
    expect(third.state!.answers).to.deep.equal(answers);
  });

  it('says nothing of a mark that was not reached', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz mode="assessment" deck="quick-6" seed="a" pass-percent="67"></power-quiz>');
    let count = 0;
    await finish(quiz, (zone) => (count++ < 4 ? zone : zone === 'over-use' ? 'under-use' : 'over-use'));
    expect(shown(quiz)).to.include('Not passed yet: 66%. The pass mark is 67%.');
  });

  it('asks what a change of content has brought to an assessment before it ends', async () => {
    const ids = ['t01-o', 't06-o', 't10-o', 't11-o'];
    const own = {...english, opening: 't02-o', decks: {ours: ids}};
    const quiz = await mount<PowerQuiz>('<power-quiz mode="assessment" deck="ours" seed="a"></power-quiz>', (made) => (made.content = own));
    const [first, second, third] = quiz.state!.items;
    for (let index = 0; index < 2; index++) {
      choose(quiz, 'over-use');
      await quiz.updateComplete;
      await press(quiz, 'Next situation');
    }
    quiz.content = {
      ...own,
      decks: {ours: ids.filter((id) => id !== first)},
      triads: english.triads.map((triad) => ({...triad, situations: triad.situations.filter(({id}) => id !== first)})),
    };
    await until('the shorter quiz', () => quiz.state!.items.length === 3);
    expect(shown(quiz)).to.include(placed.get(third!)!.situation.text);
    expect(quiz.state!.answers).to.deep.equal({[second!]: 'over-use'});
    await finish(quiz, () => 'over-use');
    expect(shown(quiz)).to.include('3 / 3');
  });

  it('says so if the host leaves nothing to ask', async () => {
    const own = {...english, decks: {only: ['t07-o']}};
    const {warn} = console;
    console.warn = () => {};
    try {
      const quiz = await mount<PowerQuiz>('<power-quiz deck="only" hide-sensitive></power-quiz>', (made) => (made.content = own));
      expect(shown(quiz)).to.include('No scene fits what this page asks for.');
    } finally {
      console.warn = warn;
    }
  });

  it('shows the state that a host gives before what is kept, and reports how far it is', async () => {
    const first = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>');
    choose(first, 'over-use');
    await first.updateComplete;
    await press(first, 'Check');
    const [one, two, three] = first.state!.items as [string, string, string];
    const given = {...first.state!, answers: {[one]: 'under-use', [two]: 'under-use', [three]: 'under-use'} as const};
    first.remove();
    let events: PowerActivityEvent[] = [];
    const again = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"></power-quiz>', (made) => {
      made.state = given;
      events = record(made);
    });
    expect(again.state!.answers).to.deep.equal(given.answers);
    expect(events[0]).to.deep.include({verb: 'initialized', progress: 0.5});
  });

  it('keeps answers to the host’s content while that cannot be shown', async () => {
    const own: QuizContent = {
      ...english,
      title: 'Ours',
      decks: {'standard-12': ['x-one', 't06-o']},
      triads: [
        {
          ...english.triads[0]!,
          situations: english.triads[0]!.situations.map((situation, index) => (index ? situation : {...situation, id: 'x-one'})),
        },
        ...english.triads.slice(1),
      ],
    };
    const {error} = console;
    console.error = () => {};
    try {
      const quiz = await mount<PowerQuiz>('<power-quiz seed="a"></power-quiz>', (made) => (made.content = own));
      const item = quiz.state!.items[0]!;
      choose(quiz, 'under-use');
      await quiz.updateComplete;
      await press(quiz, 'Check');
      quiz.content = {broken: true} as never;
      await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
      quiz.content = {...own};
      await until('our own content again', () => shown(quiz).includes('Ours') && !quiz.shadowRoot!.querySelector('.notice'));
      expect(quiz.state!.answers).to.deep.equal({[item]: 'under-use'});
    } finally {
      console.error = error;
    }
  });
});
