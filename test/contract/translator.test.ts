// Each widget through its whole way on a page that is translated, beside a twin that is not: both must have the same words.
import {languages} from '../generated/languages.js';
import {expect} from 'chai';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import type {Step} from '../support/cases.js';
import {cleanUp, drawn, findAll, mount, until} from '../support/page.js';
import {cases} from '../support/states.js';
import {translate} from '../support/translator.js';

function perform(element: PowerElement, [selector, place = 0]: Step): void {
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

  for (const [markup, way] of Object.values(cases).flatMap(({ways}) => ways)) {
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
