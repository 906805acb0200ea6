// The language of a page, as real pages write it.
import {expect} from 'chai';
import '../../src/all.js';
import {cleanUp, find, mount} from '../support/page.js';

describe('a widget', () => {
  afterEach(cleanUp);

  for (const [lang, shownIn] of [
    ['es_MX', 'es'],
    ['es_ES.UTF-8', 'es'],
    [' es-MX ', 'es'],
    ['ES', 'es'],
    ['ar_EG', 'ar'],
    ['not a tag', 'en'],
    ['C.UTF-8', 'en'],
  ] as const) {
    it(`speaks ${shownIn} on a page in “${lang}”`, async () => {
      document.documentElement.lang = lang;
      const card = find(await mount('<power-quiz></power-quiz>'), '.card');
      expect([card.lang, card.dir]).to.deep.equal([shownIn, shownIn === 'ar' ? 'rtl' : 'ltr']);
    });
  }
});
