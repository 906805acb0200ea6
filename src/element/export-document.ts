import {directionOf} from './locale-chain.js';

/** A piece of a document that a learner takes along: to copy, to print, or as a file. Text only. */
export type ExportBlock =
  | {readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly text: string; readonly label?: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  /** A line to write on: the name and the date on paper. */
  | {readonly kind: 'blank'; readonly label: string};

/** What a widget hands over when the learner copies, prints or downloads. One source for all of them. */
export interface ExportDocument {
  readonly title: string;
  readonly lang: string;
  /** A file name without its ending. */
  readonly fileName: string;
  readonly blocks: readonly ExportBlock[];
}

/** Where a learner writes by hand, on paper. */
const LINE = ' ______________________________';

/** Signs that Markdown would read as markup. */
const escapeMarkdown = (text: string): string =>
  text.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1\\$2');

/** The document as plain text, or as Markdown, in which what the learner wrote stays text. */
export function toText({title, blocks}: ExportDocument, markdown = false): string {
  const plain = markdown ? escapeMarkdown : (text: string) => text;
  const heading = (level: number, text: string) => (markdown ? `${'#'.repeat(level)} ` : level === 2 ? '\n' : '') + plain(text);
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return heading(block.level, block.text);
      case 'list':
        return block.items.map((item) => `- ${plain(item)}`).join('\n');
      case 'blank':
        return plain(block.label) + LINE;
      default:
        return (block.label ? `${markdown ? `**${plain(block.label)}**` : block.label} ` : '') + plain(block.text);
    }
  });
  return [heading(1, title), ...lines, ''].join('\n\n').trimEnd() + '\n';
}

/** Writes the document into an empty HTML document, node by node. */
export function fillDocument(target: Document, source: ExportDocument): void {
  target.documentElement.lang = source.lang;
  target.documentElement.dir = directionOf(source.lang);
  target.title = source.title;
  const add = (tag: string, text: string, parent: Element = target.body) => {
    const element = target.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  add('h1', source.title);
  for (const block of source.blocks) {
    if (block.kind === 'heading') add(`h${block.level}`, block.text);
    else if (block.kind === 'list') {
      const list = add('ul', '');
      for (const item of block.items) add('li', item, list);
    } else if (block.kind === 'blank') add('p', block.label + LINE);
    else {
      const paragraph = add('p', '');
      if (block.label) {
        add('strong', block.label, paragraph);
        paragraph.append(' ');
      }
      paragraph.append(block.text);
    }
  }
}

/** The look of a printed document and of an HTML download. */
export const EXPORT_STYLES =
  'body{font:12pt/1.5 Georgia,serif;color:#000;background:#fff;max-width:42em;margin:2em auto;padding:0 1em}h1{font-size:1.6em}h2{font-size:1.25em;margin:1.6em 0 .4em}h3{font-size:1em;margin:1.2em 0 .2em}h1,h2,h3{line-height:1.25;break-after:avoid}p,li{white-space:pre-line;margin:.3em 0;break-inside:avoid}';

/** The document as an HTML file that stands alone. Made as nodes, so that text stays text. */
export function toHtml(source: ExportDocument): string {
  const page = document.implementation.createHTMLDocument();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.append(charset);
  fillDocument(page, source);
  // The styles join the finished text: a strict policy complains of a style element even in a document that nobody sees.
  return new XMLSerializer().serializeToString(page).replace('</head>', `<style>${EXPORT_STYLES}</style></head>`);
}
