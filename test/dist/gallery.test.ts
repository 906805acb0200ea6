// The built gallery, where hosts copy their snippets.
import {languages} from '../generated/languages.js';
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
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

  it('are three short lines, and with integrity only where it is asked for', async () => {
    const page = await gallery();
    const lines = copy(page, 'quiz', 'tag').split('\n');
    expect(lines).to.have.length(3);
    for (const line of lines) expect(line.length, line).to.be.below(150);
    expect(lines[2]).to.match(/^<power-quiz deck="quick-6"><a href=.*<\/power-quiz>$/);
    for (const way of ['tag', 'classic', 'link', 'frame']) expect(copy(page, 'quiz', way), way).not.to.include('integrity');
    for (const way of ['integrity', 'inside-es']) expect(copy(page, 'quiz', way).match(/integrity="sha384-/g), way).to.have.length(2);
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

describe('the pile in the opening of the gallery', () => {
  afterEach(() => frame.remove());

  const picture = (page: Document) => page.querySelector<HTMLElement>('.picture')!;
  const button = (page: Document) => picture(page).querySelector('button')!;
  const said = (page: Document) => picture(page).querySelector('[role=status]')!.textContent;
  const bottomOf = (page: Document, part: string) => picture(page).querySelector(part)!.getBoundingClientRect().bottom;
  /** Where the parts are in the end. */
  const settled = (page: Document) => Promise.all(page.getAnimations().map(({finished}) => finished));

  it('sinks layer by layer, by button or by touch; the ring stays, and all can be put back', async () => {
    const page = await gallery();
    const high = bottomOf(page, '.practitioner-stone');
    expect(said(page)).to.equal('');
    button(page).click();
    expect(said(page)).to.equal('Two layers are left.');
    // Any layer can be pressed, also the lowest one.
    picture(page)
      .querySelector('.layer')!
      .dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(said(page)).to.equal('One layer is left.');
    button(page).click();
    await settled(page);
    expect(said(page)).to.equal('The layers are gone. The ring, which is the role, stays.');
    expect(bottomOf(page, '.practitioner-stone')).to.be.above(high);
    expect(bottomOf(page, '.practitioner-stone')).to.be.closeTo(bottomOf(page, '.client-stone'), 3);
    expect(picture(page).querySelector('.ring')!.checkVisibility()).to.equal(true);
    expect(button(page).innerText).to.equal('Put them back');
    await speak(page, 'es');
    expect([said(page), button(page).innerText]).to.deep.equal([
      'Las capas ya no están. El anillo, que es el papel, sigue ahí.',
      'Volver a ponerlas',
    ]);
    button(page).click();
    await settled(page);
    expect(bottomOf(page, '.practitioner-stone')).to.be.closeTo(high, 1);
    expect([said(page), button(page).innerText]).to.deep.equal(['', 'Quitar una capa']);
  });

  it('is the first thing to touch, on the first screen of a phone', async () => {
    const page = await gallery();
    frame.style.cssText = 'inline-size: 390px; block-size: 664px; border: 0';
    const {bottom, height} = button(page).getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(bottom).to.be.at.most(664);
  });
});

describe('the gallery in a language that is translated in part', () => {
  afterEach(() => frame.remove());

  it('says what is in English, and sets it as English; in others it says nothing', async () => {
    const page = await gallery();
    const note = page.querySelector<HTMLElement>('.partly')!;
    const stage = (tag: string) => page.querySelector(tag)!.parentElement!;
    expect(note.checkVisibility()).to.equal(false);
    for (const language of languages.filter((each) => each !== 'en')) {
      await speak(page, language);
      const english = widgets.filter(({tag}) => stage(tag).lang !== language);
      expect(note.checkVisibility(), language).to.equal(english.length > 0);
      for (const {tag} of english) expect([stage(tag).lang, getComputedStyle(stage(tag)).direction], tag).to.deep.equal(['en', 'ltr']);
    }
  });

  it('has its bar in one row at 320 px, with language and colors behind a button', async () => {
    const page = await gallery();
    frame.style.cssText = 'inline-size: 320px; block-size: 568px; border: 0';
    for (const language of languages) {
      if (language !== 'en') await speak(page, language);
      expect(page.querySelector<HTMLElement>('.bar')!.offsetHeight, language).to.be.below(88);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
    }
    expect(page.querySelector('.settings .switch')!.checkVisibility()).to.equal(false);
    page.querySelector<HTMLElement>('.open-settings')!.click();
    expect([...page.querySelectorAll('.settings .switch')].map((each) => each.checkVisibility())).to.deep.equal([true, true]);
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
