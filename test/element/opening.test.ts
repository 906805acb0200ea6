// From the first view to the whole: nothing that happens in between is lost.
import {expect} from 'chai';
import '../../src/all.js';
import {english} from '../../src/generated/later/reflection.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {namesOfPage} from '../../src/keeping/later/page-name.js';
import {addressOfPage} from '../../src/keeping/page-address.js';
import {button, cleanUp, drawn, find, opened, openMenu, press, shown, until, write} from '../support/page.js';
import {onDevice} from '../support/tabs.js';

describe('the first view of a widget', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await cleanUp();
  });

  /** An element with its first view, near which nobody is yet. */
  async function openingOf<E extends HTMLElement>(markup: string): Promise<E> {
    document.body.innerHTML = markup;
    const element = document.body.firstElementChild as E;
    await opened(element);
    return element;
  }

  it('goes on under the name that the page had, though its address has changed since', async () => {
    const {href} = location;
    const names = () => Object.keys(sessionStorage).filter((name) => name.includes('power-quiz'));
    try {
      const quiz = await openingOf<PowerQuiz>('<power-quiz></power-quiz>');
      history.replaceState(null, '', '/another-address');
      find(quiz, '.zone input').click();
      await drawn(quiz);
      button(quiz, 'Check').click();
      await quiz.updateComplete;
      expect(names()).to.have.length(1);
      expect(names()[0]).not.to.include('another-address');
    } finally {
      history.replaceState(null, '', href);
    }
  });

  /** Runs `act` while the device does not answer yet; `act` gets what waits until it is asked, and what lets it answer. */
  async function whileDeviceIsSilent(act: (isAsked: () => Promise<unknown>, answer: () => void) => Promise<void>): Promise<void> {
    const {databases} = IDBFactory.prototype;
    let answer = (): void => undefined;
    let isAsked = false;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    IDBFactory.prototype.databases = async function () {
      isAsked = true;
      await asked;
      return databases.call(this);
    };
    try {
      await act(() => until('the question to the device', () => isAsked), answer);
    } finally {
      IDBFactory.prototype.databases = databases;
      answer();
    }
  }

  it('takes over a state that the page gives while the device is asked', () =>
    whileDeviceIsSilent(async (isAsked, answer) => {
      // The mark that the device keeps something.
      localStorage.setItem(namesOfPage(addressOfPage())('power-reflection:power-reflection:all').key, '{}');
      const reflection = await openingOf<PowerReflection>('<power-reflection></power-reflection>');
      const {order} = reflection.state!;
      reflection.dispatchEvent(new Event('pointerenter'));
      await isAsked();
      reflection.state = {...reflection.state!, order: [...order].reverse()};
      answer();
      await until('the given order', () => reflection.state?.order[0] === order.at(-1) && reflection.shadowRoot!.querySelector('.sheet'));
    }));

  const OTHER_WORDS = 'You wrote in the same place in another tab.';
  /** What a reader is told of where the answers are. */
  const whereKept = (element: HTMLElement) => find(element, '.privacy').textContent!;
  const isOnDevice = (element: HTMLElement) => element.shadowRoot!.querySelector('.privacy')?.textContent!.includes('on this device');
  const first = (reflection: PowerReflection) => reflection.state!.notes[english.opening];

  /** A visit whose note is kept on the device; the next one is in a new tab. */
  async function noteOnDevice(words: string): Promise<void> {
    const reflection = await openingOf<PowerReflection>('<power-reflection></power-reflection>');
    await drawn(reflection);
    if (words) await write(reflection, 'textarea', words);
    await openMenu(reflection);
    find(reflection, '.take-along details input[type=checkbox]').click();
    // Only then nothing waits that the page would leave in the mark.
    await until('the line', () => isOnDevice(reflection));
    reflection.remove();
    sessionStorage.clear();
  }

  /** Writes a note in the first view before the device has told what it has, or (`isLate`) before the widget has given up asking. */
  async function noteBeforeDevice(words: string, isLate = false): Promise<PowerReflection> {
    let reflection!: PowerReflection;
    await whileDeviceIsSilent(async (isAsked, answer) => {
      reflection = await openingOf<PowerReflection>('<power-reflection></power-reflection>');
      const field = find<HTMLTextAreaElement>(reflection, 'textarea');
      field.value = words;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      reflection.dispatchEvent(new Event('pointerenter'));
      await isAsked();
      if (isLate) await until('the line', () => whereKept(reflection).includes('not saved on this device'));
      answer();
      await until('what the device has', () => isOnDevice(reflection));
    });
    return reflection;
  }

  for (const isLate of [false, true])
    it(`loses no words of the device to those that are written before it answers${isLate ? ', even late' : ''}`, async () => {
      await noteOnDevice('Old diary');
      const reflection = await noteBeforeDevice('Hello', isLate);
      await onDevice('Hello');
      await onDevice('Old diary');
      expect(first(reflection)).to.equal('Hello');
      await until('the question', () => shown(reflection).includes(OTHER_WORDS));
      expect(shown(reflection)).to.include('Old diary');
    });

  for (const before of ['', 'Old diary'])
    it(`asks at most once which words to keep: ${before || 'none before'}`, async () => {
      await noteOnDevice(before);
      const reflection = await noteBeforeDevice('Hello wrld');
      await onDevice('Hello wrld');
      if (before) await press(reflection, 'Keep the first');
      await until('no question', () => !shown(reflection).includes(OTHER_WORDS));
      await write(reflection, 'textarea', 'Hello world');
      await onDevice('Hello world');
      for (let visit = 0; visit < 2; visit++) {
        const again = await openingOf<PowerReflection>('<power-reflection></power-reflection>');
        await until('what was kept', () => isOnDevice(again));
        await drawn(again);
        expect(first(again)).to.equal('Hello world');
        expect(shown(again)).not.to.include(OTHER_WORDS);
      }
    });

  /** Answers in the first view, which nothing has taken the place of when this returns. */
  function answer(quiz: PowerQuiz): void {
    find(quiz, '.zone input').click();
    button(quiz, 'Check').click();
  }

  it('leaves the answers of one activity with it when another one begins', async () => {
    const quiz = await openingOf<PowerQuiz>('<power-quiz activity-id="a"></power-quiz>');
    answer(quiz);
    expect(Object.keys(quiz.state!.answers)).to.have.length(1);
    quiz.activityId = 'b';
    await quiz.updateComplete;
    await drawn(quiz);
    expect(quiz.state!.answers).to.deep.equal({});
    expect(whereKept(quiz)).to.include('Nothing is saved yet.');
    quiz.activityId = 'a';
    await until('the answer', () => Object.keys(quiz.state?.answers ?? {}).length === 1);
  });

  it('says nothing of answers that were put aside if the reader has only chosen another deck', async () => {
    for (const deck of ['quick-6', 'form-a']) {
      const quiz = await openingOf<PowerQuiz>('<power-quiz></power-quiz>');
      answer(quiz);
      quiz.deck = deck as PowerQuiz['deck'];
      await quiz.updateComplete;
      await drawn(quiz);
      expect(quiz.state!.answers, deck).to.deep.equal({});
      expect(whereKept(quiz), deck).to.include('Nothing is saved yet.');
      expect(shown(quiz), deck).not.to.include('This activity has changed.');
      sessionStorage.clear();
    }
  });

  it('is not filled again after the page has emptied it', async () => {
    const quiz = await openingOf<PowerQuiz>('<power-quiz></power-quiz>');
    answer(quiz);
    quiz.state = undefined;
    await quiz.updateComplete;
    await drawn(quiz);
    expect(quiz.state!.answers).to.deep.equal({});
    expect(whereKept(quiz)).to.include('Nothing is saved yet.');
  });

  it('asks all questions in a language that comes late', async () => {
    // The parts are loaded, as after the page was idle.
    await drawn(await openingOf<PowerQuiz>('<power-quiz></power-quiz>'));
    const quiz = await openingOf<PowerQuiz>('<power-quiz></power-quiz>');
    quiz.lang = 'es';
    await Promise.resolve();
    quiz.dispatchEvent(new Event('pointerenter'));
    await until('Spanish', () => quiz.shadowRoot!.querySelector('.card')?.getAttribute('lang') === 'es');
    await drawn(quiz);
    expect(quiz.state!.items).to.have.length(12);
    expect(shown(quiz)).to.include('12');
  });
});
