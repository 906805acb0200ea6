import {LINE, type ExportDocument} from './export-document.js';
import {directionOf} from '../../language/later/direction.js';
import {builtIn} from '../../element/built-in.js';

/**
 * Escapes text so that Markdown shows it unchanged: no character within a line is markup, and nothing at the start of a line begins a
 * block. Spaces at the start become ones that do not indent, and line ends are kept.
 */
const escapeMarkdown = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) =>
      line
        .trimEnd()
        .replace(/[\\`*_{}[\]<>#|~&$@]|(?<=\bwww)\.|:(?=\/\/)/g, '\\$&')
        .replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    ').replaceAll(' ', '\u00a0'))
        .replace(/^([-+=:])|^(\d+)(?=[.)])/, (_, sign: string | undefined, number: string) => (sign ? `\\${sign}` : `${number}\\`)),
    )
    .join('\n');

const MARKDOWN = {h1: '# ', h2: '## ', h3: '### ', p: '', li: '- '};

const withTitle = ({title, blocks}: ExportDocument) => [{tag: 'h1', text: title} as {tag: 'h1'; text: string; label?: string}, ...blocks];

/** The document as plain text or as Markdown. In Markdown the learner's words are escaped. */
export function toText(source: ExportDocument, markdown = false): string {
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  let before = '';
  const lines = withTitle(source).map(({tag, label, text}) => {
    const gap = !before ? '' : tag === 'li' && before === 'li' ? '\n' : tag === 'h2' && !markdown ? '\n\n\n' : '\n\n';
    before = tag;
    const mark = markdown || tag === 'li' ? MARKDOWN[tag] : '';
    const name = label ? (markdown ? `**${plain(label)}** ` : `${label} `) : '';
    const words = label && text === LINE ? text : plain(text);
    // A heading must be one line.
    return gap + mark + name + (/^#/.test(mark) ? words.replaceAll('\n', ' ') : words);
  });
  return `${lines.join('')}\n`;
}

/** Writes the document into an empty HTML document, node by node. */
export function fillDocument(target: Document, source: ExportDocument): void {
  target.documentElement.lang = source.lang;
  target.documentElement.dir = directionOf(source.lang);
  target.title = source.title;
  let list: Element | undefined;
  for (const {tag, label, text} of withTitle(source)) {
    const element = target.createElement(tag);
    if (label) {
      const strong = target.createElement('strong');
      strong.textContent = label;
      element.append(strong, ' ');
    }
    element.append(text);
    element.dir = 'auto'; // the content may have another direction than the document
    if (tag !== 'li') list = undefined;
    else if (!list) target.body.append((list = target.createElement('ul')));
    (list ?? target.body).append(element);
  }
}

/** The styles of a printed document and of an HTML download. */
export const EXPORT_STYLES =
  'body{font:12pt/1.5 Georgia,serif;color:#000;background:#fff;max-width:42em;margin:2em auto;padding:0 1em}h1{font-size:1.6em}h2{font-size:1.25em;margin:1.6em 0 .4em}h3{font-size:1em;margin:1.2em 0 .2em}h1,h2,h3{line-height:1.25;break-after:avoid}p,li{white-space:pre-line;margin:.3em 0;break-inside:avoid}';

/** The document as an HTML file that needs no other file. It is made from nodes, so that text cannot become markup. */
export function toHtml(source: ExportDocument): string {
  const page = builtIn(document, 'implementation').createHTMLDocument();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.append(charset);
  fillDocument(page, source);
  // The styles are added to the finished text, because a strict policy reports a style element even in a document that is not shown.
  return new XMLSerializer().serializeToString(page).replace('</head>', `<style>${EXPORT_STYLES}</style></head>`);
}
