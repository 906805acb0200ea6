// The built files hold a part of Lit only (tools/trim-lit.mjs): they draw what the sources draw, with the whole of Lit, in every state and on a
// whole way through each widget.
import {expect} from 'chai';
import {THEMES, type PowerElement} from '../../src/activity/power-element.js';
import {fullStates, setTheme, show, states, tags} from '../support/states.js';
import {drawing, looks} from '../support/drawing.js';
import {act, actOn, numbers} from '../support/robot.js';
import {cleanUp, find, mount, openMenu, record, until} from '../support/page.js';
import '../../src/all.js';

const frames: HTMLIFrameElement[] = [];

/** An empty page with one of the built files. */
async function pageWith(file: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.width = '800';
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><script ${file.endsWith('.iife.js') ? '' : 'type="module"'} src="/dist/cdn/${file}"></script><body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Waits until two widgets are drawn the same, and shows where they are not. */
async function expectSame(built: PowerElement, source: PowerElement, what: string): Promise<void> {
  const [a, b] = [built, source].map(
    ({shadowRoot}) =>
      () =>
        drawing(shadowRoot!),
  ) as [() => string, () => string];
  await until(what, () => a() === b(), 3000).catch(() => expect(a(), what).to.equal(b()));
}

/** One widget from the built file and from the sources, both the same way. */
async function both(tag: string, page: Document, attributes: string): Promise<[PowerElement, PowerElement]> {
  const markup = `<${tag} seed="a" persist="none" ${attributes}></${tag}>`;
  return [await mount<PowerElement>(markup, undefined, page), await mount<PowerElement>(markup)];
}

const told = (events: ReturnType<typeof record>) =>
  events.map(({verb, activity, progress, score, response, lang}) => ({verb, activity, progress, score, response, lang}));

describe('the built files draw what the sources draw', () => {
  afterEach(async () => {
    for (const frame of frames.splice(0)) frame.remove();
    await cleanUp();
  });

  for (const tag of tags) {
    it(`in every state: ${tag}`, async () => {
      const page = await pageWith(`${tag}.js`);
      for (const state of states.filter((each) => each.tag === tag)) {
        const source = await show(state);
        const expected = drawing(source.shadowRoot!);
        await cleanUp();
        const built = await show(state, 'en', page);
        await until(state.name, () => drawing(built.shadowRoot!) === expected, 3000).catch(() =>
          expect(drawing(built.shadowRoot!), state.name).to.equal(expected),
        );
        await cleanUp();
      }
    }).timeout(120_000);
  }

  for (const tag of tags) {
    it(`in the same colors and sizes, in every theme: ${tag}`, async () => {
      const page = await pageWith(`${tag}.js`);
      for (const state of fullStates.filter((each) => each.tag === tag)) {
        const source = await show(state);
        const expected = new Map<string, string>();
        for (const theme of THEMES) {
          await setTheme(source, theme);
          expected.set(theme, looks(source));
        }
        await cleanUp();
        const built = await show(state, 'en', page);
        for (const theme of THEMES) {
          await setTheme(built, theme);
          expect(looks(built), `${state.name}, ${theme}`).to.equal(expected.get(theme));
        }
        await cleanUp();
      }
    }).timeout(120_000);
  }

  for (const tag of tags) {
    it(`on the whole way to the end, everything used once: ${tag}`, async () => {
      const pair = await both(tag, await pageWith(`${tag}.js`), 'deck="quick-6" groups="informed-consent draping-touch"');
      const [built, source] = pair;
      const [builtEvents, sourceEvents] = pair.map(record) as [ReturnType<typeof record>, ReturnType<typeof record>];
      for (let place = 0; !sourceEvents.some(({verb}) => verb === 'completed');) {
        const [, {what, onward}] = [await actOn(built, place), await actOn(source, place)];
        expect(what, tag).not.to.equal('the end');
        await expectSame(built, source, `${tag}, ${what}`);
        place = onward ? 0 : place + 1;
      }
      expect(told(builtEvents)).to.deep.equal(told(sourceEvents));
    }).timeout(120_000);
  }

  for (const folder of ['', 'es/', 'ar/']) {
    for (const file of [...tags.map((tag) => `${tag}.js`), 'power-widgets.js', 'power-widgets.iife.js']) {
      it(`while a learner does this and that, with a change of language in between: ${folder}${file}`, async () => {
        const page = await pageWith(folder + file);
        for (const tag of tags.filter((each) => file === `${each}.js` || file.startsWith('power-widgets'))) {
          const pair = await both(tag, page, `lang="${folder.slice(0, 2) || 'en'}"`);
          const [built, source] = pair;
          const events = pair.map(record);
          const chances = [numbers(7), numbers(7)];
          let last = 'first view';
          for (let step = 0; step < 60; step++) {
            await expectSame(built, source, `${tag}, step ${step}: ${last}`);
            const lang = {20: 'es', 35: 'ar', 50: 'en'}[step];
            if (lang) {
              for (const element of pair) element.lang = lang;
              for (const element of pair) await until(lang, () => find(element, '.card').lang === lang);
              await expectSame(built, source, `${tag} in ${lang}`);
            }
            for (const [index, element] of pair.entries()) last = await act(element, chances[index]!);
          }
          for (const element of pair) {
            await openMenu(element);
            find(element, '.take-along details .actions button:last-of-type').click();
            await element.updateComplete;
            find(element, 'dialog .primary').click();
            await until('an empty state', () => shadowText(element).includes('Erased'));
          }
          await expectSame(built, source, `${tag}, erased`);
          const [builtEvents, sourceEvents] = events.map(told);
          expect(builtEvents).to.deep.equal(sourceEvents);
          await cleanUp();
        }
      }).timeout(120_000);
    }
  }
});

const shadowText = ({shadowRoot}: PowerElement): string => shadowRoot!.textContent!;
