// From the first view to the whole: nothing that happens in between is lost.
import {expect} from 'chai';
import '../../src/all.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {namesOfPage} from '../../src/keeping/later/page-name.js';
import {addressOfPage} from '../../src/keeping/page-address.js';
import {button, cleanUp, drawn, find, opened, until} from '../support/page.js';

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

  it('takes over a state that the page gives while the device is asked', async () => {
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
      // The mark that the device keeps something.
      localStorage.setItem(namesOfPage(addressOfPage())('power-reflection:power-reflection:all').key, '{}');
      const reflection = await openingOf<PowerReflection>('<power-reflection></power-reflection>');
      const {order} = reflection.state!;
      reflection.dispatchEvent(new Event('pointerenter'));
      await until('the question to the device', () => isAsked);
      reflection.state = {...reflection.state!, order: [...order].reverse()};
      answer();
      await until('the given order', () => reflection.state?.order[0] === order.at(-1) && reflection.shadowRoot!.querySelector('.sheet'));
    } finally {
      IDBFactory.prototype.databases = databases;
    }
  });
});
