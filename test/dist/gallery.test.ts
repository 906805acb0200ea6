// The built gallery, where hosts copy their snippets.
import {languages} from '../generated/languages.js';
import {expect} from 'chai';
import {closeAll, host} from '../support/host-page.js';
import {until} from '../support/page.js';

let frame: HTMLIFrameElement;
let copied: string[];

/** The gallery, where what is copied is kept here. */
async function gallery(): Promise<Document> {
  frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = '/dist/site/index.html';
  document.body.append(frame);
  await loaded;
  copied = [];
  Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', {
    value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
  });
  return frame.contentDocument!;
}

/** Copies the snippet of a widget for a way in, as it stands there. */
function copy(page: Document, widget: string, way: string): string {
  page.querySelector<HTMLElement>(`[data-copies="snippet-${widget}-${way}"]`)!.click();
  return copied.at(-1)!;
}

async function speak(page: Document, language: string): Promise<void> {
  page.querySelector<HTMLElement>(`[name=language][value=${language}]`)!.click();
  await until(language, () => page.documentElement.lang === language);
}

/** Without what a copy has for itself. */
const plain = (snippet: string): string => snippet.replace(/(activity-id=[\w-]+)-[a-z\d]+"/, '$1"');

describe('the snippets of the gallery', () => {
  afterEach(() => frame.remove());

  it('are copied as shown, each with the hashes of the files that it names', async () => {
    const page = await gallery();
    const hashes = (await (await fetch('/dist/cdn/sri.json')).json()) as Record<string, string>;
    for (const choice of page.querySelectorAll<HTMLInputElement>('.ways input')) {
      choice.closest<HTMLDetailsElement>('.share')!.open = true;
      choice.click();
      const seen = [...choice.closest('.share')!.querySelectorAll<HTMLElement>('.way')].filter((way) => way.checkVisibility());
      expect(seen.map(({dataset}) => dataset['way'])).to.deep.equal([choice.value]);
      seen[0]!.querySelector('button')!.click();
      const snippet = copied.at(-1)!;
      const name = choice.name.replace('way-', '');
      expect(snippet).to.equal(seen[0]!.querySelector('code')!.textContent);
      expect(plain(snippet)).to.equal(await (await fetch(`/hosts/published/${name}/${choice.value}`)).text());
      for (const [, file, hash] of snippet.matchAll(/cdn\/([\w/.-]+\.(?:js|css))" integrity="([^"]+)"/g))
        expect(hash, file).to.equal(hashes[file!]);
    }
    expect(copied).to.have.length(page.querySelectorAll('.ways input').length).and.length.above(20);
  });

  it('give each copied frame answers of its own', async () => {
    const page = await gallery();
    const ids = ['quiz', 'quiz', 'checklist'].map((widget) => /activity-id=([\w-]+)"/.exec(copy(page, widget, 'frame'))![1]!);
    expect(new Set(ids).size).to.equal(3);
    expect(ids.map((id) => id.replace(/-\w+$/, ''))).to.deep.equal(['quiz-quick-6', 'quiz-quick-6', 'checklist']);
  });

  it('carry the language of the gallery, if it is not English', async () => {
    const page = await gallery();
    const languagesOf = (snippet: string) => {
      const made = new DOMParser().parseFromString(snippet, 'text/html');
      const given = [...made.querySelectorAll('iframe, a')].map((each) => each.getAttribute('src') ?? each.getAttribute('href')!);
      return (given.length ? given : [snippet]).map((address) => new URL(address).searchParams.get('lang'));
    };
    for (const language of [...languages].reverse()) {
      const carried = language === 'en' ? null : language;
      await speak(page, language);
      for (const widget of ['quiz', 'reflection']) {
        expect(languagesOf(copy(page, widget, 'frame')), `frame, ${language}`).to.deep.equal([carried, carried]);
        for (const way of ['tag', 'link', 'address']) expect(languagesOf(copy(page, widget, way)), way).to.deep.equal([carried]);
      }
    }
  });

  it('say where to paste them, in every language and in a narrow window', async () => {
    const page = await gallery();
    frame.style.cssText = 'inline-size: 320px; block-size: 800px; border: 0';
    const share = page.querySelector<HTMLDetailsElement>('.share')!;
    share.open = true;
    const steps: string[] = [];
    for (const language of languages) {
      if (language !== 'en') await speak(page, language);
      const places = [...share.querySelectorAll<HTMLElement>('.places > div')];
      expect(places.map((place) => place.querySelector('dt')!.textContent)).to.deep.equal(['WordPress', 'Moodle', 'Canvas', 'HTML']);
      for (const place of places) {
        expect(place.checkVisibility()).to.equal(true);
        steps.push(place.querySelector('dd')!.innerText);
      }
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
    }
    expect(new Set(steps.filter(Boolean)).size).to.equal(12);
  });
});

describe('the snippet of a frame', () => {
  afterEach(closeAll);

  it('is in the column of a theme that moves the children of an article, with a link after it', async () => {
    const snippet = (await (await fetch('/hosts/published/quiz/frame')).text()).replace(/<script.*/, '');
    const page = await host(
      `<style>main > * {max-inline-size: 400px; margin-inline: auto}</style><main><p id="text">The article.</p></main>`,
      [],
    );
    const main = page.body.querySelector('main')!;
    main.insertAdjacentHTML('beforeend', snippet.replaceAll(/https:[^"]*?cdn\//g, '/dist/cdn/'));
    const [text, made, link] = ['#text', 'iframe', 'a'].map((each) => main.querySelector(each)!.getBoundingClientRect());
    expect([made!.left, made!.width]).to.deep.equal([text!.left, text!.width]);
    expect(link!.top).to.be.at.least(made!.bottom);
    expect(main.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(main.querySelector('a')!.textContent).to.equal('Open the quiz on a page of its own');
  });
});
