import type {PowerElement} from '../../src/element/power-element.js';
import {STEPS, type StepName} from '../../src/widgets/explainer/content.js';
import '../../src/all.js';
import {drawn, find, findAll, mount, until} from '../support/page.js';

/** Each scene is played in both. */
export const LANGUAGES = {en: 'English', ar: 'Arabic'};

/** What is seen in a scene, beside what is recorded. */
export interface Comparison {
  readonly seen: string;
  readonly recorded: string;
}

/** A moment on the way through a widget that a screen reader tells of. */
export interface Scene {
  readonly name: string;
  /** Begins anew with this markup; else it goes on from the scene before. */
  readonly markup?: string;
  /** What the learner does to come here. */
  readonly act?: (widget: PowerElement) => Promise<void>;
}

/** Does what a keyboard does: the focus goes there first. */
async function activate(widget: PowerElement, selector: string, index = 0): Promise<void> {
  const control = findAll(widget, selector)[index];
  if (!control) throw new Error(`<${widget.localName}> shows no ${selector} at ${index}`);
  control.focus();
  control.click();
  await widget.updateComplete;
}

const open =
  (selector: string, index = 0) =>
  (widget: PowerElement) =>
    activate(widget, `${selector} > summary`, index);
const press =
  (selector: string, index = 0) =>
  (widget: PowerElement) =>
    activate(widget, selector, index);

/** Does one after the other. */
const all =
  (...acts: NonNullable<Scene['act']>[]): NonNullable<Scene['act']> =>
  async (widget) => {
    for (const act of acts) await act(widget);
  };

/** Does something and waits for the status message that follows later. */
const untilSaid =
  (act: NonNullable<Scene['act']>): NonNullable<Scene['act']> =>
  async (widget) => {
    const region = find(widget, '[role=status]');
    const before = region.textContent;
    await act(widget);
    await until('a status message', () => region.textContent && region.textContent !== before);
  };

async function type(widget: PowerElement, selector: string, words: string): Promise<void> {
  const field = find<HTMLInputElement>(widget, selector);
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await widget.updateComplete;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await widget.updateComplete;
}

const openTakeAlong: NonNullable<Scene['act']> = async (widget) => {
  await activate(widget, '.take-along summary');
  // The buttons come with a file of their own, but for that which erases.
  await until('the menu', () => widget.shadowRoot!.querySelector('.take-along details button + button'));
};

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

const stepsOfExplainer: Readonly<Record<StepName, NonNullable<Scene['act']>>> = {
  power: (widget) => type(widget, '.scale input', '7'),
  roles: press('.try button'),
  offSwitch: press('.try input'),
  amplifiers: all(press('.try fieldset + fieldset input'), open('.layer-words details')),
  zones: all(press('.moment input', 1), press('.try .actions button'), open('.versions')),
  responsibility: press('.try input'),
  values: press('.value button'),
  habits: all(press('.try input'), press('.example')),
};

/** The way through each widget. What a scene shows is in the folder `trees`. */
export const WAYS: Readonly<Record<string, readonly Scene[]>> = {
  quiz: [
    {name: 'First view', markup: '<power-quiz deck="quick-6" seed="a"></power-quiz>'},
    {name: 'Check without a choice', act: press('.actions .primary')},
    {name: 'A zone is chosen', act: press('.zone input', 2)},
    {name: 'Feedback', act: press('.actions .primary')},
    {name: 'All three versions are open', act: open('.versions')},
    {name: 'The next situation', act: press('.actions .primary')},
    {
      name: 'The result',
      act: async (widget) => {
        while (!widget.shadowRoot!.querySelector('.result-title')) {
          if (!widget.shadowRoot!.querySelector('.feedback')) await activate(widget, '.zone input');
          await activate(widget, '.actions .primary');
        }
      },
    },
    {name: 'A situation to look at again', act: open('.review details')},
    ...takeAlong,
    {
      name: 'An assessment is passed',
      markup: '<power-quiz deck="quick-6" mode="assessment" pass-percent="0" attempts="1" seed="a"></power-quiz>',
      act: async (widget) => {
        while (!widget.shadowRoot!.querySelector('.result-title')) {
          await activate(widget, '.zone input');
          await activate(widget, '.actions .primary');
        }
      },
    },
    {
      name: 'A scene is passed on',
      markup: '<power-quiz deck="form-a" topics="boundaries" seed="a"></power-quiz>',
      act: press('.actions button'),
    },
    {name: 'The file of the page is broken', markup: '<power-quiz src="/content/not-json.json" deck="quick-6" seed="a"></power-quiz>'},
    {name: 'Nothing stands in for it in an assessment', markup: '<power-quiz src="/content/not-json.json" mode="assessment"></power-quiz>'},
  ],
  reflection: [
    {name: 'First view', markup: '<power-reflection seed="a"></power-reflection>'},
    {name: 'One more question is open', act: open('article details')},
    {name: 'A note is written', act: (widget) => type(widget, 'textarea', 'A tight jaw.')},
    {name: 'The next card', act: press('article .primary')},
    {name: 'The cards ahead are shuffled', act: press('.body > .actions button')},
    {name: 'The last cards, with what was written at the start', act: press('.body > .actions button', 1)},
    {name: 'The end', act: all(press('article .primary'), press('article .primary'))},
  ],
  checklist: [
    {name: 'First view', markup: '<power-checklist></power-checklist>'},
    {name: 'A group is open', act: open('.group')},
    {name: 'A policy is in place, and its notes are open', act: all(press('.item input', 1), open('.item details'))},
    {name: 'A review date has passed', act: (widget) => type(widget, '.item input[type=date]', '2020-02-01')},
    {name: 'The essential items are open', act: all(open('.group'), open('.essential'))},
    {name: 'The sheet for clients is open', act: all(open('.essential'), open('.sheet'))},
    {
      name: 'Answers are kept on the device',
      act: all(open('.sheet'), openTakeAlong, untilSaid(press('.take-along .tick input'))),
    },
  ],
  explainer: [
    {name: 'First view', markup: '<power-explainer></power-explainer>'},
    {name: 'Check without a choice', act: press('.question button')},
    {name: 'Feedback', act: all(press('.question input'), press('.question button'))},
    ...STEPS.flatMap((step, index) => [
      ...(index ? [{name: `Step ${index + 1}`, act: press('.steps button', index)}] : []),
      ...(step === 'zones' ? [{name: 'Compare without a moment', act: press('.try > .actions button')}] : []),
      {name: `Step ${index + 1}, tried`, act: stepsOfExplainer[step]},
    ]),
  ],
};

/** Walks through a widget in a language and gives each scene to `look`. */
export async function walk(
  widget: string,
  lang: string,
  look: (scene: Scene, element: PowerElement) => Promise<void>,
  begun: (element: PowerElement) => void = () => {},
): Promise<void> {
  let element: PowerElement | undefined;
  for (const scene of WAYS[widget]!) {
    if (scene.markup) {
      element?.parentElement!.remove();
      sessionStorage.clear();
      element = await mount(scene.markup, (made) => (made.lang = lang));
      await drawn(element);
      begun(element);
    }
    await scene.act?.(element!);
    await element!.updateComplete;
    await look(scene, element!);
  }
}
