import {expect} from 'chai';
import '../../src/all.js';
import {english as quizContent} from '../../src/generated/later/quiz.js';
import {english as reflectionContent} from '../../src/generated/later/reflection.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {Frame} from '../support/frame.js';
import {cleanUp, find, mount, press, shown, until, write} from '../support/page.js';
import {onDevice, turnTo} from '../support/tabs.js';

describe('a content that has changed its questions', () => {
  afterEach(cleanUp);

  /** The same scenes by other names. */
  const renamed = (name: string): PowerQuiz['content'] => {
    const other = (id: string) => `${name}-${id}`;
    return {
      ...quizContent,
      opening: other(quizContent.opening!),
      decks: Object.fromEntries(Object.entries(quizContent.decks).map(([deck, ids]) => [deck, ids.map(other)])),
      triads: quizContent.triads.map((triad) => ({
        ...triad,
        situations: triad.situations.map((situation) => ({...situation, id: other(situation.id)})),
      })),
    };
  };
  const QUIZ = '<power-quiz deck="quick-6" persist="device"></power-quiz>';

  const visit = async (name: string, act: (quiz: PowerQuiz) => Promise<unknown>) => {
    const tab = await Frame.open();
    try {
      const quiz = await mount<PowerQuiz>(QUIZ, (quiz) => (quiz.content = name ? renamed(name) : quizContent), tab.page);
      await act(quiz);
    } finally {
      await tab.close();
    }
  };
  const answer = async (quiz: PowerQuiz) => {
    find(quiz, '.zone input').click();
    await press(quiz, 'Check');
  };
  const answers = (quiz: PowerQuiz) => Object.keys(quiz.state!.answers);
  const CHANGED = 'This activity has changed.';

  it('begins whole, keeps what is answered from then on, and gives the earlier answers back', async () => {
    await visit('', async (quiz) => {
      await answer(quiz);
      await onDevice(answers(quiz)[0]!);
    });
    await visit('next', async (quiz) => {
      expect(answers(quiz)).to.deep.equal([]);
      expect(shown(quiz)).to.include(CHANGED);
      await onDevice('next-');
    });
    for (let count = 0; count < 3; count++) {
      await visit('next', async (quiz) => {
        // Told once.
        expect(shown(quiz)).not.to.include(CHANGED);
        expect(answers(quiz).length).to.equal(count);
        if (count) await press(quiz, 'Next situation');
        await answer(quiz);
        await onDevice(`"${answers(quiz).at(-1)!}":`);
      });
    }
    await visit('', async (quiz) => {
      expect(answers(quiz).length).to.equal(1);
      await press(quiz, 'Next situation');
      await answer(quiz);
      await onDevice(`"${answers(quiz).at(-1)!}":`);
    });
    await visit('', async (quiz) => expect(answers(quiz).length).to.equal(2));
    await visit('next', async (quiz) => expect(answers(quiz).length).to.equal(3));
  });

  it('keeps what still fits, and puts the whole aside', async () => {
    const [group, ...others] = reflectionContent.groups;
    const cut = {...reflectionContent, groups: [{...group!, prompts: group!.prompts.slice(0, -1)}, ...others]};
    const last = group!.prompts.at(-1)!.id;
    const markup = `<power-reflection persist="device"></power-reflection>`;
    const show = async (content: PowerReflection['content'], act: (reflection: PowerReflection) => Promise<unknown>) => {
      const tab = await Frame.open();
      try {
        await act(await mount<PowerReflection>(markup, (reflection) => (reflection.content = content), tab.page));
      } finally {
        await tab.close();
      }
    };
    await show(reflectionContent, async (reflection) => {
      await write(reflection, 'textarea', 'on the first card');
      await onDevice('on the first card');
      const place = 1 + reflection.state!.order.indexOf(last);
      reflection.state = {...reflection.state!, position: place};
      await reflection.updateComplete;
      await write(reflection, 'textarea', 'on a card that goes');
      await onDevice('on a card that goes');
    });
    await show(cut, async (reflection) => {
      expect(Object.values(reflection.state!.notes)).to.deep.equal(['on the first card']);
      expect(shown(reflection)).to.include(CHANGED);
      await onDevice('"archive":{"');
    });
    await show(reflectionContent, async (reflection) => {
      expect(Object.values(reflection.state!.notes)).to.include('on a card that goes');
    });
  });

  it('brings back what was put aside, with what was written meanwhile', async () => {
    const [group, ...others] = reflectionContent.groups;
    const [first, last] = [reflectionContent.opening, group!.prompts.at(-1)!.id];
    const cut = {...reflectionContent, groups: [{...group!, prompts: group!.prompts.slice(0, -1)}, ...others]};
    const reflection = await mount<PowerReflection>('<power-reflection></power-reflection>', (made) => (made.content = reflectionContent));
    reflection.state = {...reflection.state!, notes: {[first]: 'old', [last]: 'on a card that goes'}};
    await write(reflection, 'textarea', 'newer');
    reflection.content = cut;
    await until('the other content', () => !reflection.state!.order.includes(last));
    await write(reflection, 'textarea', 'newest');
    reflection.content = reflectionContent;
    await until('the content', () => reflection.state!.order.includes(last));
    expect(reflection.state!.notes).to.deep.equal({[first]: 'newest', [last]: 'on a card that goes'});
    await write(reflection, 'textarea', 'newest of all');
    reflection.remove();
    const again = await mount<PowerReflection>('<power-reflection></power-reflection>');
    expect(again.state!.notes).to.deep.equal({[first]: 'newest of all', [last]: 'on a card that goes'});
  });

  it('keeps answers also if no answer was there when the questions changed', async () => {
    const of = (prefix: string) => ({
      ...quizContent,
      opening: prefix + quizContent.opening,
      decks: {own: quizContent.triads.slice(0, 6).map(({situations}) => prefix + situations[0]!.id)},
      triads: quizContent.triads.map((triad) => ({
        ...triad,
        situations: triad.situations.map((each) => ({...each, id: prefix + each.id})),
      })),
    });
    const markup = '<power-quiz deck="own" seed="a" persist="device"></power-quiz>';
    const visit = async (prefix: string, act: (quiz: PowerQuiz) => Promise<unknown>) => {
      const tab = await Frame.open();
      try {
        await act(await mount<PowerQuiz>(markup, (quiz) => (quiz.content = of(prefix)), tab.page));
      } finally {
        await tab.close();
      }
    };
    await visit('', async (quiz) => {
      find<HTMLInputElement>(quiz, '.zone input').click();
      await onDevice('"draft":"');
    });
    await visit('new-', async (quiz) => {
      await answer(quiz);
      await onDevice('"answers":{"new-');
    });
    await visit('new-', async (quiz) => expect(answers(quiz).length).to.equal(1));
  });

  it('keeps answers whichever of two tabs has the newer questions, and whoever acts there', async () => {
    for (const answersThere of [true, false]) {
      const tabs = [await Frame.open(), await Frame.open()] as const;
      try {
        const quiz = await mount<PowerQuiz>(QUIZ, (quiz) => (quiz.content = quizContent), tabs[0].page);
        await answer(quiz);
        const [id] = answers(quiz);
        await onDevice(`"${id!}":`);
        const other = await mount<PowerQuiz>(QUIZ, (quiz) => (quiz.content = renamed('next')), tabs[1].page);
        await onDevice('"archive":{"');
        if (answersThere) {
          await answer(other);
          await onDevice(`"${answers(other)[0]!}":`);
        }
        turnTo(quiz);
        await until('a look at the device', () => shown(quiz).includes('kept on this device'));
        await press(quiz, 'Next situation');
        await answer(quiz);
        const mine = answers(quiz);
        expect(mine).to.include(id).and.to.have.length(2);
        await onDevice(`"${mine[1]!}":`);
        turnTo(other);
        await until('the answers there', () => answers(other).length === (answersThere ? 1 : 0));
        // A tab that is closed while it reads would keep Firefox from ever deleting the database: its reading comes before this one.
        await onDevice('"archive":{"');
      } finally {
        for (const tab of tabs) await tab.close();
      }
      await visit('', async (quiz) => expect(answers(quiz)).to.have.length(2));
      await cleanUp();
    }
  });

  it('keeps what was passed on', async () => {
    await visit('', async (quiz) => {
      await press(quiz, 'Pass on this scene');
      await onDevice('"passedOn":["');
    });
    await visit('next', async (quiz) => {
      expect(quiz.state!.passedOn).to.deep.equal([]);
      await answer(quiz);
      await onDevice(`"${answers(quiz)[0]!}":`);
    });
    await visit('', async (quiz) => expect(quiz.state!.passedOn).to.have.length(1));
  });

  it('keeps what was put aside if the page goes away before the device has answered', async () => {
    await visit('', async (quiz) => {
      await answer(quiz);
      await onDevice(`"${answers(quiz)[0]!}":`);
    });
    // The page goes while its last change is on its way: it is left in the stash.
    await visit('next', async (quiz) => answer(quiz));
    await visit('next', async (quiz) => {
      expect(answers(quiz)).to.have.length(1);
      await press(quiz, 'Next situation');
      await onDevice('"position":1');
    });
    await visit('', async (quiz) => expect(answers(quiz)).to.have.length(1));
  });
});
