// A page may own the state: it gives back what it was told, or sets another one, at any moment.
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {english} from '../../src/generated/later/quiz.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {asked as answered, result} from '../widgets/quiz/cases.js';
import {cleanUp, drawn, find, mount, openMenu, press, record, shown, until, withHeldFetch, write} from '../support/page.js';
import {inTwoTabs, later, onDevice, turnTo} from '../support/tabs.js';

const plain = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

/** What a reader sees, but for the menu: one of them may be open. */
const seen = (element: PowerElement): string => shown(element).split('Your answers: keep')[0]!;

/** Presses the button that leads on. */
async function onward(element: PowerElement): Promise<void> {
  find(element, '.actions .primary').click();
  await element.updateComplete;
}

const WRITES_BACK: Record<string, (state: unknown) => unknown> = {
  'as it is': (state) => state,
  'as a copy': (state) => structuredClone(state),
  'as JSON gives it': plain,
};

describe('a page that writes the state back', () => {
  afterEach(cleanUp);

  for (const {tag, markup, act} of widgets) {
    for (const [how, copy] of Object.entries(WRITES_BACK)) {
      it(`changes nothing: <${tag}>, ${how}`, async () => {
        const untouched = await mount<PowerElement>(markup.replace('>', ' activity-id="untouched">'));
        await act(untouched as never);
        const element = await mount<PowerElement>(markup.replace('>', ' activity-id="owned">'), (made) =>
          made.addEventListener('power-activity', () => (made.state = copy(made.state))),
        );
        await act(element as never);
        expect(plain(element.state)).to.deep.equal(plain(untouched.state));
        expect(seen(element)).to.equal(seen(untouched));
        element.remove();
        expect(seen(await mount(markup.replace('>', ' activity-id="owned">')))).to.equal(seen(untouched));
      });
    }

    it(`finds a state at each event of <${tag}>, and the step is whole`, async () => {
      const element = await mount<PowerElement>(markup);
      const told: unknown[] = [];
      element.addEventListener('power-activity', () => told.push(plain(element.state)));
      await act(element as never);
      expect(told.length).to.be.above(0);
      expect(told.at(-1)).to.deep.equal(plain(element.state));
      // Whatever else the step tells was told of the same state.
      for (const state of told) expect(state).to.deep.equal(told[0]);
    });

    it(`reads back at once what it set: <${tag}>`, async () => {
      const element = await mount<PowerElement>(markup);
      const begun = plain(element.state);
      await act(element as never);
      const after = plain(element.state);
      element.state = begun;
      expect(plain(element.state)).to.deep.equal(begun);
      element.state = after;
      expect(plain(element.state)).to.deep.equal(after);
      element.state = undefined;
      expect(plain(element.state)).to.deep.equal(begun);
      await element.updateComplete;
      expect(plain(element.state)).to.deep.equal(begun);
    });

    it(`reads what it set before <${tag}> could be drawn, and then what fits`, async () => {
      await withHeldFetch(async (answer) => {
        const made = document.createElement(tag) as PowerElement;
        made.setAttribute('src', `/dist/content/en/${tag.replace('power-', '')}.json`);
        made.state = {version: 1, nonsense: true};
        expect(made.state).to.deep.equal({version: 1, nonsense: true});
        document.body.append(made);
        try {
          await made.updateComplete;
          expect(made.state).to.deep.equal({version: 1, nonsense: true});
          answer();
          await drawn(made);
          expect(made.state).not.to.have.property('nonsense');
          expect(made.state).to.have.property('version', 1);
        } finally {
          made.remove();
        }
      });
    });
  }

  it('keeps an assessment going to its result, and hears of each step when it is complete', async () => {
    const atEvents: unknown[] = [];
    const quiz = await mount<PowerQuiz>('<power-quiz seed="a" deck="quick-6" mode="assessment" hide-sensitive></power-quiz>', (made) =>
      made.addEventListener('power-activity', () => {
        made.state = structuredClone(made.state);
        atEvents.push(plain(made.state));
      }),
    );
    const told = record(quiz);
    for (const id of quiz.state!.items) {
      expect(quiz.state!.items[quiz.state!.position]).to.equal(id);
      atEvents.length = 0;
      find(quiz, '.zone input').click();
      await quiz.updateComplete;
      await onward(quiz);
      expect(atEvents.length).to.be.above(0);
      for (const state of atEvents) expect(state).to.deep.equal(plain(quiz.state));
    }
    expect(quiz.state!.done).to.equal(true);
    expect(told.filter(({verb}) => verb === 'answered')).to.have.length(6);
    expect(told.map(({verb}) => verb)).to.include('completed');
  });

  it('loses no erasure: what was erased does not come back', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz seed="a" deck="quick-6"></power-quiz>', (made) =>
      made.addEventListener('power-activity', () => (made.state = made.state)),
    );
    find(quiz, '.zone input').click();
    await press(quiz, 'Check');
    await openMenu(quiz);
    await press(quiz, 'Erase');
    await press(quiz, 'Erase all');
    await until('the end', () => shown(quiz).includes('Erased.'));
    expect(quiz.state!.answers).to.deep.equal({});
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });
});

describe('a state that a page sets', () => {
  afterEach(cleanUp);

  it('together with its content, is that of the new content, in whatever order', async () => {
    const content = {
      ...english,
      opening: `${english.opening}-2`,
      triads: english.triads.map((triad) => ({...triad, situations: triad.situations.map(renamed)})),
      decks: {},
    };
    const given = {...result, items: answered.map((id) => `${id}-2`), answers: {}, done: false, position: 2};
    for (const names of [
      ['content', 'state'],
      ['state', 'content'],
    ] as const) {
      const quiz = await mount<PowerQuiz>('<power-quiz seed="a" deck="mine"></power-quiz>');
      const values = {content: {...content, decks: {mine: given.items}}, state: {...given, seed: 'a'}};
      for (const name of names) Object.assign(quiz, {[name]: values[name]});
      await until('the new content', () => quiz.state!.items[0] === `${answered[0]}-2`);
      expect(quiz.state!.items, names.join()).to.deep.equal(given.items);
      expect(quiz.state!.position, names.join()).to.equal(2);
      quiz.remove();
    }
  });

  for (const names of [
    ['activityId', 'state'],
    ['state', 'activityId'],
  ] as const)
    it(`together with its activity, is that of the activity: ${names.join(', ')}`, async () => {
      const quiz = await mount<PowerQuiz>('<power-quiz seed="a" deck="quick-6" activity-id="one"></power-quiz>');
      const {items} = quiz.state!;
      const values = {activityId: 'two', state: {...quiz.state!, position: 2, answers: {[items[0]!]: 'over-use'}}};
      for (const name of names) Object.assign(quiz, {[name]: values[name]});
      await quiz.updateComplete;
      await until('the state', () => quiz.state?.position === 2);
      await quiz.updateComplete;
      expect(quiz.state!.answers).to.deep.equal(values.state.answers);
      quiz.activityId = 'three';
      await until('another activity', () => quiz.state?.position === 0);
      expect(quiz.state!.answers).to.deep.equal({});
    });

  it('is kept on the device as that of another tab: the same again puts nothing aside and replaces nothing', async () => {
    const NOTES = '<power-reflection deck="body" seed="a" persist="device"></power-reflection>';
    await inTwoTabs<PowerReflection>(NOTES, async (first, second) => {
      for (const tab of [first, second]) tab.addEventListener('power-activity', () => (tab.state = structuredClone(tab.state)));
      await write(first, 'textarea', 'From the first tab.');
      await onDevice('From the first tab.');
      await onward(second);
      second.state = structuredClone(second.state);
      await write(second, 'textarea', 'From the second tab.');
      await onDevice('From the second tab.');
      turnTo(first);
      await until('both', () => JSON.stringify(first.state).includes('From the second tab.'));
      first.state = structuredClone(first.state);
      for (const tab of [first, second]) {
        expect(Object.values(tab.state!.notes)).to.have.members(['From the first tab.', 'From the second tab.']);
        expect(tab.shadowRoot!.querySelector('.others, p.notice')?.outerHTML).to.equal(undefined);
      }
    });
    await later<PowerReflection>(NOTES, ({state}) => Object.keys(state!.notes).length === 2);
  });

  it('at each visit, as it is kept: what another tab writes meanwhile stays', async () => {
    const NOTES = '<power-reflection deck="body" seed="a" persist="device"></power-reflection>';
    let owned: unknown;
    await inTwoTabs<PowerReflection>(NOTES, async (first) => {
      await write(first, 'textarea', 'Yesterday.');
      await onDevice('Yesterday.');
      owned = plain(first.state);
    });
    await inTwoTabs<PowerReflection>(NOTES, async (first, second) => {
      const [page, again] = [second.ownerDocument, second.ownerDocument.createElement('power-reflection') as PowerReflection];
      second.remove();
      for (const name of second.getAttributeNames()) again.setAttribute(name, second.getAttribute(name)!);
      again.state = owned as PowerReflection['state'];
      page.body.append(again);
      await drawn(again);
      await onward(first);
      await write(first, 'textarea', 'Today, in the first tab.');
      await onDevice('Today, in the first tab.');
      await onward(again);
      await onward(again);
      await write(again, 'textarea', 'Today, in the second.');
      await onDevice('Today, in the second.');
    });
    await later<PowerReflection>(NOTES, ({state}) => Object.keys(state!.notes).length === 3);
  });
});

const renamed = <T extends {readonly id: string}>(situation: T): T => ({...situation, id: `${situation.id}-2`});
