// Each widget through its whole way on a page that is translated, beside a twin that is not: both must have the same words.
import {languages} from '../generated/languages.js';
import {expect} from 'chai';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {STEPS} from '../../src/widgets/explainer/content.js';
import {cleanUp, drawn, findAll, mount, until} from '../support/page.js';
import {translate} from '../support/translator.js';

/** What a learner does: opens, writes into, or presses what matches, the first of it or another. */
type Act = readonly [selector: string, place?: number];
/** Acts, each read when the one before is done. */
type Way = (element: PowerElement) => Iterable<Act>;

/** Everything that matches, one after the other, also what comes meanwhile. */
function* each(element: PowerElement, selector: string): Iterable<Act> {
  for (let place = 0; place < findAll(element, selector).length; place++) yield [selector, place];
}
const isDone = ({state}: PowerElement) => !!(state as {done?: boolean}).done;

const quiz: Way = function* (element) {
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

const assessment: Way = function* (element) {
  while (!isDone(element)) {
    yield ['.zone input', 1];
    yield ['.actions .primary'];
  }
  yield* each(element, '.body details');
};

const explainer: Way = function* (element) {
  for (const step of STEPS) {
    yield* each(element, '.try input, .try button, .try details');
    yield ['.question button'];
    yield ['.question input', 1];
    yield ['.question button'];
    yield step === STEPS.at(-1) ? ['.steps button'] : ['.primary.end'];
  }
};

const reflection: Way = function* (element) {
  yield ['.sheet ~ .actions button'];
  while (!isDone(element)) {
    yield ['.sheet details'];
    yield ['.sheet textarea'];
    yield ['.sheet .primary'];
  }
  yield ['.sheet .primary'];
};

const checklist: Way = function* (element) {
  yield ['.essential'];
  yield ['.group'];
  yield* each(element, '.item input, .item textarea');
  yield ['.sheet'];
  yield* each(element, '.sheet input');
};

const WAYS: readonly (readonly [markup: string, way: Way])[] = [
  ['<power-quiz deck="quick-6" seed="a"></power-quiz>', quiz],
  ['<power-quiz deck="quick-6" seed="a" mode="assessment"></power-quiz>', assessment],
  ['<power-explainer></power-explainer>', explainer],
  ['<power-reflection deck="body" seed="a"></power-reflection>', reflection],
  ['<power-checklist groups="draping-touch"></power-checklist>', checklist],
];

function perform(element: PowerElement, [selector, place = 0]: Act): void {
  const control = findAll(element, selector)[place];
  if (!control) throw new Error(`<${element.localName}> shows no ${selector} ${place}`);
  if (control instanceof HTMLDetailsElement) control.open = true;
  else if (control.matches('textarea, [type=range], [type=date], :not([type])') && 'value' in control && !control.matches('button')) {
    control.value = {range: '7', date: '2999-01-31'}[(control as HTMLInputElement).type] ?? 'Some words.';
    control.dispatchEvent(new InputEvent('input', {bubbles: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
  } else control.click();
}

/** All words of a widget, also those that are only said. */
const words = (element: PowerElement) => element.shadowRoot!.querySelector('.card')!.textContent!.replace(/\s+/g, ' ').trim();

/** True once the translator has had every text. */
function isTranslated(element: PowerElement): boolean {
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const {data, parentElement} = texts.currentNode as Text;
    if (data.trim() && !parentElement?.matches('font > font, textarea')) return false;
  }
  return true;
}

/** The languages of the page, one after the other, each for so many acts. */
const ACTS = 5;

describe('on a page that is translated', () => {
  let end: () => void;
  afterEach(async () => {
    end();
    await cleanUp();
  });

  for (const [markup, way] of WAYS) {
    it(`${markup.replace(/><.*/, '>')} has the words of its twin all the way, in changing languages`, async () => {
      const element = await mount<PowerElement>(markup.replace('>', ' activity-id="translated">'));
      const twin = await mount<PowerElement>(markup.replace('>', ' activity-id="twin" translate="no">'));
      end = translate();
      const compare = async (act: string) => {
        const same = () => isTranslated(element) && words(element) === words(twin);
        await until('the same words', same, 2000).catch(() => expect(words(element), act).to.equal(words(twin)));
        expect(isTranslated(element), act).to.equal(true);
      };
      for (const each of [element, twin]) perform(each, ['.take-along details']);
      let done = 0;
      for (const act of way(element)) {
        const lang = languages[Math.floor(done++ / ACTS) % languages.length]!;
        document.documentElement.lang = lang;
        for (const each of [element, twin]) {
          await until(lang, () => each.shadowRoot!.querySelector('.card')?.getAttribute('lang') === lang);
          perform(each, act);
          await drawn(each);
        }
        await compare(`after ${done} acts, the last on ${act.join(' ')}`);
      }
      expect(done).to.be.above(2 * ACTS);
    });
  }
});
