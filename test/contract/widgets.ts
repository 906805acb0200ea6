import {PowerChecklist} from '../../src/widgets/checklist/power-checklist.js';
import {PowerExplainer} from '../../src/widgets/explainer/power-explainer.js';
import {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import '../../src/all.js';
import type {PowerElement} from '../../src/element/power-element.js';

/** A widget, and how a learner acts on it once, so that there is something to keep. */
export interface WidgetUnderTest {
  readonly tag: string;
  readonly constructor: typeof PowerElement;
  /** Acts, and returns what must still be there after a reload or a change of language. */
  readonly act: (element: never) => Promise<void>;
  /** Markup with fixed order. */
  readonly markup: string;
}

/** Every widget of the library; a test in test/node fails when one is missing here. */
export const widgets: readonly WidgetUnderTest[] = [
  {
    tag: 'power-checklist',
    constructor: PowerChecklist as unknown as typeof PowerElement,
    markup: '<power-checklist></power-checklist>',
    act: async (checklist: PowerChecklist) => {
      for (const closed of checklist.shadowRoot!.querySelectorAll('details')) closed.open = true;
      // In place, said aloud; an item in place stands on the clients' sheet.
      for (const place of [1, 3]) checklist.shadowRoot!.querySelectorAll<HTMLInputElement>('.item input')[place]!.click();
      await checklist.updateComplete;
    },
  },
  {
    tag: 'power-explainer',
    constructor: PowerExplainer as unknown as typeof PowerElement,
    markup: '<power-explainer></power-explainer>',
    act: async (explainer: PowerExplainer) => {
      explainer.shadowRoot!.querySelector<HTMLInputElement>('.question input')!.click();
      await explainer.updateComplete;
      explainer.shadowRoot!.querySelector<HTMLButtonElement>('.question button')!.click();
      await explainer.updateComplete;
    },
  },
  {
    tag: 'power-quiz',
    constructor: PowerQuiz as unknown as typeof PowerElement,
    markup: '<power-quiz seed="a"></power-quiz>',
    act: async (quiz: PowerQuiz) => {
      quiz.shadowRoot!.querySelector<HTMLInputElement>('input[value="over-use"]')!.click();
      quiz.shadowRoot!.querySelector<HTMLButtonElement>('.actions .primary')!.click();
      await quiz.updateComplete;
    },
  },
  {
    tag: 'power-reflection',
    constructor: PowerReflection as unknown as typeof PowerElement,
    markup: '<power-reflection seed="a"></power-reflection>',
    act: async (reflection: PowerReflection) => {
      const field = reflection.shadowRoot!.querySelector('textarea')!;
      field.value = 'A tight jaw.';
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      reflection.shadowRoot!.querySelector<HTMLButtonElement>('.actions .primary')!.click();
      await reflection.updateComplete;
    },
  },
];
