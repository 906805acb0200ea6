// What an author's link or marked element may do on a page of somebody else, and what the address of one of our own pages may.
import {expect} from 'chai';
import type {PowerActivityEvent} from '../../src/activity/activity-event.js';
import {closeAll, fetched, host, open, widgetIn} from '../support/host-page.js';
import {shown, until} from '../support/page.js';

const elsewhere = await (await fetch('/hosts/elsewhere')).text();
const FOREIGN = `${elsewhere}/dist/content/en/quiz.json`;

let asked = 0;
/** A content file that says which cookies it was asked with. The test server answers an address only once: so each is another. */
const given = (file: string) => `/content/given/${file}?${++asked}`;

const HARMLESS = {
  lang: 'es',
  'heading-level': '3',
  theme: 'dark',
  deck: 'form-a',
  topics: 'consent',
  professions: 'massage',
  seed: 'a',
  'hide-sensitive': '',
};
const COUNTS = {
  // An attribute of another widget.
  groups: 'payment',
  'activity-id': 'ce-2026',
  persist: 'device',
  mode: 'assessment',
  'pass-percent': '0',
  attempts: '1',
  'quick-exit': 'https://evil.example/',
  onclick: 'alert(1)',
  state: '{}',
  content: '{}',
};
const data = (attributes: object) =>
  Object.entries(attributes)
    .map(([name, value]) => `data-${name}="${value}"`)
    .join(' ');

afterEach(() => {
  closeAll();
  document.cookie = 'visitor=; max-age=0; path=/';
});

describe('what is in the HTML of an author', () => {
  const ways = {
    'a link': `<a class="power-quiz" href="/quiz.html?${new URLSearchParams({...HARMLESS, ...COUNTS})}">Quiz</a>`,
    'a link known by its address': `<p><a href="/dist/cdn/quiz.html?${new URLSearchParams({...HARMLESS, ...COUNTS})}">Quiz</a></p>`,
    'a marked element': `<div data-power="quiz" ${data({...HARMLESS, ...COUNTS})}></div>`,
  };
  for (const [way, markup] of Object.entries(ways)) {
    it(`${way} sets how a widget looks and what it asks, never what counts`, async () => {
      const page = await host('<div></div>');
      const told: PowerActivityEvent[] = [];
      page.page.addEventListener('power-activity', (event) => told.push(event));
      page.body.querySelector('div')!.innerHTML = markup;
      const quiz = await widgetIn(page);
      expect(Object.fromEntries(quiz.getAttributeNames().map((name) => [name, quiz.getAttribute(name)]))).to.deep.equal(HARMLESS);
      await until('the first event', () => told.length);
      expect(told[0]!.activity).to.equal(`link:power-quiz?${new URLSearchParams(HARMLESS)}`);
    });
  }

  it('tells the page a name of the activity that is never long', async () => {
    const page = await host('<div></div>');
    const told: PowerActivityEvent[] = [];
    page.page.addEventListener('power-activity', (event) => told.push(event));
    for (const seed of ['a', 'b']) {
      page.body.querySelector('div')!.innerHTML = `<p><a class="power-quiz" href="/quiz.html?seed=${seed.repeat(9000)}">Quiz</a></p>`;
      await widgetIn(page);
    }
    await until('both', () => told.length === 2);
    const [first, second] = told.map(({activity}) => activity) as [string, string];
    expect(first.length).to.be.below(600);
    expect(first).not.to.equal(second);
  });

  it('becomes a widget by its address only beside our script', async () => {
    const page = await host(
      `<p><a href="${elsewhere}/dist/cdn/quiz.html">1</a></p><p><a href="${elsewhere}/power-widgets/0.1.0/cdn/quiz.html">2</a></p>
      <p><a href="/power-widgets/cdn/quiz.html">3</a></p><p><a href="/x?/dist/cdn/quiz.html">4</a></p><p><a href="/dist/cdn/quiz.html#a">5</a></p>`,
    );
    await widgetIn(page);
    expect([...page.body.querySelectorAll('p:not(:has(power-quiz))')].map((each) => each.textContent)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('becomes it also if it names another version of the place of our script', async () => {
    const link = (version: string) => `<p><a href="/hosts/version/${version}/quiz.html">${version}</a></p>`;
    const page = await host(link('99.8.7') + link('latest'), ['/hosts/version/0.0.1/power-quiz.js']);
    await widgetIn(page);
    expect([...page.body.querySelectorAll('p:has(power-quiz)')].map((each) => each.textContent)).to.deep.equal(['99.8.7']);
  });
});

describe('content that a link asks for', () => {
  const link = (src: string, at = '/quiz.html') =>
    `<p><a class="power-quiz" href="${at}?deck=quick-6&src=${encodeURIComponent(src)}">Quiz</a></p>`;
  /** The title of the quiz, once its content is there or is given up. */
  const titleOf = async (markup: string): Promise<string> => shown(await widgetIn(await host(markup)));

  for (const [what, src] of Object.entries({
    'another site': FOREIGN,
    'another site, without a scheme': FOREIGN.replace('http:', ''),
    'no web address': 'javascript:alert(1)',
    'a language in the host': 'http://[::{lang}]/quiz.json',
  })) {
    it(`is not asked of ${what}: the built-in one is shown`, async () => {
      for (const markup of [link(src), `<div data-power="quiz" data-deck="quick-6" data-src="${src}"></div>`]) {
        const page = await host(markup);
        const quiz = await widgetIn(page);
        expect(shown(quiz)).to.include('Situation 1 of 6').and.not.to.include('Content from');
        expect(fetched(page).filter((address) => address.includes('quiz.json'))).to.deep.equal([]);
      }
    });
  }

  it('is not asked of the page’s own site by a link to another', async () => {
    const src = `${location.origin}${given('file.json')}`;
    const page = await host(link(src, `${elsewhere}/power-widgets/quiz.html`));
    expect(shown(await widgetIn(page))).to.include('Situation 1 of 6');
    expect(fetched(page)).not.to.include(src);
  });

  it('comes from the site of the link, which is named', async () => {
    const page = await host(link('../content/en/quiz.json', `${elsewhere}/dist/cdn/quiz.html`));
    expect(shown(await widgetIn(page))).to.include(`Content from ${new URL(elsewhere).host}`);
    await until('the request', () => fetched(page).includes(FOREIGN));
  });

  it('is fetched without cookies, while a tag of the host has them', async () => {
    document.cookie = 'visitor=1; path=/';
    expect(await titleOf(link(given('file.json')))).to.include('Cookies: none');
    expect(await titleOf(`<div data-power="quiz" data-src="${given('file.json')}"></div>`)).to.include('Cookies: none');
    expect(await titleOf(`<power-quiz src="${given('file.json')}"></power-quiz>`)).to.include('Cookies: visitor=1');
  });

  it('is the same if another copy of the library makes the widget', async () => {
    document.cookie = 'visitor=1; path=/';
    const page = await host('<div></div>', ['/dist/cdn/power-widgets.js', '/dist/cdn/power-quiz.js']);
    page.body.querySelector('div')!.innerHTML = link(given('file.json'));
    expect(shown(await widgetIn(page))).to.include('Cookies: none');
  });

  it('is not asked for with cookies by a copy of the page either', async () => {
    document.cookie = 'visitor=1; path=/';
    const page = await host(link(given('file.json')));
    await widgetIn(page);
    page.body.innerHTML += '<p>More</p>';
    expect(shown(await widgetIn(page))).not.to.include('visitor');
  });

  it('must be JSON by its type, and where it was said to be; that of a tag of the host need not', async () => {
    expect(await titleOf(link(given('ld.json')))).to.include('Cookies: none');
    expect(await titleOf(link(given('text.json')))).to.include('not valid JSON');
    expect(await titleOf(link(given('moved.json')))).to.include('was not found');
    for (const file of ['text.json', 'moved.json'])
      expect(await titleOf(`<power-quiz src="${given(file)}"></power-quiz>`)).to.include('Cookies: ');
  });
});

describe('the address of a page of ours', () => {
  const message = async ({page}: {page: Document}) => (await until('the message', () => page.querySelector('[role=alert]'))).textContent!;

  for (const path of ['quiz.html?', 'frame.html?widget=quiz&']) {
    it(`${path} sets all of the widget, but no way out of the page`, async () => {
      const {mode, attempts} = COUNTS;
      const page = await open(`/dist/cdn/${path}${new URLSearchParams({...HARMLESS, ...COUNTS})}`);
      const quiz = await widgetIn(page);
      expect([quiz.getAttribute('mode'), quiz.getAttribute('attempts'), quiz.activityId]).to.deep.equal([mode, attempts, 'ce-2026']);
      for (const name of ['quick-exit', 'onclick', 'state', 'content']) expect(quiz.hasAttribute(name), name).to.equal(false);
    });

    it(`${path} shows no content of another site, says so, and asks it for nothing`, async () => {
      for (const src of [
        `src=${FOREIGN}`,
        `src=../content/en/quiz.json&src=${FOREIGN}`,
        `src=${FOREIGN.replace('http:', '')}`,
        'src=data:,{}',
      ]) {
        const page = await open(`/dist/cdn/${path}lang=es&${src}`);
        expect(await message(page), src).to.include('otro sitio');
        expect(page.page.querySelector('power-quiz')).to.equal(null);
        expect(fetched(page).filter((address) => address.includes('.json'))).to.deep.equal([]);
      }
    });

    it(`${path} shows that of a site which the host has listed, by its name`, async () => {
      const page = await open(`/hosts/listed/${path}src=${FOREIGN}`);
      expect(shown(await widgetIn(page))).to.include(`Content from ${new URL(elsewhere).host}`);
      expect(await message(await open(`/hosts/listed/${path}src=https://evil.example/x.json`))).to.include('another site');
    });
  }

  it('is quoted in a few words only, however long it is', async () => {
    const long = 'quizz'.repeat(5000);
    for (const query of [`widget=${long}`, `widget=quiz&src=https://evil.example/${long}`]) {
      const page = await open(`/dist/cdn/frame.html?${query.slice(0, 6000)}`);
      expect((await message(page)).length).to.be.below(260);
    }
  });
});
