import {expect} from 'chai';
import '../../src/all.js';
import type {StonesScene} from '../../src/design/stones-scene.js';
import type {PowerExplainer} from '../../src/widgets/explainer/power-explainer.js';
import {cleanUp, find, mount} from '../support/page.js';

/** States whose pictures differ so much that one description cannot hold for two of them. */
const PICTURES = [
  ['a helpful word', {step: 'power', before: 10}],
  ['a hard word', {step: 'power', before: 0}],
  ['the switch was tried', {step: 'offSwitch', tried: true}],
  ['no layer', {step: 'amplifiers'}],
  ['two layers', {step: 'amplifiers', amplifiers: ['am1', 'am2']}],
  ['over-use', {step: 'zones', moments: {mo1: 'over-use'}, moment: 'mo1'}],
  ['under-use', {step: 'zones', moments: {mo1: 'under-use'}, moment: 'mo1'}],
  ['vessels', {step: 'responsibility', duties: ['du-c1']}],
  ['roles swapped', {step: 'roles', swapped: true}],
] as const;

describe('The description of the picture follows what is drawn', () => {
  afterEach(cleanUp);

  it('has words of its own for each picture, on the picture and for a page’s own one', async () => {
    const element = await mount<PowerExplainer>('<power-explainer><b slot="stones">Mine</b></power-explainer>');
    const own = element.querySelector<HTMLElement & {scene: StonesScene}>('b')!;
    const seen = new Map<string, string>();
    for (const [name, state] of PICTURES) {
      element.state = {version: 1, ...state} as unknown as PowerExplainer['state'];
      await element.updateComplete;
      const label = find(element, '.scene svg').getAttribute('aria-label')!;
      expect(own.scene.label, name).to.equal(label);
      expect(seen.get(label), `${name}: “${label}”`).to.equal(undefined);
      seen.set(label, name);
    }
  });
});
