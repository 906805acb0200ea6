import {expect} from 'chai';
import {inheritedLang} from '../../src/language/locale-chain.js';
import {parentOrHost, builtIn} from '../../src/element/built-in.js';
import {short} from '../../src/element/later/short.js';

describe('a node of the page', () => {
  afterEach(() => document.querySelector('#place')?.remove());

  /** Puts markup on the page. */
  function place(markup: string): HTMLElement {
    const made = Object.assign(document.createElement('div'), {id: 'place', innerHTML: markup});
    document.body.append(made);
    return made;
  }

  it('is what its type says, whatever fields a form has', () => {
    const form = place('<form><input name="parentNode"><input name="localName"><input name="matches"></form>').querySelector('form')!;
    expect(builtIn(form, 'parentNode')).to.equal(document.querySelector('#place'));
    expect(builtIn(form, 'localName')).to.equal('form');
    expect(builtIn(form, 'matches')('form')).to.equal(true);
  });

  it('is what its type says, whatever a document holds', () => {
    // In a frame: what drives the tests in WebKit reads the body of the document too.
    const frame = place('<iframe></iframe>').querySelector('iframe')!;
    const page = frame.contentDocument!;
    const {body, baseURI} = page;
    body.innerHTML = '<img name="baseURI"><img name="parentNode"><form name="body"></form>';
    // happy-dom, in which `npm run mutation` runs this, finds no elements by the names of a document's properties.
    if (!navigator.userAgent.includes('HappyDOM')) expect((page.body as HTMLElement).localName).to.equal('form');
    expect(builtIn(page, 'baseURI')).to.equal(baseURI);
    expect(builtIn(page, 'parentNode')).to.equal(null);
    expect(builtIn(page, 'body')).to.equal(body);
  });

  it('finds the node around, through shadow roots, up to the document', () => {
    const root = place('<p></p>').querySelector('p')!.attachShadow({mode: 'open'});
    root.innerHTML = '<form><input name="host"><input name="nodeType"></form>';
    const path: Node[] = [];
    for (let node: Node | null = root.querySelector('input'); node; node = parentOrHost(node)) path.push(node);
    // A field, a form, a shadow root, three elements above it and the document.
    expect(path.map((node) => Reflect.get(Node.prototype, 'nodeType', node) as number)).to.deep.equal([1, 1, 11, 1, 1, 1, 1, 9]);
  });

  it('is above nothing if it is on no page', () => {
    const form = Object.assign(document.createElement('form'), {innerHTML: '<input name="host"><input name="parentNode">'});
    expect(parentOrHost(form)).to.equal(null);
  });

  it('gives its language to what is in it', () => {
    const form = place('<form lang="es"><input name="parentNode"><input name="getAttribute"><b></b></form>').querySelector('form')!;
    expect(inheritedLang(form.querySelector('b')!)).to.equal('es');
    expect(inheritedLang(form)).to.equal('es');
    expect(inheritedLang(document.querySelector('#place')!)).to.equal('en');
  });
});

describe('a value from outside', () => {
  it('is quoted whole up to 60 characters, whatever they are', () => {
    for (const whole of ['', 'exam', 'x'.repeat(60), '😀'.repeat(60), 'a\nb']) expect(short(whole)).to.equal(whole);
    expect([null, 7, Symbol('a')].map(short)).to.deep.equal(['null', '7', 'Symbol(a)']);
  });
  it('is cut after that, and says so', () => {
    expect(short('x'.repeat(61))).to.equal(`${'x'.repeat(60)}…`);
    expect(short('\n😀'.repeat(200_000))).to.equal(`${'\n😀'.repeat(30)}…`);
  });
});
