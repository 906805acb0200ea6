import {expect} from 'chai';
import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import '../../src/all.js';
import {cleanUp} from '../support/page.js';
import {CONTROLS, describePart, drawnParts, isDrawn} from '../support/drawn.js';
import {show, states} from '../support/states.js';

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The words of a label as they are seen, without those for screen readers only. */
function seenWords(label: Element): string {
  const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  while (texts.nextNode()) if (isDrawn(texts.currentNode.parentElement!)) seen.push(texts.currentNode.textContent!);
  return fold(seen.join(' '));
}

/** What speech control, which says the words that it sees, and a screen reader would miss at a control. */
function nameFaults(control: Element): string[] {
  const name = fold(computeAccessibleName(control));
  const faults: string[] = [];
  if (!name) faults.push('no name');
  // HTML gives these two no role of ARIA; browsers tell what they are.
  if (!getRole(control) && !control.matches('summary, [type=date]')) faults.push('no role');
  const labels = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? [...control.labels!] : [control];
  for (const words of labels.map(seenWords)) {
    if (!fold(name.replaceAll(' ', '')).includes(words.replaceAll(' ', ''))) faults.push(`“${words}” is not in its name “${name}”`);
  }
  return faults.map((fault) => `${describePart(control)}: ${fault}`);
}

/** References to ids that are not there. */
function lostReferences(root: ShadowRoot): string[] {
  const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'for', 'popovertarget'];
  return attributes.flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      element
        .getAttribute(attribute)!
        .split(/\s+/)
        .filter((id) => !root.getElementById(id))
        .map((id) => `${attribute}="${id}"`),
    ),
  );
}

const GROUPS = 'fieldset, dialog, nav, section, [role=group], svg[role=img], progress:not([aria-hidden])';

describe('Everything inside a widget has its name', () => {
  afterEach(cleanUp);

  for (const state of states) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const root = (await show(state)).shadowRoot!;
      const controls = drawnParts(root.host, CONTROLS);
      expect(controls.length).to.be.greaterThan(1);
      expect(controls.flatMap(nameFaults)).to.deep.equal([]);
      expect(
        drawnParts(root.host, GROUPS)
          .filter((group) => !computeAccessibleName(group))
          .map(describePart),
      ).to.deep.equal([]);
      expect(lostReferences(root)).to.deep.equal([]);
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
      expect([...root.querySelectorAll<HTMLElement>('[tabindex]')].filter(({tabIndex}) => tabIndex > 0)).to.have.length(0);
    });
  }
});
