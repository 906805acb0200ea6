import {ZONES, type Zone} from '../../../src/subject/zones.js';
import {english} from '../../../src/generated/later/quiz.js';
import {fits, situationsById} from '../../../src/widgets/quiz/model.js';
import type {PowerQuiz} from '../../../src/widgets/quiz/power-quiz.js';
import {common, type Scene, type WidgetState, type Walkthrough, type WidgetCases} from '../../support/cases.js';
import {activate, click, clickAll, open, openAll, openTakeAlong, press, untilSaid, type Act, each, isDone} from '../../support/driving.js';
import {find, until} from '../../support/page.js';

export {english};

export const markup = '<power-quiz seed="a"></power-quiz>';

/** Answers the first situation. */
export async function act(quiz: PowerQuiz): Promise<void> {
  find(quiz, 'input[value="over-use"]').click();
  find(quiz, '.actions .primary').click();
  await quiz.updateComplete;
}

const placed = situationsById(english);
/** The six scenes that are asked. */
export const asked = english.decks['quick-6']!;
/** A rule of answers that are the best fit for about half of the scenes. */
const toward = (best: Zone): Zone => (best === 'over-use' ? 'skillful-use' : 'under-use');

/** So many answers by a rule; by itself, about half of them fit. */
export const answered = (count: number, answer = toward) => ({
  version: 1,
  seed: 'pictures',
  items: asked,
  answers: Object.fromEntries(asked.slice(0, count).map((id) => [id, answer(placed.get(id)!.situation.zone)])),
  position: Math.max(count - 1, 0),
  done: count === asked.length,
});
/** The end, with about half of the answers the best fit. */
export const result = {...answered(asked.length), attempt: 1, draft: null};

/** The quiz at one scene. */
export const only = (id: string, answer?: Zone) => ({
  version: 1,
  seed: 'a',
  attempt: 1,
  items: [id],
  answers: answer ? {[id]: answer} : {},
  passedOn: [],
  draft: null,
  position: 0,
  done: false,
});

const situations = asked.map((id) => placed.get(id)!.situation);
const answerFirst: Act = (element) => click(element, '.zone.over-use input', '.actions .primary');

export const states: readonly WidgetState[] = [
  ...common(act, {
    'first view': {
      touch: [
        ['.zone.over-use', '.zone.chosen'],
        ['.actions .primary', '.feedback'],
        ['.versions summary', '.versions[open]'],
        ['.actions .primary', '.zones:not(:has(.chosen))'],
      ],
    },
    'text to copy by hand': {marked: [['button.primary', '.take-along button']]},
  }),
  {name: 'chosen', enter: (element) => click(element, '.zone.over-use input'), marked: [['.zone.chosen', '.zone:not(.chosen)']]},
  {name: 'checked without a choice', enter: (element) => click(element, '.actions .primary')},
  ...ZONES.map((zone): WidgetState => ({
    name: `feedback to ${zone}, opened`,
    full: true,
    enter: async (element) => {
      await click(element, `.zone.${zone} input`, '.actions .primary');
      await openAll(element);
    },
    ...(zone === 'under-use' && {parts: true, marked: [['.zone.best', '.zone:not(.best, .chosen)']]}),
  })),
  {
    name: 'result, opened',
    given: result,
    full: true,
    parts: true,
    enter: openAll,
    reading: {
      paper: [
        english.title,
        ...situations
          .filter((situation) => !fits(situation, result.answers[situation.id]!))
          .flatMap(({text, rationale, alternative}) => [text, rationale, alternative]),
      ],
      copy: [english.title, ...situations.flatMap(({text, rationale, alternative}) => [text, rationale, alternative])],
    },
  },
  {name: 'before a sensitive scene', given: only('t05-u')},
  {name: 'words after a wrong, opened', given: only('t05-u', 'under-use'), full: true, enter: openAll},
  {name: 'words after a bright line, opened', given: only('t03-o', 'under-use'), full: true, enter: openAll},
  {name: 'versions behind a line, opened', given: only('t07-s', 'over-use'), full: true, enter: openAll},
  {name: 'end after passing on everything', given: {...only('t05-u'), items: [], passedOn: ['t05-u'], done: true}},
  {name: 'second situation of an assessment', attributes: 'mode="assessment"', enter: answerFirst},
  {
    name: 'result of an assessment, opened',
    attributes: 'mode="assessment" attempts="1"',
    given: result,
    full: true,
    enter: openAll,
  },
  {name: 'feedback', given: answered(1), stage: 'under way', only: 'pictures', picture: 'feedback', print: {name: 'feedback', lang: 'en'}},
  {
    name: 'checked without a choice, in an assessment',
    attributes: 'mode="assessment"',
    given: {...answered(2), position: 2},
    enter: clickAll('.body > .actions .primary'),
    only: 'pictures',
    picture: 'no-choice',
  },
  {name: 'result', given: answered(6), stage: 'done', only: 'pictures', picture: 'result', print: {name: 'result', lang: 'ar'}},
  {
    name: 'result of an assessment',
    attributes: 'mode="assessment" attempts="1"',
    given: answered(6),
    enter: clickAll('.review summary'),
    only: 'pictures',
    picture: 'failed',
  },
  {name: 'assessment without content', attributes: 'mode="assessment" src="/missing.json"', only: 'pictures', picture: 'no-content'},
  {
    name: 'menu of what is kept on the device',
    attributes: 'persist="device"',
    given: answered(1),
    enter: clickAll('.take-along summary'),
    only: 'pictures',
    picture: 'on-device',
  },
];

/** Copies, prints and downloads are the same everywhere; these scenes are told of one widget. */
const takeAlong: readonly Scene[] = [
  {name: 'The menu of the answers is open', act: openTakeAlong},
  {
    name: 'The text is offered by hand where copying is refused',
    act: async (widget) => {
      const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
      Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, get: () => undefined});
      await activate(widget, '.take-along details button');
      await until('the text', () => widget.shadowRoot!.querySelector('.by-hand'));
      Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    },
  },
  {name: 'The question before everything is erased', act: press('.take-along details button', 4)},
  {name: 'Everything is erased', act: untilSaid(press('dialog .primary'))},
];

/** Answers until the result is shown. */
const toTheResult: Act = async (widget) => {
  while (!widget.shadowRoot!.querySelector('.result-title')) {
    if (!widget.shadowRoot!.querySelector('.feedback')) await activate(widget, '.zone input');
    await activate(widget, '.actions .primary');
  }
};

export const scenes: readonly Scene[] = [
  {name: 'First view', markup: '<power-quiz deck="quick-6" seed="a"></power-quiz>'},
  {name: 'Check without a choice', act: press('.actions .primary')},
  {name: 'A zone is chosen', act: press('.zone input', 2)},
  {name: 'Feedback', act: press('.actions .primary')},
  {name: 'All three versions are open', act: open('.versions')},
  {name: 'The next situation', act: press('.actions .primary')},
  {name: 'The result', act: toTheResult},
  {name: 'A situation to look at again', act: open('.review details')},
  ...takeAlong,
  {
    name: 'An assessment is passed',
    markup: '<power-quiz deck="quick-6" mode="assessment" pass-percent="0" attempts="1" seed="a"></power-quiz>',
    act: toTheResult,
  },
  {
    name: 'A scene is passed on',
    markup: '<power-quiz deck="form-a" topics="boundaries" seed="a"></power-quiz>',
    act: press('.actions button'),
  },
  {name: 'The file of the page is broken', markup: '<power-quiz src="/content/not-json.json" deck="quick-6" seed="a"></power-quiz>'},
  {name: 'Nothing stands in for it in an assessment', markup: '<power-quiz src="/content/not-json.json" mode="assessment"></power-quiz>'},
];

const learning: Walkthrough = function* (element) {
  yield ['.actions .primary'];
  for (let scene = 0; !isDone(element); scene++) {
    yield ['.zone input', scene % 3];
    yield ['.actions .primary'];
    yield* each(element, '.feedback details');
    if (element.shadowRoot!.querySelector('.feedback-title')) yield ['.actions .primary'];
  }
  yield* each(element, '.body details');
  yield ['.actions .primary'];
};

const assessment: Walkthrough = function* (element) {
  while (!isDone(element)) {
    yield ['.zone input', 1];
    yield ['.actions .primary'];
  }
  yield* each(element, '.body details');
};

export const ways: WidgetCases['ways'] = [
  ['<power-quiz deck="quick-6" seed="a"></power-quiz>', learning],
  ['<power-quiz deck="quick-6" seed="a" mode="assessment"></power-quiz>', assessment],
];
