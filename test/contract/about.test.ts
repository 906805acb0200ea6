// What a widget knows of its own words, and says of them.
import {languages, notLegalAdvice} from '../generated/languages.js';
import * as discovered from '../generated/packs.js';
import {expect} from 'chai';
import type {ContentFile} from '../../src/content/content-file.js';
import {directionOf} from '../../src/language/later/direction.js';
import type {Pack, PackLoaders} from '../../src/language/packs.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {drawnParts} from '../support/drawn.js';
import {withMedia} from '../support/media.js';
import {cleanUp, copyByHand, find, findAll, mount, openMenu, press, shown, until} from '../support/page.js';
import {widgets} from './widgets.js';

const packsOf: Readonly<Record<string, PackLoaders>> = discovered;
const MACHINE_TEXTS = 'The texts were translated by a machine';
const MACHINE_BUTTONS = 'The buttons and messages were translated';
/** The words of a language for a message, or the English ones. */
const wordsOf = (pack: Pack | undefined, id: string, english: string) => (pack?.messages[id] as string | undefined) ?? english;
const lines = (element: Element) => findAll(element, '.about p').map((line) => line.textContent!.trim());

/** What the browser is handed as a file. */
async function downloaded(element: PowerElement, place: number): Promise<string> {
  const {createObjectURL} = URL;
  let file: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => ((file = blob), '#');
  try {
    find(element, `.take-along details .actions button:nth-of-type(${place})`).click();
    return await (await until('the file', () => file)).text();
  } finally {
    URL.createObjectURL = createObjectURL;
  }
}

/** What comes to paper by the widget's own button. */
async function printed(element: PowerElement): Promise<string> {
  const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  // A real print dialog would wait for somebody.
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = get!.call(this) as Window;
      view.print = () => void view.dispatchEvent(new Event('beforeprint'));
      return view;
    },
  });
  try {
    await press(element, 'Print');
    const frame = await until('the printed page', () => document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]'));
    const words = frame.contentDocument!.body.textContent!;
    frame.remove();
    return words;
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {configurable: true, get});
  }
}

for (const {tag, markup, act, english: builtIn, tellsOnlyProgress} of widgets) {
  const english = builtIn as ContentFile;
  const packs = packsOf[tag.replace('power-', '')]!;

  describe(`<${tag}> says what it knows of its words`, () => {
    afterEach(cleanUp);

    for (const language of languages) {
      it(`in ${language}: the source, the state of review, who translated, and that it is no legal advice`, async () => {
        const element = await mount(markup, (made) => (made.lang = language));
        const pack = language === 'en' ? undefined : (await packs[language]![1](0)).default;
        const content = (pack?.content as ContentFile | undefined) ?? english;
        const {status, source, sourceUrl} = content.about!;
        const folded = find<HTMLDetailsElement>(element, '.about');
        expect(folded.open).to.equal(false);
        folded.open = true;
        expect(lines(element)).to.include(`${status} ${source}`).and.to.include(sourceUrl);
        expect(status).to.include(notLegalAdvice[content.lang as keyof typeof notLegalAdvice]);
        const words = find(element, '.about .content');
        expect([words.lang, words.dir]).to.deep.equal([content.lang, directionOf(content.lang)]);
        expect(find<HTMLAnchorElement>(element, '.about a').href).to.equal(sourceUrl);
        const says = (sentence: string) => lines(element).some((line) => line.startsWith(sentence));
        expect(says(wordsOf(pack, 'common.about-texts', MACHINE_TEXTS)), 'the texts').to.equal(content.lang !== 'en');
        expect(says(wordsOf(pack, 'common.about-buttons', MACHINE_BUTTONS)), 'the buttons').to.equal(language !== 'en');
      });
    }

    it('on the paper of the page, unfolded, in every language', async () => {
      for (const language of languages) {
        const element = await mount(markup, (made) => (made.lang = language));
        await withMedia(element, 'print', () => {
          const paper = drawnParts(element, '.about p');
          expect(paper).to.have.length(findAll(element, '.about p').length);
          expect(drawnParts(element, '.privacy, .take-along > details:not(.about), button')).to.deep.equal([]);
        });
        await cleanUp();
      }
    });

    it('at the end of all that is taken along', async () => {
      const element = await mount(markup);
      await act(element as never);
      await openMenu(element);
      const said = ['About this', ...lines(element)];
      const taken = {
        copied: await copyByHand(element),
        printed: await printed(element),
        text: await downloaded(element, 3),
        markdown: await downloaded(element, 4),
      };
      for (const [way, words] of Object.entries(taken)) {
        let from = 0;
        for (const line of said) {
          const at = words.replaceAll('\\', '').lastIndexOf(line);
          expect(at, `${way}: ${line}`).to.be.greaterThan(from);
          from = at;
        }
      }
    });

    it('of a host’s content only what the host says of it', async () => {
      const own = {...english, about: {status: 'Read by two nurses.', source: 'Our own ward.', sourceUrl: 'https://example.org/ward'}};
      const element = await mount(markup, (made) => Object.assign(made, {content: own}));
      expect(lines(element)).to.deep.equal(['Read by two nurses. Our own ward.', 'https://example.org/ward']);
      expect(await copyByHand(element)).not.to.include('Ginn');
    });

    it('nothing if the host says nothing, and of the buttons what is true of them', async () => {
      const spanish = (await packs['es']![1](0)).default;
      const own = {...english};
      Reflect.deleteProperty(own, 'about');
      const element = await mount(markup, (made) => Object.assign(made, {content: own}));
      expect(findAll(element, '.about:not([hidden])')).to.deep.equal([]);
      expect(await copyByHand(element)).not.to.include('About this');
      element.lang = 'es';
      await until('Spanish', () => findAll(element, '.about').length);
      expect(lines(element)).to.have.length(1);
      expect(lines(element)[0]).to.include(wordsOf(spanish, 'common.about-buttons', MACHINE_BUTTONS));
      Object.assign(element, {content: {...own, review: 'machine'}});
      await until('the texts', () => lines(element).length === 2);
      expect(lines(element)[0]).to.include(wordsOf(spanish, 'common.about-texts', MACHINE_TEXTS));
    });

    it('our own again if ours replaces what is broken', async () => {
      const element = await mount(markup.replace('>', ' src="/content/not-json.json">'));
      await until('the notice', () => element.shadowRoot!.querySelector('.notice'));
      expect(shown(element)).to.include(english.about!.source);
    });
  });

  describe(`<${tag}> says what the page is told`, () => {
    afterEach(cleanUp);

    it('and where the answers are, whatever the host decided', async () => {
      const told = tellsOnlyProgress
        ? 'This page is told only how far you are, never your words.'
        : 'This page is told which answers you choose, never your words.';
      for (const [persist, before, after] of [
        ['none', 'Nothing is saved: your answers are gone when you leave.', 'Nothing is saved: your answers are gone when you leave.'],
        ['session', 'Nothing is saved yet.', 'Your answers are kept in this tab only.'],
        ['device', 'Your answers are kept on this device.', 'Your answers are kept on this device.'],
      ]) {
        const element = await mount(markup, (made) => made.setAttribute('persist', persist!));
        const line = () => find(element, '.privacy p').textContent!.replace(/\s+/g, ' ').trim();
        expect(line()).to.equal(`${told} ${before}`);
        await act(element as never);
        await until(`the line for ${persist}`, () => line() === `${told} ${after}`);
        await cleanUp();
      }
    });

    it('and, before anything is kept on the device, who else could read it', async () => {
      const element = await mount(markup);
      await openMenu(element);
      expect(find(element, '.take-along .tick').textContent).to.include('On a shared computer others could read it.');
    });
  });
}
