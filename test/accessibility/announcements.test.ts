import {picturedLanguages} from '../generated/languages.js';
import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import {cleanUp, find, findAll} from '../support/page.js';
import {walk, SCENES, type Comparison} from './scenes.js';

/** What a live region can be; anything of it is heard. */
const LIVE = '[aria-live], [role=status], [role=alert], [role=log], [role=timer], [role=marquee], output';

/** Repeated words carry a space that does not break, so that they are heard again. */
const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();

interface Message {
  readonly words: string;
  readonly lang: string;
}

/** Collects what a widget's status region says, each change of it, from now on. */
function listen(widget: Element, said: Message[]): void {
  const region = find(widget, '[role=status]');
  const take = () => region.textContent && said.push({words: fold(region.textContent), lang: region.lang});
  new MutationObserver(take).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** What is read because the focus is there. */
function focused(widget: Element): string {
  const element = widget.shadowRoot!.activeElement;
  if (!element) return 'nowhere';
  const words = computeAccessibleName(element) || element.textContent!;
  const role = element.matches('summary') ? 'summary' : (getRole(element) ?? '');
  return `${role} “${fold(words)}”`.trim();
}

for (const widget of Object.keys(SCENES)) {
  for (const [lang, language] of Object.entries(picturedLanguages)) {
    describe(`<power-${widget}> in ${language}`, () => {
      afterEach(cleanUp);

      it('says its status messages as recorded: politely, once, nothing on load, and nothing that the focus says too', async () => {
        const said: Message[] = [];
        const begun = (element: Element) => {
          expect(find(element, '[role=status]').textContent).to.equal('');
          listen(element, said);
        };
        const look: Parameters<typeof walk>[2] = async (scene, element) => {
          expect(findAll(element, LIVE).map((region) => region.getAttribute('aria-live') ?? region.role)).to.deep.equal(['status']);
          const messages = said.splice(0);
          const focus = focused(element);
          for (const {words} of messages) expect(focus).not.to.include(words);
          const lines = [`focus: ${focus}`, ...messages.map(({words, lang}) => `said: “${words}”${lang && ` [${lang}]`}`)];
          const {seen, recorded} = (await executeServerCommand<Comparison, object>('compare-lines', {
            name: `${widget}.${lang}.announcements`,
            scene: scene.name,
            lines,
          }))!;
          expect(seen, scene.name).to.equal(recorded);
        };
        await walk(widget, lang, look, begun);
      }).timeout(60_000);
    });
  }
}
