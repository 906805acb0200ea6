// An author's filtered HTML may hold elements of any name, which then stand in the place of properties: the widgets work all the same.
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import {closeAll, fetched, host, widgetIn} from '../support/host-page.js';
import {shown, until} from '../support/page.js';

const elsewhere = await (await fetch('/hosts/elsewhere')).text();
const {act} = widgets.find(({tag}) => tag === 'power-quiz')!;

/** Every property of an interface and of those that it extends. */
function namesOf(prototype: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
}

/** What Lit looks up in the window. */
const LIT_NAMES = [
  ...['trustedTypes', 'TrustedTypePolicy', 'ShadyCSS', 'litNonce', 'litPropertyMetadata', 'litHtmlVersions', 'litHtmlPolyfillSupport'],
  ...['reactiveElementVersions', 'reactiveElementPolyfillSupport', 'litElementVersions', 'litElementPolyfillSupport'],
  'litElementHydrateSupport',
];
const NAMES = [...new Set([Document, ShadowRoot, HTMLElement].flatMap(({prototype}) => namesOf(prototype))), ...LIT_NAMES];

/** Each kind of element that a document finds by its name. */
const KINDS: Readonly<Record<string, (name: string) => string>> = {
  img: (name) => `<img id="${name}" name="${name}" src="${elsewhere}/evil/x.png" alt="">`,
  form: (name) => `<form id="${name}" name="${name}"></form>`,
  object: (name) => `<object id="${name}" name="${name}"></object>`,
  embed: (name) => `<embed name="${name}">`,
  'two of them': (name) => `<img name="${name}" alt=""><form name="${name}"></form>`,
};
/** Each kind of field that a form finds by its name. */
const FIELDS = ['input', 'button', 'fieldset', 'output', 'select', 'textarea', 'object', 'img'];

afterEach(closeAll);

describe('elements with the names of what a document has', () => {
  for (const [kind, markup] of Object.entries(KINDS)) {
    for (const file of ['power-widgets.iife.js', 'power-quiz.js']) {
      it(`${kind}: ${file} works, speaks the language of the page, and asks nobody else for it`, async () => {
        const page = await host(
          `${NAMES.map(markup).join('')}<p><a class="power-quiz" href="/quiz.html?deck=quick-6">Quiz</a></p>`,
          [`/dist/cdn/${file}`],
          'es',
        );
        const quiz = await widgetIn(page);
        expect(shown(quiz)).to.include('Situación 1 de 6');
        await act(quiz as never);
        expect(Object.keys((quiz.state as {answers: object}).answers)).to.have.length(1);
        expect(fetched(page).filter((address) => address.startsWith(elsewhere) && !address.endsWith('.png'))).to.deep.equal([]);
      });
    }
  }

  // In WebKit a frame would take the page of the tests along.
  (navigator.vendor.startsWith('Apple') ? it.skip : it)('leave the quick way out as it is', async () => {
    const markup = `${NAMES.map(KINDS['img']!).join('')}<power-quiz quick-exit="/host/nowhere"></power-quiz>`;
    // A frame that may not take the page of the tests along.
    const page = await host(markup, ['/dist/cdn/power-quiz.js'], 'en', 'allow-scripts allow-same-origin');
    const quiz = await widgetIn(page);
    for (const timeStamp of [100, 200]) {
      const escape = new page.view.KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true});
      page.body.dispatchEvent(Object.defineProperty(escape, 'timeStamp', {value: timeStamp}));
    }
    expect(quiz.shadowRoot!.querySelector('.card')).to.equal(null);
  });

  it('an iframe: its window is no document', async () => {
    const names = ['currentScript', 'body', 'baseURI', 'createComment', 'querySelectorAll', 'documentElement', 'litHtmlVersions'];
    const page = await host(`${names.map((name) => `<iframe name="${name}"></iframe>`).join('')}<power-quiz></power-quiz>`, [
      '/dist/cdn/power-widgets.iife.js',
    ]);
    expect(shown(await widgetIn(page))).to.include('Situation 1 of 12');
  });

  it('that come after the script', async () => {
    const page = await host('<div></div>', ['/dist/cdn/power-quiz.js'], 'es');
    page.body.innerHTML = `${NAMES.map(KINDS['img']!).join('')}<power-quiz></power-quiz>`;
    expect(shown(await widgetIn(page))).to.include('Situación 1 de 12');
  });
});

describe('fields with the names of what their form has', () => {
  const link = (deck: string) => `<p><a class="power-quiz" href="/quiz.html?deck=${deck}">Quiz</a></p>`;

  for (const kind of FIELDS) {
    it(`${kind}: a link in the form and one below it become widgets, in the language of the form`, async () => {
      const fields = namesOf(HTMLFormElement.prototype)
        .map((name) => `<${kind} name="${name}"></${kind}>`)
        .join('');
      const page = await host(`<form lang="es">${fields}${link('form-a')}</form>${link('form-b')}`);
      await until('both', () => page.body.querySelectorAll('power-quiz').length === 2);
      const [inside, below] = page.body.querySelectorAll('power-quiz');
      await until('the card', () => inside!.shadowRoot?.querySelector('.card') && below!.shadowRoot?.querySelector('.card'));
      expect([shown(inside!), shown(below!)].map((text) => /Situa[ct]i\S+/.exec(text)?.[0])).to.deep.equal(['Situación', 'Situation']);
    });
  }

  it('a field in a form before a link that is known by its address', async () => {
    const page = await host('<form><input name="querySelector"></form><p><a href="/dist/cdn/quiz.html?deck=quick-6">Quiz</a></p>');
    expect(shown(await widgetIn(page))).to.include('Situation 1 of 6');
  });

  it('that come later, and a form within a shadow root', async () => {
    const page = await host('<div></div><section></section>');
    const fields = namesOf(HTMLFormElement.prototype).map((name) => `<input name="${name}">`);
    page.body.querySelector('div')!.innerHTML = `<form>${fields.join('')}${link('form-a')}</form>${link('form-b')}`;
    const root = page.body.querySelector('section')!.attachShadow({mode: 'open'});
    root.innerHTML = `<form lang="es">${fields.join('')}<power-quiz></power-quiz></form>`;
    await until('both', () => page.body.querySelectorAll('power-quiz').length === 2);
    await until('Spanish', () => root.querySelector('power-quiz')!.shadowRoot?.querySelector('[lang=es]'));
  });

  it('a form, and what is no HTML, are no place for a widget, and stop no other', async () => {
    const page = await host(`<form data-power="quiz"><input name="attributes"><input name="replaceWith"></form>
      <svg><a class="power-quiz" href="/quiz.html"></a><g data-power="quiz"></g></svg>${link('form-a')}`);
    expect((await widgetIn(page)).getAttribute('deck')).to.equal('form-a');
    expect(page.body.querySelectorAll('power-quiz')).to.have.length(1);
  });
});

describe('the folder of our files', () => {
  it('is that of the script, whatever another tag says', async () => {
    for (const file of ['power-quiz.js?ver=6.5', 'power-widgets.iife.js']) {
      const page = await host(
        `<svg><script data-base="${elsewhere}/evil/"></script></svg><p data-base="${elsewhere}/evil/"></p><script data-base="${elsewhere}/evil/"></script><power-quiz></power-quiz>`,
        [`/dist/cdn/${file}`],
        'es',
      );
      expect(shown(await widgetIn(page)), file).to.include('Situación 1 de 12');
      expect(fetched(page).filter((address) => address.startsWith(elsewhere))).to.deep.equal([]);
    }
  });

  it('comes from a real script tag only, if our script is part of another file', async () => {
    const page = await host(
      `<svg><script data-base="${elsewhere}/evil/"></script></svg><form name="querySelectorAll"></form><script data-base="/dist/cdn"></script><power-quiz></power-quiz>`,
      [],
      'es',
    );
    await page.load('/hosts/bundle.js', true);
    expect(shown(await widgetIn(page))).to.include('Situación 1 de 12');
    expect(fetched(page).filter((address) => address.startsWith(elsewhere))).to.deep.equal([]);
  });
});
