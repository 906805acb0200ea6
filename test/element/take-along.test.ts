import {expect} from 'chai';
import {blank, type ExportDocument} from '../../src/taking/later/export-document.js';
import {fillDocument, toHtml, toText} from '../../src/taking/later/export-text.js';
import {zonePicture} from '../../src/taking/later/paper-picture.js';
import {endPrinting, take} from '../../src/taking/later/take-along.js';
import {until} from '../support/page.js';

const source: ExportDocument = {
  title: 'My answers',
  lang: 'ar',
  fileName: 'answers',
  blocks: [
    blank('Name:'),
    {tag: 'h2', text: 'First'},
    {tag: 'p', label: 'Try:', text: '<b>not bold</b> & *not* # markup'},
    {tag: 'li', text: 'one'},
    {tag: 'li', text: '1. two'},
  ],
};

/** What the paper has one below the other. */
const partsOf = (page: Document) => [...page.querySelector('article')!.children].map(({localName}) => localName);

const made = (document: ExportDocument): Document => {
  const page = window.document.implementation.createHTMLDocument();
  fillDocument(page, document);
  return page;
};

/** Prints the document in a browser that tells `events`: a real print dialog would wait for somebody. */
async function print(...events: string[]): Promise<boolean> {
  const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = contentWindow.get!.call(this) as Window;
      view.print = () => events.forEach((name) => view.dispatchEvent(new Event(name)));
      return view;
    },
  });
  try {
    return (await take('print', source, ((words: string) => words) as never, () => {})) === undefined;
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
  }
}

describe('what a learner takes along', () => {
  it('is whole and in order as text', () => {
    expect(toText(source)).to.equal(
      'My answers\n\nName: ______________________________\n\n\nFirst\n\nTry: <b>not bold</b> & *not* # markup\n\n- one\n- 1. two\n',
    );
  });

  it('stays text in Markdown', () => {
    const markdown = toText(source, true);
    expect(markdown).to.include('## First').and.to.include('**Try:** \\<b\\>not bold\\</b\\> \\& \\*not\\* \\# markup');
  });

  it('is an HTML file of its own, as text, in its language', () => {
    const file = toHtml({...source, title: 'My </head> answers'});
    expect(file)
      .to.match(/^<!doctype html>/i)
      .and.to.include('charset="utf-8"');
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect([page.compatMode, page.title, page.documentElement.lang, page.documentElement.dir]).to.deep.equal([
      'CSS1Compat',
      'My </head> answers',
      'ar',
      'rtl',
    ]);
    expect(partsOf(page)).to.deep.equal(['header', 'div', 'main']);
    expect(page.querySelector('article')!.textContent).to.include('<b>not bold</b> & *not* # markup');
    expect(page.querySelector('head > style')!.textContent).to.match(/@page \{\s*margin: 18mm 20mm/);
  });

  it('is printed alone, as text, in its language', async () => {
    expect(await print('beforeprint')).to.equal(true);
    const page = await until('the printed page', () => document.querySelector('iframe')?.contentDocument);
    // Some browsers put an empty document in place a little later: what was written must outlive that.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const {documentElement, body} = document.querySelector('iframe')!.contentDocument!;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect([...body.querySelectorAll('h1, h2, main p, li, .names p')].map(({textContent}) => textContent)).to.deep.equal([
      'My answers',
      'Name: ',
      'Date: ',
      'Name: ',
      'First',
      'Try: <b>not bold</b> & *not* # markup',
      'one',
      '1. two',
    ]);
    expect(body.textContent).to.include('<b>not bold</b>');
    expect(page.querySelector('b')).to.equal(null);
    // The frame with the words goes when everything is erased, and when printing ends.
    endPrinting();
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('leaves no frame behind when printing has ended', async () => {
    expect(await print('beforeprint', 'afterprint')).to.equal(true);
    await until('no frame', () => !document.querySelector('iframe'));
  });

  it('has the sign of the two stones at the top, drawn node by node', () => {
    const {innerHTML} = Object.getOwnPropertyDescriptors(Element.prototype);
    Object.defineProperty(Element.prototype, 'innerHTML', {
      configurable: true,
      set() {
        throw new Error('innerHTML is not to be used');
      },
    });
    try {
      const sign = made(source).querySelector('header > svg')!;
      expect([...sign.querySelectorAll('path')].map((path) => path.getAttribute('class'))).to.deep.equal([
        'ground',
        'client',
        'practitioner',
      ]);
      expect(sign.querySelector('path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(toHtml(source)).to.match(/<svg [^>]*viewBox="0 0 84 52"/);
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', innerHTML);
    }
  });

  it('keeps parts together on paper, and has them one after the other as text', () => {
    const grouped: ExportDocument = {
      ...source,
      blocks: [
        {
          layout: 'columns',
          blocks: [
            {layout: 'part', picture: zonePicture('over-use'), blocks: [{tag: 'p', label: 'Over:', text: 'too much'}]},
            {
              layout: 'part',
              blocks: [
                {tag: 'p', text: 'the lesson', textOnly: true},
                {tag: 'p', look: 'written', text: 'my\nwords'},
              ],
            },
          ],
        },
      ],
    };
    const page = made(grouped);
    const parts = [...page.querySelectorAll('main > .columns > .part')];
    expect(parts.map(({textContent}) => textContent)).to.deep.equal(['Over: too much', 'my\nwords']);
    expect(parts.map((part) => !!part.querySelector('svg'))).to.deep.equal([true, false]);
    expect(page.querySelector('.written')!.textContent).to.equal('my\nwords');
    expect(toText(grouped)).to.equal('My answers\n\nOver: too much\n\nthe lesson\n\nmy\nwords\n');
  });

  it('is a leaf to pin up, with name and date at the foot and more than ten lines in two columns', () => {
    const lines = (count: number) => Array.from({length: count}, (_, index) => ({tag: 'li', text: `Line ${index}`}) as const);
    const leaf: ExportDocument = {...source, names: [blank('Name:')], leaf: {by: 'Hands & <Feet>', foot: 'Stop.'}, blocks: lines(10)};
    const page = made(leaf);
    expect(partsOf(page)).to.deep.equal(['header', 'main', 'footer']);
    expect(page.querySelector('header')!.textContent).to.equal('Hands & <Feet>My answers');
    expect(page.querySelector('footer')!.textContent).to.equal('Name: Stop.');
    expect(page.querySelector('.two')).to.equal(null);
    expect(made({...leaf, blocks: lines(11)}).querySelector('main.two')).not.to.equal(null);
    expect(toText({...leaf, blocks: []})).to.equal(`My answers\n\nHands & <Feet>\n\nName: ${blank('').text}\n\nStop.\n`);
    expect(toHtml({...leaf, leaf: {...leaf.leaf!, folded: true}})).to.match(/@page \{\s*size: landscape/);
    expect(toHtml(leaf)).not.to.include('landscape');
  });

  it('has its own lines to write on in Markdown, and those of a learner as text', () => {
    const line = blank('Name:').text;
    const markdown = toText({...source, title: line, blocks: [blank('Name:'), {tag: 'p', text: line}]}, true);
    expect(markdown.split('\n\n')).to.deep.equal([
      `# ${line.replaceAll('_', '\\_')}`,
      `**Name:** ${line}`,
      `${line.replaceAll('_', '\\_')}\n`,
    ]);
  });
});
