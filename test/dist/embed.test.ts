// The ways in beside the tag: links and marked elements that become widgets, pages of one widget, and frames.
import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {widgets} from '../contract/widgets.js';
import {drawn, find, shown, until} from '../support/page.js';
import {cases} from '../support/states.js';

const CDN = '/dist/cdn';
const elsewhere = await (await fetch('/hosts/elsewhere')).text();

interface HostWindow extends Window {
  readonly complaints: string[];
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page in a frame. */
async function open(path: string): Promise<{page: Document; view: HostWindow}> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: 800, height: 600, src: path});
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return {page: frame.contentDocument!, view: frame.contentWindow as unknown as HostWindow};
}

/** A page with markup of a host, our scripts in its head. */
async function host(markup: string, scripts = [`${CDN}/power-quiz.js`]): Promise<Document> {
  const {page} = await open('/host/empty');
  page.body.innerHTML = markup;
  for (const src of scripts) {
    const script = Object.assign(page.createElement('script'), {type: 'module', src});
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await loaded;
  }
  return page;
}

const widgetIn = async (page: Document, tag = 'power-quiz'): Promise<PowerElement> => {
  const element = await until(tag, () => page.querySelector<PowerElement>(tag));
  await drawn(element);
  return element;
};

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
  sessionStorage.clear();
});

describe('a link to a widget', () => {
  it('becomes it, with what the address says, and is there again when the widget goes', async () => {
    const page = await host(
      '<p><a class="power-quiz" id="try" href="/quiz.html?deck=form-a&theme=dark&onclick=alert(1)">Take the quiz</a></p>',
    );
    const quiz = await widgetIn(page);
    expect(quiz.getAttributeNames().sort()).to.deep.equal(['deck', 'id', 'theme']);
    expect(page.querySelectorAll('#try')).to.have.length(1);
    expect(page.body.innerText).not.to.include('Take the quiz');
    quiz.remove();
    await until('the link', () => page.body.innerText.includes('Take the quiz'));
  });

  it('gives the content of its address, read from the place the address leads to', async () => {
    const page = await host(`<a class="power-quiz" href="${CDN}/quiz.html?src=../content/{lang}/quiz.json">Quiz</a>`);
    expect((await widgetIn(page)).src).to.equal(`${location.origin}/dist/content/{lang}/quiz.json`);
  });

  it('is known by its address if an editor took the class, alone in its paragraph', async () => {
    const page = await host(`<p><strong><a href="${CDN}/quiz.html?deck=quick-6">Quiz</a></strong></p>`);
    expect((await widgetIn(page)).getAttribute('deck')).to.equal('quick-6');
  });

  it('stays a link within a sentence, in a list, in a menu, and where somebody writes', async () => {
    const link = `<a href="${CDN}/quiz.html">Quiz</a>`;
    const page = await host(`<p>Try the ${link} today.</p><nav>${link}</nav><ul><li>${link}</li></ul>
      <div contenteditable>${link}<a class="power-quiz" href="/quiz.html">Quiz</a></div><p id="last">${link}</p>`);
    await widgetIn(page);
    expect(page.querySelectorAll('power-quiz')).to.have.length(1);
    expect(page.querySelector('#last power-quiz')).not.to.equal(null);
  });

  it('may come later, and so may a marked element', async () => {
    const page = await host('<div id="place"></div>');
    page.querySelector('#place')!.innerHTML =
      '<div data-power="quiz" data-deck="quick-6" data-heading-level="4"><a href="/quiz.html">Quiz</a></div>';
    const quiz = await widgetIn(page);
    expect(quiz.shadowRoot!.querySelector('h4')).not.to.equal(null);
    expect(page.querySelector('#place a')!.checkVisibility()).to.equal(false);
  });

  it('is left alone by a script of another widget', async () => {
    const page = await host('<a class="power-quiz" href="/quiz.html">Quiz</a><a class="power-checklist" href="/checklist.html">List</a>', [
      `${CDN}/power-checklist.js`,
    ]);
    await widgetIn(page, 'power-checklist');
    expect(page.querySelector('power-quiz')).to.equal(null);
  });
});

describe('the page of one widget', () => {
  for (const {tag} of widgets) {
    it(`shows ${tag} under a strict policy, as its first heading, and takes its title`, async () => {
      const {page} = await open(`${CDN}/${tag.replace('power-', '')}.html`);
      const element = await widgetIn(page, tag);
      const heading = element.shadowRoot!.querySelector('h1')!;
      await until('the title', () => page.title === heading.textContent!.trim());
      expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')).not.to.equal(null);
    });
  }

  it('speaks the language of the address and wears its theme', async () => {
    const {page} = await open(`${CDN}/quiz.html?lang=ar&theme=dark&deck=quick-6`);
    const card = (await widgetIn(page)).shadowRoot!.querySelector<HTMLElement>('.card')!;
    expect([card.lang, card.dir, card.dataset['theme'], page.documentElement.dir]).to.deep.equal(['ar', 'rtl', 'dark', 'rtl']);
  });

  for (const [languages, shown] of Object.entries({'eo,es-MX,en': 'es', 'vo,en-GB,es': 'en', 'ar,es': 'ar', 'eo,vo': 'en'})) {
    it(`speaks the best language that a reader of ${languages} has of ours: ${shown}`, async () => {
      for (const path of ['quiz.html', 'frame.html?widget=quiz']) {
        const {page} = await open(`/host/reader/${languages}/${path}`);
        const quiz = await widgetIn(page);
        await until(shown, () => find(quiz, '.card').lang === shown);
        expect(page.documentElement.dir).to.equal(shown === 'ar' ? 'rtl' : 'ltr');
      }
    });
  }

  it('speaks the language of its address, whatever the reader’s is', async () => {
    const {page} = await open('/host/reader/ar/quiz.html?lang=es');
    const quiz = await widgetIn(page);
    await until('Spanish', () => find(quiz, '.card').lang === 'es');
  });

  it('gives its words to read if JavaScript is off', async () => {
    const text = await (await fetch(`${CDN}/checklist.html`)).text();
    expect(/<noscript>([\s\S]*)<\/noscript>/.exec(text)![1])
      .to.include('<h1>')
      .and.to.include('<h2>');
  });
});

describe('the page for frames', () => {
  for (const {tag} of widgets) {
    it(`shows ${tag}`, async () => {
      const {page} = await open(`${CDN}/frame.html?widget=${tag.replace('power-', '')}`);
      expect(shown(await widgetIn(page, tag))).to.have.length.above(100);
    });
  }

  it('shows the content of its address, in its language and theme', async () => {
    const {page} = await open(`${CDN}/frame.html?widget=quiz&lang=ar&theme=dark&src=../content/es/quiz.json`);
    const card = (await widgetIn(page)).shadowRoot!.querySelector<HTMLElement>('.card')!;
    expect([card.lang, card.dataset['theme'], page.documentElement.style.colorScheme]).to.deep.equal(['ar', 'dark', 'dark']);
    expect(card.querySelector<HTMLElement>('.title [lang]')!.lang).to.equal('es');
  });

  it('keeps the answers of two articles apart by the activity-id of its address', async () => {
    const show = async (id: string) => widgetIn((await open(`${CDN}/frame.html?widget=quiz&activity-id=${id}`)).page);
    const {act} = widgets.find(({tag}) => tag === 'power-quiz')!;
    const first = await show('one');
    const fresh = JSON.stringify(Object.keys(first.state as object));
    await act(first as never);
    const answered = JSON.stringify(first.state);
    await until('what is kept', () => Object.keys(sessionStorage).some((key) => key.endsWith(':one')));
    expect(JSON.stringify((await show('one')).state)).to.equal(answered);
    const second = await show('two');
    expect(JSON.stringify(Object.keys(second.state as object))).to.equal(fresh);
    expect(JSON.stringify(second.state)).not.to.equal(answered);
  });

  it('says what is wrong with the content of its address, and offers its own', async () => {
    const {page} = await open(`${CDN}/frame.html?widget=quiz&src=/content/missing.json`);
    const quiz = await widgetIn(page);
    const notice = await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(notice.textContent).to.include('was not found');
    expect(quiz.shadowRoot!.querySelectorAll('.zone')).to.have.length(3);
  });

  it('says in the reader’s language what its address may ask for', async () => {
    const {page} = await open(`${CDN}/frame.html?widget=quizz&lang=es-MX`);
    const message = await until('the message', () => page.querySelector('[role=alert]'));
    expect(message.textContent).to.include('«quizz»').and.to.include(Object.keys(cases).join(', '));
  });
});

describe('the page around frames', () => {
  const SRC = `${elsewhere}${CDN}/frame.html?widget=reflection`;
  const frameOf = (src: string, more = '') => `<iframe src="${src}" height="120" width="600" ${more}></iframe>`;
  const around = (markup: string) => host(markup, [`${CDN}/power-frame.js`]);
  const grown = (frame: HTMLIFrameElement) => until('a higher frame', () => frame.clientHeight > 300);

  it('lets several frames from another origin grow, one of them sandboxed', async () => {
    const page = await around(frameOf(SRC) + frameOf(SRC, 'sandbox="allow-scripts"') + frameOf(SRC, 'style="border: 5px solid"'));
    for (const [index, frame] of page.querySelectorAll('iframe').entries()) {
      // Chromium draws a frame from another origin only where it can be seen.
      frame.scrollIntoView();
      await until(`frame ${index} to grow`, () => frame.clientHeight > 300);
    }
  });

  it('lets one grow in a shadow root of the page', async () => {
    const page = await host('<section></section>', []);
    const outer = page.querySelector('section')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<div></div>';
    const inner = outer.querySelector('div')!.attachShadow({mode: 'open'});
    inner.innerHTML = frameOf(SRC);
    const script = Object.assign(page.createElement('script'), {type: 'module', src: `${CDN}/power-frame.js`});
    page.head.append(script);
    await grown(inner.querySelector('iframe')!);
  });

  it('lets one grow that was closed in a tab, when the tab opens', async () => {
    const page = await around(`<div id="tab" hidden>${frameOf(SRC)}</div>`);
    const frame = page.querySelector('iframe')!;
    page.querySelector<HTMLElement>('#tab')!.hidden = false;
    await grown(frame);
  });

  it('hears nobody but our frames, takes numbers only, and none without measure', async () => {
    const page = await around(`${frameOf(SRC)}${frameOf(`/host/tells?height=9000`)}`);
    const [ours, stranger] = page.querySelectorAll('iframe');
    await grown(ours!);
    await until('what the stranger tells', () => (stranger!.contentWindow as unknown as {told: boolean}).told);
    const before = ours!.clientHeight;
    for (const height of [Number.NaN, '2000', -50]) page.defaultView!.postMessage({type: 'power-widgets:height', height}, '*');
    const last = new Promise((resolve) => page.defaultView!.addEventListener('message', ({data}) => data === 'last' && resolve(data)));
    page.defaultView!.postMessage('last', '*');
    await last;
    expect(stranger!.clientHeight).to.equal(120);
    expect(ours!.clientHeight).to.equal(before);
  });

  it('knows a frame of ours by the path of its address, not by its query', async () => {
    const page = await around(frameOf('/host/tells?/frame.html?power-widgets/x.html&height=900') + frameOf(SRC));
    const [stranger, ours] = page.querySelectorAll('iframe');
    await until('what the stranger tells', () => (stranger!.contentWindow as unknown as {told: boolean}).told);
    ours!.scrollIntoView();
    await grown(ours!);
    expect(stranger!.clientHeight).to.equal(120);
  });

  it('lets a frame shrink again, however often its script comes', async () => {
    const page = await around(frameOf(`${CDN}/frame.html?widget=reflection`));
    const frame = page.querySelector('iframe')!;
    await grown(frame);
    const told = () => Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height / 64) * 64;
    await until('its own height', () => frame.clientHeight === told());
    const before = frame.clientHeight;
    const reflection = frame.contentDocument!.querySelector('power-reflection')!;
    const menu = find<HTMLDetailsElement>(reflection, '.take-along details');
    menu.open = true;
    await until('more', () => frame.clientHeight > before);
    const again = Object.assign(page.createElement('script'), {type: 'module', src: `${CDN}/power-frame.js?again`});
    const ran = new Promise((resolve) => (again.onload = resolve));
    page.head.append(again);
    await ran;
    menu.open = false;
    await until('less', () => frame.clientHeight === before);
  });

  it('leaves a page of another library alone that is called as ours', async () => {
    const page = await around(`<iframe src="${CDN}/frame.html?height=900" height="20" width="200"></iframe>${frameOf(SRC)}`);
    const [other, ours] = page.querySelectorAll('iframe');
    await grown(ours!);
    expect(other!.clientHeight).to.equal(20);
  });

  it('gets its height in steps', async () => {
    const page = await host(frameOf(`${CDN}/frame.html?widget=quiz`), []);
    const heights: number[] = [];
    page.defaultView!.addEventListener('message', ({data}: MessageEvent<{height: number}>) => heights.push(data.height));
    const quiz = await until('the quiz', () => page.querySelector('iframe')!.contentDocument?.querySelector<PowerElement>('power-quiz'));
    await drawn(quiz);
    await until('a height', () => heights.length);
    quiz.style.paddingBlockEnd = '700px';
    await until('a greater height', () => new Set(heights).size > 1);
    expect(heights.filter((height) => height % 64)).to.deep.equal([]);
  });

  it('does not look through the page for each message of a stranger', async () => {
    const page = await around(`${'<p></p>'.repeat(1000)}${frameOf('/host/empty')}`);
    const view = page.defaultView as Window & typeof globalThis;
    let looks = 0;
    const {querySelectorAll} = view.Document.prototype;
    view.Document.prototype.querySelectorAll = function (this: Document, selector: string) {
      looks += Number(selector === 'iframe');
      return querySelectorAll.call(this, selector);
    } as typeof querySelectorAll;
    const {contentWindow} = page.querySelector('iframe')!;
    await until('the stranger', () => contentWindow!.document.querySelector('link') && contentWindow!.document.readyState === 'complete');
    const told = new Promise((resolve) => view.addEventListener('message', ({data}) => data === 'last' && resolve(data)));
    const script = (contentWindow as Window).document.createElement('script');
    script.textContent = `for (let n = 0; n < 10000; n++) parent.postMessage({type: 'power-widgets:height', height: n}, '*'); parent.postMessage('last', '*');`;
    const begun = performance.now();
    (contentWindow as Window).document.body.append(script);
    await told;
    expect(looks).to.be.at.most(2 + (performance.now() - begun) / 250);
  });

  it('hears a frame that comes later, and one in a shadow root beside a form that hides its own', async () => {
    const page = await around('<fieldset form="f" name="shadowRoot"><form id="f"></form></fieldset><div></div><section></section>');
    page.querySelector('section')!.attachShadow({mode: 'open'}).innerHTML = frameOf(SRC);
    page.querySelector('section')!.scrollIntoView();
    await grown(page.querySelector('section')!.shadowRoot!.querySelector('iframe')!);
  });

  it('stretches a frame of ours no further than a page can be', async () => {
    const page = await around(frameOf('/host/power-widgets/tells.html?height=9000000'));
    const frame = page.querySelector('iframe')!;
    await until('the highest frame', () => frame.clientHeight === 20_000);
  });
});
