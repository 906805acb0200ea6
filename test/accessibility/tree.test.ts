import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {cleanUp, until} from '../support/page.js';
import {LANGUAGES, walk, WAYS, type Comparison} from './scenes.js';

for (const widget of Object.keys(WAYS)) {
  for (const [lang, language] of Object.entries(LANGUAGES)) {
    describe(`<power-${widget}> in ${language}`, () => {
      afterEach(cleanUp);

      it('is told to a screen reader as recorded, in every scene', async () => {
        await walk(widget, lang, async (scene) => {
          let last: Comparison | undefined;
          // Firefox brings a change into its tree a little later.
          await until(`the recorded tree of “${scene.name}”`, async () => {
            last = await executeServerCommand<Comparison, object>('compare-tree', {
              name: `${widget}.${lang}.tree`,
              lang,
              scene: scene.name,
            });
            return last!.seen === last!.recorded;
          }).catch(() => expect(last!.seen, scene.name).to.equal(last!.recorded));
        });
      }).timeout(120_000);
    });
  }
}
