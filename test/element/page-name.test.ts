// What is one page, and what are two: where a learner finds their words again, and where nobody else does.
import {expect} from 'chai';
import {english} from '../../src/generated/later/reflection.js';
import {Journal} from '../../src/keeping/later/journal.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {Frame} from '../support/frame.js';
import {cleanUp, find, mount, openMenu, press, shown, until, write} from '../support/page.js';
import {onDevice} from '../support/tabs.js';

const NOTES = '<power-reflection deck="body" seed="a"></power-reflection>';
const ON_DEVICE = NOTES.replace('seed', 'persist="device" seed');
const PAGE = '/host/sources';
const EARLIER = `power-widgets:${PAGE}:power-reflection:power-reflection:body`;

type Prepare = (page: Document) => void;
const note = (reflection: Element) => find<HTMLTextAreaElement>(reflection, '.sheet textarea').value;

/** Opens a page at an address, in this tab, and does something in the widget on it. */
async function visit<T>(address: string, act: (reflection: PowerReflection) => T, markup = NOTES, prepare: Prepare = () => {}): Promise<T> {
  const tab = await Frame.open(address);
  try {
    prepare(tab.page);
    return await act(await mount<PowerReflection>(markup, undefined, tab.page));
  } finally {
    await tab.close();
  }
}

const writeAt = (address: string, words: string, prepare?: Prepare) =>
  visit(address, (reflection) => write(reflection, '.sheet textarea', words), NOTES, prepare);
const noteAt = (address: string, prepare?: Prepare) => visit(address, note, NOTES, prepare);

/** A link in the head, or elsewhere, that says what the address of a page is. */
const canonical =
  (href: string, place: 'head' | 'body' = 'head', rel = 'canonical'): Prepare =>
  (page) =>
    page[place].append(Object.assign(page.createElement('link'), {rel, href}));
const both =
  (...all: Prepare[]): Prepare =>
  (page) =>
    all.forEach((prepare) => prepare(page));

describe('pages', () => {
  afterEach(cleanUp);

  const SAME: [string, string, Prepare?, Prepare?][] = [
    ['/host/sources?b=2&a=1', '/host/sources?a=1&b=2'],
    ['/host/sources?id=5', '/host/sources?id=5#comments'],
    ...['utm_source=news', 'utm_campaign=x&fbclid=1', 'gclid=1', 'msclkid=1', 'mc_eid=1', '_gl=1', 'srsltid=1', 'UTM_SOURCE=x'].map(
      (tracking): [string, string] => ['/host/sources?id=5', `/host/sources?${tracking}&id=5`],
    ),
    ['/host/sources?view=print', '/host/sources?view=wide', canonical('/article?id=5'), canonical('/article?id=5')],
    ['/host/sources', '/host/sources?id=5', canonical(`${location.origin}/host/sources?id=5`)],
    ['/host/sources?x=1', '/host/sources', canonical('?id=5'), canonical('/host/sources?id=5&utm_source=x')],
    ['/host/sources', '/host/sources?x', canonical('/article', 'head', 'Canonical'), canonical('/article', 'head', 'shortlink canonical')],
    // Of several the first counts.
    ['/host/sources?a', '/host/sources?b', both(canonical('/article'), canonical('/other')), canonical('/article')],
    // What is no address is none.
    ['/host/sources?id=5', '/host/sources?id=5', canonical('http://[')],
  ];
  for (const [first, second, ofFirst, ofSecond] of SAME) {
    it(`${first} and ${second} are one${ofFirst ? ', by what they say themselves' : ''}`, async () => {
      await writeAt(first, 'mine', ofFirst);
      expect(await noteAt(second, ofSecond)).to.equal('mine');
    });
  }

  const TWO: [string, string, Prepare?][] = [
    ['/host/sources?id=5', '/host/sources?id=6'],
    ['/host/sources?p=99', '/host/sources?p=100'],
    ['/host/sources?id=5', '/host/sources'],
    ['/host/sources?a=1&a=2', '/host/sources?a=1'],
    ['/host/sources?utmost=1', '/host/sources?utmost=2'],
    // Each names another site, or none that counts.
    ['/host/sources?id=5', '/host/sources?id=6', canonical('https://evil.example/article')],
    ['/host/sources?id=5', '/host/sources?id=6', canonical('/article', 'body')],
    ['/host/sources?id=5', '/host/sources?id=6', canonical('/article', 'head', 'alternate')],
  ];
  for (const [first, second, prepare] of TWO) {
    it(`${first} and ${second} are two${prepare ? ', whatever they say' : ''}`, async () => {
      await writeAt(first, 'private', prepare);
      expect(await noteAt(second, prepare)).to.equal('');
      expect(await noteAt(first, prepare)).to.equal('private');
    });
  }

  it('with the same path are two on the device too', async () => {
    const keep = async (reflection: PowerReflection): Promise<void> => {
      await write(reflection, '.sheet textarea', 'private');
      await onDevice('private');
    };
    await visit(`${PAGE}?id=5`, keep, ON_DEVICE);
    expect(await visit(`${PAGE}?id=6`, note, ON_DEVICE)).to.equal('');
    await visit(`${PAGE}?id=5`, (reflection) => until('the note', () => note(reflection) === 'private'), ON_DEVICE);
  });
});

describe('what was kept by the path alone', () => {
  afterEach(cleanUp);

  const earlier = {version: 1, notes: {[english.opening]: 'from before'}};

  it('is taken over once in the tab', async () => {
    sessionStorage.setItem(EARLIER, JSON.stringify(earlier));
    expect(await noteAt(`${PAGE}?id=5`)).to.equal('from before');
    expect(sessionStorage.getItem(EARLIER)).to.equal(null);
    expect(await noteAt(`${PAGE}?id=6`)).to.equal('');
    expect(await noteAt(`${PAGE}?id=5`)).to.equal('from before');
  });

  it('is taken over once on the device, with what a page left there as it went', async () => {
    await new Journal(EARLIER).update(() => earlier);
    localStorage.setItem(EARLIER, JSON.stringify({change: {notes: {[english.opening]: 'left at last'}}, whole: false}));
    await visit(`${PAGE}?id=5`, (reflection) => until('the note', () => note(reflection) === 'left at last'), ON_DEVICE);
    expect(localStorage.getItem(EARLIER)).to.equal(null);
    expect(await new Journal(EARLIER).read()).to.equal(undefined);
    expect(await visit(`${PAGE}?id=6`, note, ON_DEVICE)).to.equal('');
    await visit(`${PAGE}?id=5`, (reflection) => until('the note', () => note(reflection) === 'left at last'), ON_DEVICE);
  });

  it('is found on the device without a mark, which a crash can take away', async () => {
    await new Journal(EARLIER).update(() => earlier);
    await visit(`${PAGE}?id=5`, (reflection) => until('the note', () => note(reflection) === 'from before'), ON_DEVICE);
  });

  it('is erased with the rest', async () => {
    await new Journal(EARLIER).update(() => earlier);
    sessionStorage.setItem(EARLIER, JSON.stringify(earlier));
    await visit(
      `${PAGE}?id=5`,
      async (reflection) => {
        await openMenu(reflection);
        await press(reflection, 'Erase');
        await press(reflection, 'Erase all');
        await until('the end', () => shown(reflection).includes('Erased.'));
      },
      ON_DEVICE,
    );
    expect(await new Journal(EARLIER).read()).to.equal(undefined);
    expect(JSON.stringify({...sessionStorage, ...localStorage})).not.to.include('from before');
    expect(await visit(PAGE, note, ON_DEVICE)).to.equal('');
  });

  it('is left if it belongs to another activity', async () => {
    const other = EARLIER.replace('body', 'values');
    sessionStorage.setItem(other, JSON.stringify(earlier));
    expect(await noteAt(PAGE)).to.equal('');
    expect(sessionStorage.getItem(other)).to.include('from before');
  });
});

describe('a page of ours in frames', () => {
  afterEach(cleanUp);

  /** Opens one of our pages in an article. */
  async function inArticle<T>(article: string, act: (reflection: PowerReflection) => T): Promise<T> {
    const around = await Frame.open(article);
    try {
      const frame = around.page.createElement('iframe');
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      frame.src = PAGE;
      around.page.body.append(frame);
      await loaded;
      const page = frame.contentDocument!;
      page.documentElement.dataset['widgets'] = 'reflection';
      return await act(await mount<PowerReflection>(NOTES, undefined, page));
    } finally {
      await around.close();
    }
  }

  it('has a place for each page around', async () => {
    await inArticle('/host/empty?p=99', (reflection) => write(reflection, '.sheet textarea', 'of 99'));
    expect(await inArticle('/host/empty?p=100', note)).to.equal('');
    expect(await inArticle('/host/empty?utm_source=x&p=99', note)).to.equal('of 99');
  });

  it('takes over what was kept by its own path', async () => {
    sessionStorage.setItem(EARLIER, JSON.stringify({version: 1, notes: {[english.opening]: 'from before'}}));
    expect(await inArticle('/host/empty?p=99', note)).to.equal('from before');
    expect(await inArticle('/host/empty?p=100', note)).to.equal('');
  });
});
