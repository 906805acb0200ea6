import {expect} from 'chai';
import {blank, type ExportDocument} from '../../src/taking/later/export-document.js';
import {toHtml, toText} from '../../src/taking/later/export-text.js';
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
    return (await take('print', source, String as never, () => {})) === undefined;
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
    expect([...page.body.children].map(({localName}) => localName)).to.deep.equal(['h1', 'p', 'h2', 'p', 'ul']);
    expect(page.body.textContent).to.include('<b>not bold</b> & *not* # markup');
    expect(page.querySelector('head > style')!.textContent).to.include('font:12pt/1.5');
  });

  it('is printed alone, as text, in its language', async () => {
    expect(await print('beforeprint')).to.equal(true);
    const page = await until('the printed page', () => document.querySelector('iframe')?.contentDocument);
    // Some browsers put an empty document in place a little later: what was written must outlive that.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const {documentElement, body} = document.querySelector('iframe')!.contentDocument!;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect([...body.children].map(({localName}) => localName)).to.deep.equal(['h1', 'p', 'h2', 'p', 'ul']);
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
