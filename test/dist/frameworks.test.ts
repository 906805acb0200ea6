// The packed package in an application made with React, Vue and Svelte: what a template says arrives, whether the tag is defined before or later.
import {expect} from 'chai';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import {english as quiz} from '../../src/generated/later/quiz.js';
import {cleanUp, drawn, find, press, shown, until} from '../support/page.js';

type Framework = 'react' | 'vue' | 'svelte';

interface FrameworkPage extends Window {
  readonly complaints: string[];
  readonly heard: string[];
  readonly define: () => Promise<void>;
  readonly mount: (framework: Framework, given: string) => void;
  readonly example: (framework: Framework) => Promise<void>;
  readonly article: (framework: Framework) => (shown: boolean) => void;
}

const PLAIN = {
  deck: 'form-a',
  theme: 'dark',
  'heading-level': 3,
  'pass-percent': 60,
  'hide-sensitive': true,
  'activity-id': 'lesson-1',
  seed: 'a',
};
const ITEMS = quiz.decks['quick-6']!;
const STATE = {
  version: 1,
  seed: 'a',
  attempt: 1,
  items: ITEMS,
  answers: {[ITEMS[0]!]: 'skillful-use'},
  draft: null,
  position: 1,
  done: false,
};
const OBJECTS = {deck: 'quick-6', content: {...quiz, title: 'Our own scenes'}, state: STATE};

let frame: HTMLIFrameElement;

async function open(): Promise<FrameworkPage> {
  frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = '/host/frameworks/';
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as FrameworkPage;
}

/** Shows a quiz by a framework, with the tag defined before or after, and waits for its card. */
async function show(framework: Framework, given: object, defined: 'before' | 'later'): Promise<{page: FrameworkPage; element: PowerQuiz}> {
  const page = await open();
  if (defined === 'before') await page.define();
  page.mount(framework, JSON.stringify(given));
  const element = await until('the tag', () => page.document.querySelector('power-quiz'));
  if (defined === 'later') await page.define();
  await drawn(element);
  return {page, element};
}

/** Answers a scene as a learner does. */
async function answer(element: PowerQuiz): Promise<void> {
  find<HTMLInputElement>(element, '.zone input').click();
  await press(element, 'Check');
}

describe('the package in an application', () => {
  before(async function () {
    // The first request builds the page.
    this.timeout(240_000);
    await fetch('/host/frameworks/');
  });

  afterEach(async () => {
    frame.remove();
    await cleanUp();
  });

  for (const framework of ['react', 'vue', 'svelte'] as const) {
    for (const defined of ['before', 'later'] as const) {
      it(`takes strings, numbers and booleans from ${framework}, the tag defined ${defined}`, async () => {
        const {page, element} = await show(framework, PLAIN, defined);
        const {deck, theme, headingLevel, passPercent, hideSensitive, activityId, seed} = element;
        expect([deck, theme, headingLevel, passPercent, hideSensitive, activityId, seed]).to.deep.equal(Object.values(PLAIN));
        expect(find(element, 'h3').textContent).to.include(quiz.title);
        expect(page.complaints).to.deep.equal([]);
      });

      for (const written of [false, 'false']) {
        it(`takes ${JSON.stringify(written)} for false from ${framework}, the tag defined ${defined}`, async () => {
          const {element} = await show(framework, {'hide-sensitive': written}, defined);
          expect(element.hideSensitive).to.equal(false);
        });
      }

      it(`tells ${framework} what the learner did, the tag defined ${defined}`, async () => {
        const {page, element} = await show(framework, PLAIN, defined);
        await answer(element);
        expect(page.heard.slice(0, 2)).to.deep.equal(['initialized', 'answered']);
      });
    }

    // Svelte alone holds them back until a tag is defined that it does not know yet.
    for (const defined of framework === 'svelte' ? (['before', 'later'] as const) : (['before'] as const)) {
      it(`takes objects from ${framework}, the tag defined ${defined}`, async () => {
        const {page, element} = await show(framework, OBJECTS, defined);
        expect(shown(element)).to.include('Our own scenes').and.to.include('Situation 2 of 6');
        await answer(element);
        expect(Object.keys(element.state!.answers)).to.deep.equal(ITEMS.slice(0, 2));
        expect(page.complaints).to.deep.equal([]);
      });
    }

    it(`shows a quiz by the example for ${framework}`, async () => {
      const page = await open();
      await page.example(framework);
      const element = await until('the tag', () => page.document.querySelector('power-quiz'));
      await drawn(element);
      expect(shown(element)).to.include('Situation 1 of 6');
      expect(page.complaints).to.deep.equal([]);
    });
  }

  for (const framework of ['react', 'vue'] as const) {
    it(`leaves to ${framework} a link that it owns: the widget comes and goes with it`, async () => {
      const page = await open();
      const {body, head} = page.document;
      const show = page.article(framework);
      const script = page.document.createElement('script');
      head.append(Object.assign(script, {type: 'module', src: '/dist/cdn/power-quiz.js'}));
      for (const shown of [true, false, true, false]) {
        show(shown);
        const words = shown ? 'With a link' : 'Without';
        await until(
          words,
          () => body.querySelector('p')?.textContent === words && body.querySelectorAll('power-quiz').length === Number(shown),
        );
        if (shown) await drawn(body.querySelector('a + power-quiz')!);
        expect(body.querySelectorAll('a')).to.have.length(Number(shown));
      }
      expect(page.complaints).to.deep.equal([]);
    });

    it(`says in the console that ${framework} came too early with an object`, async () => {
      const {page, element} = await show(framework, OBJECTS, 'later');
      expect(shown(element)).to.include(quiz.title).and.to.include('Situation 1 of 6');
      for (const name of ['content', 'state'])
        await until('the complaint', () => page.complaints.join().includes(`takes "${name}" as a property`));
    });
  }
});
