import {expect} from 'chai';
import '../../src/all.js';
import {contrastOn} from '../support/colors.js';
import {cleanUp, find, findAll} from '../support/page.js';
import {MARKED, show} from '../support/states.js';

const isChecked = (part: Element): boolean => !!part.querySelector('input')?.checked;
const words = (part: Element): number => part.querySelectorAll('.tag:not(:empty)').length;
const foot = (part: Element): string => getComputedStyle(part).borderBlockEndWidth;

/** What tells a part from another to somebody who sees no hue: a native mark, a label, a line, or light against dark. */
function differences(marked: Element, other: Element): string[] {
  const fills = [marked, other].map((part) => getComputedStyle(part).backgroundColor) as [string, string];
  const found = {
    'a native mark': isChecked(marked) !== isChecked(other),
    'a label': words(marked) > words(other),
    'a line': foot(marked) !== foot(other),
    'light against dark': contrastOn(marked.parentElement!, ...fills) >= 3,
  };
  return Object.entries(found).flatMap(([name, there]) => (there ? [name] : []));
}

describe('What is marked is shown by more than a hue', () => {
  afterEach(cleanUp);

  for (const [state, marked, other] of MARKED) {
    it(`<${state.tag}>: ${marked} among ${other}`, async () => {
      const element = await show(state);
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(differences(find(element, marked), find(element, other))).not.to.deep.equal([]);
    });
  }
});
