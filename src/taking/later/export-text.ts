import {LINE, type ExportBlock, type ExportDocument, type ExportLine} from './export-document.js';
import {directionOf} from '../../language/later/direction.js';
import {builtIn} from '../../element/built-in.js';
import {foldedStyles, paperStyles} from './paper.styles.js';
import {draw, drawSign} from './paper-picture.js';

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

interface TextLine extends Omit<ExportLine, 'tag'> {
  readonly tag: ExportLine['tag'] | 'h1';
}

/** All lines one after the other. */
const flat = (blocks: readonly ExportBlock[]): ExportLine[] =>
  blocks.flatMap((block) => ('blocks' in block ? flat(block.blocks) : [block]));

/** The whole document in lines. On a leaf, name and date are at the foot. */
function linesOf({title, blocks, names = [], leaf}: ExportDocument): TextLine[] {
  const line = (text: string): TextLine[] => (text.trim() ? [{tag: 'p', text}] : []);
  const head: TextLine = {tag: 'h1', text: title};
  return leaf ? [head, ...line(leaf.by), ...flat(blocks), ...names, ...line(leaf.foot)] : [head, ...names, ...flat(blocks)];
}

/** The document as plain text or as Markdown. In Markdown the learner's words are escaped. */
export function toText(source: ExportDocument, markdown = false): string {
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  let before = '';
  const lines = linesOf(source).map(({tag, label, text}) => {
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
  const {title, lang, blocks, names = [], leaf} = source;
  const {documentElement} = target;
  documentElement.lang = lang;
  documentElement.dir = directionOf(lang);
  target.title = title;
  const paper = target.createElement('article');
  target.body.append(paper);
  const heading = target.createElement('div');
  if (leaf?.by.trim()) heading.append(textElement(target, 'p', leaf.by, 'by'));
  heading.append(textElement(target, 'h1', title));
  const lines = target.createElement('div');
  lines.className = 'names';
  fill(target, lines, names);
  const header = target.createElement('header');
  header.append(heading, drawSign(target));
  const main = target.createElement('main');
  fill(target, main, blocks);
  if (!leaf) return paper.append(header, lines, main);
  const footer = target.createElement('footer');
  footer.append(lines, textElement(target, 'p', leaf.foot));
  paper.className = 'leaf';
  paper.append(header, main, footer);
  // More than ten lines are set in two columns.
  if (main.querySelectorAll('li').length > 10) main.className = 'two';
}

/** The content may have another direction than the document. */
function textElement(target: Document, tag: string, text: string, look = ''): HTMLElement {
  const element = target.createElement(tag);
  element.append(text);
  element.dir = 'auto';
  if (look) element.className = look;
  return element;
}

function fill(target: Document, parent: Element, blocks: readonly ExportBlock[]): void {
  let list: Element | undefined;
  for (const block of blocks) {
    if ('blocks' in block) {
      list = undefined;
      const group = target.createElement('div');
      group.className = block.layout;
      if (block.picture) group.append(draw(target, block.picture));
      fill(target, group, block.blocks);
      parent.append(group);
    } else if (!block.textOnly) {
      const element = lineElement(target, block);
      if (block.tag !== 'li') list = undefined;
      else if (!list) parent.append((list = target.createElement('ul')));
      (list ?? parent).append(element);
    }
  }
}

function lineElement(target: Document, {tag, label, text, look}: ExportLine): HTMLElement {
  if (!label) return textElement(target, tag, text, look);
  const isBlank = text === LINE;
  const element = textElement(target, tag, '', isBlank ? 'blank' : look);
  const strong = target.createElement('strong');
  strong.textContent = label;
  // What was written may run the other way than its label.
  const words = target.createElement('bdi');
  if (isBlank) words.className = 'line';
  else words.textContent = text;
  element.append(strong, ' ', words);
  return element;
}

/** The styles of a printed document and of an HTML download. */
export const stylesOf = ({leaf}: ExportDocument): string => `${paperStyles}${leaf?.folded ? foldedStyles : ''}`;

/** The document as an HTML file that needs no other file. It is made from nodes, so that text cannot become markup. */
export function toHtml(source: ExportDocument): string {
  const page = builtIn(document, 'implementation').createHTMLDocument();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.append(charset);
  fillDocument(page, source);
  // The styles are added to the finished text, because a strict policy reports a style element even in a document that is not shown.
  return new XMLSerializer().serializeToString(page).replace('</head>', () => `<style>${stylesOf(source)}</style></head>`);
}
