import {languages} from '../generated/languages.js';
import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/all.js';
import '../../src/generated/pseudo.js';
import {cleanUp} from '../support/page.js';
import {fullStates, show} from '../support/states.js';

/** The languages in which the tests measure. */
const LANGUAGES = [...languages, 'en-XA', 'ar-XB'];

describe('What the tests measure is drawn in no font of the system', () => {
  before(async function () {
    // Only Chromium tells what it draws with.
    if ((await executeServerCommand('fonts-of-the-system')) === false) this.skip();
  });
  afterEach(cleanUp);

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      for (const language of LANGUAGES) {
        await show(state, language);
        expect(await executeServerCommand('fonts-of-the-system'), language).to.deep.equal([]);
        await cleanUp();
      }
    });
  }
});
