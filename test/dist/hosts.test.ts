// The built files, on pages of other makers.
import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {widgets} from '../contract/widgets.js';
import {drawn, shown, until} from '../support/page.js';

interface HostWindow extends Window {
  /** What the page's console and its policy complained about. */
  readonly complaints: string[];
}

let frame: HTMLIFrameElement | undefined;

/** Opens a host page and waits until its widgets are drawn. */
async function open(path: string): Promise<{page: Document; view: HostWindow; all: PowerElement[]}> {
  frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => frame!.addEventListener('load', resolve));
  frame.src = path;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const all = [...page.body.querySelectorAll<PowerElement>('*')].filter(({localName}) => localName.startsWith('power-'));
  if (path !== '/host/no-script') for (const element of all) await drawn(element);
  return {page, view: frame.contentWindow as unknown as HostWindow, all};
}

/** What was fetched for a page, without the page and its icon. */
const fetched = (view: Window) =>
  view.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));

describe('the built files', () => {
  afterEach(() => {
    frame?.remove();
    sessionStorage.clear();
  });

  it('work under a strict policy with Trusted Types, without a complaint, and fetch nothing but our own files, once', async () => {
    const {view, all} = await open('/host/strict');
    expect(all).to.have.length(widgets.length);
    for (const element of all) {
      const {act} = widgets.find(({tag}) => tag === element.localName)!;
      const before = JSON.stringify(element.state);
      await act(element as never);
      expect(JSON.stringify(element.state), element.localName).not.to.equal(before);
    }
    expect(view.complaints).to.deep.equal([]);
    const later = ['common', ...widgets.map(({tag}) => tag.replace('power-', ''))];
    const names = fetched(view).map((path) => path.replace(/-[0-9a-f]{8}(?=\.js)/, ''));
    expect(names).to.have.members([...widgets.map(({tag}) => `/dist/cdn/${tag}.js`), ...later.map((name) => `/dist/cdn/later/${name}.js`)]);
  });

  it('live side by side, two on one page, under that policy', async () => {
    const {view, all} = await open('/host/two-files');
    expect(shown(all[0]!)).to.include('Situation 1 of 12');
    expect(view.complaints).to.deep.equal([]);
  });

  it('work as a classic script', async () => {
    const {view, all} = await open('/host/classic');
    expect(shown(all[0]!)).to.include('Situation 1 of 12');
    expect(view.complaints).to.deep.equal([]);
  });

  it('speak the language of the page as a classic script from another origin', async () => {
    const {view, all} = await open('/host/classic-elsewhere');
    expect(shown(all[0]!)).to.include('Situación 1 de 12');
    expect(view.complaints).to.deep.equal([]);
  });

  it('speak three languages on one page, right to left where due, and switch live with the answers kept', async () => {
    const {page, view, all} = await open('/host/languages');
    const card = (index: number) => all[index]!.shadowRoot!.querySelector<HTMLElement>('.card')!;
    expect([0, 1, 2].map((index) => [card(index).lang, card(index).dir])).to.deep.equal([
      ['es', 'ltr'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(shown(all[0]!)).to.include('Situación 1 de 12');
    const {act} = widgets.find(({tag}) => tag === 'power-quiz')!;
    await act(all[0] as never);
    const before = JSON.stringify(all[0]!.state);
    page.documentElement.lang = 'ar';
    await until('Arabic', () => card(0).lang === 'ar' && card(0).dir === 'rtl');
    expect(JSON.stringify(all[0]!.state)).to.equal(before);
    expect(view.complaints).to.deep.equal([]);
  });

  it('carry a language inside, and fetch none', async () => {
    const {view, all} = await open('/host/spanish-inside');
    expect(shown(all[0]!)).to.include('Situación 1 de 12');
    expect(fetched(view)).to.deep.equal(['/dist/cdn/es/power-quiz.js']);
  });

  it('can all be imported by the addresses of the package, and register what they say', async () => {
    const {view} = await open('/host/addresses');
    const {imported, customElements} = await until('the last import', () => {
      const page = view as HostWindow & {whole?: true; imported: Record<string, string[]>; customElements: CustomElementRegistry};
      return page.whole && page;
    });
    // The test runner serves the development build of Lit.
    expect(view.complaints.filter((words) => !words.startsWith('Lit is in dev mode'))).to.deep.equal([]);
    for (const {tag, constructor} of widgets) {
      const name = tag.replace('power-', '');
      expect(imported[`power-widgets/${name}.js`]).to.deep.equal([constructor.name]);
      expect(Object.keys(imported)).to.include.members([`power-widgets/define/${name}.js`, `power-widgets/cdn/es/${tag}.js`]);
      expect(customElements.get(tag)).to.be.a('function');
    }
  });

  it('leave what is inside the tag if no script comes', async () => {
    const {page} = await open('/host/no-script');
    expect(page.body.innerText).to.include('Take the quiz');
  });

  it('put nothing on the page but one symbol', async () => {
    const {view} = await open('/host/strict');
    const bare = document.createElement('iframe');
    document.body.append(bare);
    try {
      const known = new Set(Object.getOwnPropertyNames(bare.contentWindow));
      const own = Object.getOwnPropertyNames(view).filter((name) => !known.has(name) && !/^\d+$/.test(name));
      // Lit keeps its version arrays and one map; `complaints` is this test's own.
      expect(own.filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$|^complaints$/.test(name))).to.deep.equal([]);
    } finally {
      bare.remove();
    }
  });
});
