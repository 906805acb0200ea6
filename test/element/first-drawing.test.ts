// What a page, its author and a reader notice of a widget before it is drawn, and as it is.
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {Frame} from '../support/frame.js';
import {cleanUp, drawn, findAll, mount, openMenu, until, withHeldFetch} from '../support/page.js';
import {states, show} from '../support/states.js';

describe('the first drawing', () => {
  afterEach(cleanUp);

  for (const {tag, markup, act} of widgets) {
    it(`of <${tag}> is dispatched once, to those who listen on it`, async () => {
      const [loads, heard]: [boolean[], Event[]] = [[], []];
      const listen = (event: Event): unknown => event.target instanceof HTMLElement && event.target.localName === tag && heard.push(event);
      document.addEventListener('load', listen);
      try {
        const element = await mount<PowerElement>(markup, (made) =>
          made.addEventListener('load', () => loads.push(!!made.shadowRoot!.querySelector('.card'))),
        );
        await act(element as never);
        element.lang = 'es';
        await until('Spanish', () => element.shadowRoot!.querySelector<HTMLElement>('.card')!.lang === 'es');
        element.parentElement!.append(element);
        element.setAttribute('src', '/content/not-json.json');
        await until('the notice', () => element.shadowRoot!.querySelector('.notice'));
        expect(loads).to.deep.equal([true]);
        expect(heard).to.deep.equal([]);
      } finally {
        document.removeEventListener('load', listen);
      }
    });
  }
});

describe('a content file that is long in coming', () => {
  const {setTimeout: original} = window;
  /** What is to be done once a second has gone by. */
  let second: (() => void)[] = [];
  beforeEach(() => {
    second = [];
    window.setTimeout = ((act: () => void, time?: number) => (time === 1000 ? second.push(act) : original(act, time))) as typeof setTimeout;
  });
  afterEach(async () => {
    window.setTimeout = original;
    await cleanUp();
  });

  const line = (element: Element) => element.shadowRoot!.querySelector('[role=status]')?.textContent;
  /** Puts a widget on the page whose content is held back, and gives it once it waits. */
  async function waiting(markup: string): Promise<PowerElement> {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    document.body.append(holder);
    await until('the request', () => second.length);
    return holder.querySelector<PowerElement>('*')!;
  }

  for (const {tag, markup} of widgets) {
    const src = `/dist/content/en/${tag.replace('power-', '')}.json`;
    it(`is announced by <${tag}> after a second, until it is there`, async () => {
      await withHeldFetch(async (answer) => {
        const element = await waiting(markup.replace('>', ` src="${src}">`));
        await element.updateComplete;
        expect(line(element)).to.equal(undefined);
        for (const act of second) act();
        await until('the line', () => line(element) === 'Loading the content …');
        answer();
        await drawn(element);
        expect(element.shadowRoot!.textContent).not.to.include('Loading');
        element.parentElement!.remove();
      });
    });
  }

  it('is announced in the reader’s language, below what the page shows meanwhile', async () => {
    await withHeldFetch(async (answer) => {
      const element = await waiting('<power-quiz lang="es" src="/content/es/quiz.json"><a href="/quiz">Quiz</a></power-quiz>');
      for (const act of second) act();
      await until('the line', () => line(element)?.startsWith('Cargando'));
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      answer();
      element.parentElement!.remove();
    });
  });

  it('is announced again if another one is asked for', async () => {
    const element = await mount<PowerElement>('<power-quiz mode="assessment" src="/content/missing.json"></power-quiz>');
    await until('the notice', () => element.shadowRoot!.querySelector('.notice'));
    await withHeldFetch(async (answer) => {
      second = [];
      element.setAttribute('src', '/dist/content/en/quiz.json');
      await until('the request', () => second.length);
      for (const act of second) act();
      await until('the line', () => line(element) === 'Loading the content …');
      answer();
      await drawn(element);
    });
  });
});

describe('a tag that is not closed', () => {
  afterEach(cleanUp);

  /** What the console is told while a page with this markup is shown. */
  async function warningsOf(markup: string): Promise<string[]> {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (words: unknown) => warnings.push(String(words));
    try {
      const element = await mount<PowerElement>(markup);
      // Moving it is no news.
      element.parentElement!.append(element);
      await element.updateComplete;
      // Another one is told of later: then everything is said.
      await mount('<power-explainer persist="none" /><main></main>');
      await until('the last warning', () => warnings.some((words) => words.includes('<power-explainer>')));
    } finally {
      console.warn = warn;
    }
    return warnings.filter((words) => !words.includes('<power-explainer>'));
  }

  for (const swallowed of [
    '<main>The article goes on.</main>',
    '<h2>More</h2>',
    '<p><power-checklist></power-checklist></p>',
    '<footer>End</footer>',
  ]) {
    it(`is warned about once in the console: ${swallowed}`, async () => {
      const warnings = await warningsOf(`<power-quiz persist="none" />${swallowed}`);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<power-quiz>').and.to.include('close the tag with </power-quiz>');
    });
  }

  it('is not taken for one with what may be inside', async () => {
    expect(
      await warningsOf(
        '<power-quiz persist="none"><a href="/quiz">Take the quiz</a><div slot="support"><p>Call us.</p></div></power-quiz>',
      ),
    ).to.deep.equal([]);
  });
});

describe('a field', () => {
  afterEach(cleanUp);

  it('has letters of at least 16 px on a page with small ones: a phone would enlarge the page', async () => {
    const frame = await Frame.open();
    try {
      await until('the widgets', () => frame.view.customElements.get('power-reflection'));
      frame.page.documentElement.style.fontSize = frame.page.body.style.fontSize = '12px';
      let fields = 0;
      for (const state of states.filter(({name}) => /first view|opened|by hand|habits, tried/.test(name))) {
        const element = await show(state, 'en', frame.page);
        if (state.name === 'first view') await openMenu(element);
        for (const field of findAll(element, 'textarea, input:not([type=radio], [type=checkbox], [type=range])')) {
          fields++;
          expect(parseFloat(frame.view.getComputedStyle(field).fontSize), `${state.tag}, ${state.name}`).to.be.at.least(16);
        }
        element.remove();
      }
      expect(fields).to.be.above(20);
    } finally {
      await frame.close();
    }
  });
});
