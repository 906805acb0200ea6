import {expect} from 'chai';
import 'axe-core';
import type Axe from 'axe-core';
import '../../src/all.js';
import {THEMES, type PowerElement} from '../../src/activity/power-element.js';
import {languages} from '../generated/languages.js';
import {cleanUp} from '../support/page.js';
import {setTheme, show, states} from '../support/states.js';

// The package is a classic script: it leaves its work in a global.
const {axe} = globalThis as unknown as {axe: typeof Axe};

/** What axe finds, its open questions included. `region` is a matter of the host's page. */
async function findings(element: Element, options: Axe.RunOptions): Promise<string[]> {
  const {violations, incomplete} = await axe.run(element, {resultTypes: ['violations', 'incomplete'], ...options});
  return [...violations, ...incomplete].map(({id, nodes}) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** All rules but those on colors know nothing of themes: they are asked once. */
async function findingsInAllThemes(element: PowerElement): Promise<string[]> {
  const found = await findings(element, {rules: {region: {enabled: false}, 'color-contrast-enhanced': {enabled: false}}});
  for (const theme of THEMES.slice(1)) {
    await setTheme(element, theme);
    const colors = await findings(element, {runOnly: ['color-contrast']});
    found.push(...colors.map((finding) => `${theme}: ${finding}`));
  }
  return found;
}

describe('axe has nothing to say, and nothing left to ask', () => {
  afterEach(cleanUp);

  for (const state of states) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      expect(await findingsInAllThemes(await show(state))).to.deep.equal([]);
    });

    for (const lang of languages.slice(1)) {
      it(`<${state.tag}>, ${state.name}, in ${lang}`, async () => {
        const rules = {region: {enabled: false}, 'color-contrast': {enabled: false}};
        expect(await findings(await show(state, lang), {rules})).to.deep.equal([]);
      });
    }
  }
});
