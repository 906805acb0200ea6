import {picturedLanguages} from '../generated/languages.js';
import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {cleanUp, until} from '../support/page.js';
import {walk, SCENES, type Comparison} from './scenes.js';

for (const widget of Object.keys(SCENES)) {
  for (const [lang, language] of Object.entries(picturedLanguages)) {
    describe(`<power-${widget}> in ${language}`, () => {
      before(async function () {
        if (!(await executeServerCommand<boolean, object>('can-read-tree'))) this.skip();
      });
      afterEach(cleanUp);

      it('reads to a screen reader as recorded, in every scene', async () => {
        const compare = (scene: string) =>
          executeServerCommand<Comparison, object>('compare-tree', {name: `${widget}.${lang}.tree`, lang, scene});
        await walk(widget, lang, async (scene) => {
          let last: Comparison | undefined;
          let fault: unknown;
          // Firefox brings a change into its tree a little later; WebKit may be asked for what has just been drawn again.
          await until('the recorded tree', async () => {
            try {
              last = await compare(scene.name);
              return last!.seen === last!.recorded;
            } catch (error) {
              fault = error;
              return false;
            }
          }).catch(() => {
            if (!last) throw fault;
            expect(last.seen, scene.name).to.equal(last.recorded);
          });
        });
      }).timeout(120_000);
    });
  }
}
