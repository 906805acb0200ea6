import {expect} from 'chai';
import {executeServerCommand, resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {sendKeys} from '../support/keys.js';
import {cleanUp, find, findAll, shown, until} from '../support/page.js';
import {describePart, drawnParts} from '../support/drawn.js';
import {fullStates, named, show, states, tags, type WidgetState} from '../support/states.js';

/** A point in a part of a widget, in view; `across` is how far from its left edge to its right one. */
function pointIn(part: Element, across = 0.5): [number, number] {
  part.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = part.getBoundingClientRect();
  return [Math.round(left + width * across), Math.round(top + height / 2)];
}

async function tap(element: PowerElement, selector: string, across?: number): Promise<void> {
  const [x, y] = pointIn(find(element, selector), across);
  await executeServerCommand('tap', {x, y});
}

/** A state before the learner does anything. */
const begun = (state: WidgetState): WidgetState => ({...state, enter: undefined});
const inState = (element: PowerElement): string => JSON.stringify(element.state);

describe('A finger does all that a mouse does', () => {
  afterEach(cleanUp);

  for (const state of states.filter(({touch}) => touch)) {
    it(`<${state.tag}>`, async () => {
      const element = await show(begun(state));
      for (const [tapped, seen] of state.touch!) {
        await tap(element, tapped);
        await until(`${seen} after a tap on ${tapped}`, () => element.shadowRoot!.querySelector(seen));
      }
    });
  }
});

describe('Nothing needs a pointer that drags', () => {
  afterEach(cleanUp);

  it('a scale is set by a tap, and by keys', async () => {
    const element = await show(named('power-explainer', 'first view'));
    await tap(element, '[type=range]', 0.9);
    await until('a mark near the end', () => Number(find<HTMLInputElement>(element, '[type=range]').value) >= 8);
    const scale = find<HTMLInputElement>(element, '[type=range]');
    const before = Number(scale.value);
    scale.focus();
    await sendKeys({press: 'ArrowLeft'});
    await until('one mark less', () => Number(scale.value) === before - 1);
  });

  for (const tag of tags) {
    it(`<${tag}> has nothing to drag`, async () => {
      const element = await show(named(tag, 'first view'));
      expect(findAll(element, '[draggable=true]')).to.have.length(0);
    });
  }
});

/** What is pressed. A field takes the caret at once, and a scale follows the pointer there and back. */
const PRESSED = 'button, summary, [type=radio], [type=checkbox]';

describe('A press can be taken back', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  for (const state of states.filter(({pressed}) => pressed)) {
    it(`<${state.tag}>, ${state.name}: nothing happens before the button is let go, or beside`, async () => {
      const element = await show(state);
      const before = [inState(element), shown(element)];
      for (const control of drawnParts(element, PRESSED)) {
        await sendMouse({type: 'move', position: pointIn(control)});
        await sendMouse({type: 'down'});
        expect([inState(element), shown(element)], describePart(control)).to.deep.equal(before);
        await sendMouse({type: 'move', position: [1, 1]});
        await sendMouse({type: 'up'});
        expect([inState(element), shown(element)], describePart(control)).to.deep.equal(before);
      }
    });
  }
});

describe('Nothing is shown by hovering alone', () => {
  afterEach(cleanUp);

  /** What a hover may change: how something looks, never whether it is there. */
  const LOOKS = ['background', 'background-color', 'text-decoration', 'text-decoration-line', 'text-underline-offset', 'border-color'];

  function* hoverRules(rules: CSSRuleList): Generator<CSSStyleRule> {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) yield rule;
      if ('cssRules' in rule) yield* hoverRules(rule.cssRules as CSSRuleList);
    }
  }

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      expect(findAll(element, '[title]').map(describePart)).to.deep.equal([]);
      const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...hoverRules(sheet.cssRules)]);
      expect(rules.length).to.be.greaterThan(1);
      const changed = rules.flatMap(({style}) => [...style]).filter((property) => !LOOKS.some((look) => property.startsWith(look)));
      expect(changed).to.deep.equal([]);
    });
  }
});
