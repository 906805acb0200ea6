import {html, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';
import type {ExportDocument} from './export-document.js';
import {own} from '../../element/own.js';
import {EXPORT_STYLES, fillDocument, toHtml, toText} from './export-text.js';

/** What can be done with a document: copied as text, printed, or downloaded as a file with this ending. */
export type Way = 'copy' | 'print' | keyof typeof FILES;

/** Copies, prints or downloads a document, and tells of it where nothing shows it. Resolves to its text where the browser refused. */
export async function take(way: Way, source: ExportDocument, msg: MsgFn, say: (said: string) => void): Promise<string | undefined> {
  if (way === 'print') return (await printDocument(source)) ? undefined : toText(source);
  if (way !== 'copy') {
    if (!downloadDocument(source, way)) return toText(source);
    say(msg('Downloaded.', {id: 'common.downloaded', desc: 'Said after a download'}));
  } else {
    if (!(await copyText(toText(source)))) return toText(source);
    say(msg('Copied.', {id: 'common.copied', desc: 'Said after copying'}));
  }
  return undefined;
}

export const buttons = (msg: MsgFn, press: (way: Way) => void): TemplateResult =>
  html`<button part="button" @click=${() => press('copy')}>${msg('Copy', {id: 'common.copy', desc: 'Button: copies the answers as text'})}</button>
    <button part="button" @click=${() => press('print')}>${msg('Print', {id: 'common.print', desc: 'Button: prints the answers'})}</button>
    <button part="button" @click=${() => press('txt')}>
      ${msg('Download (.txt)', {id: 'common.download-text', desc: 'Button: downloads the answers as a text file'})}
    </button>
    <button part="button" @click=${() => press('md')}>
      ${msg('Download (.md)', {id: 'common.download-markdown', desc: 'Button: downloads the answers as a Markdown file'})}
    </button>`;

export const keepBox = (msg: MsgFn, kept: boolean, keep: (event: Event) => void): TemplateResult =>
  html`<label class="tick" part="choice"
    ><input type="checkbox" .checked=${kept} @change=${keep} />${msg('Keep on this device. On a shared computer others could read it.', {
      id: 'common.keep',
      desc: 'Checkbox: the answers stay on this device after the tab is closed',
    })}</label
  >`;

/** The text, to take it by hand. */
export const byHand = (msg: MsgFn, text: string): TemplateResult =>
  html`<label class="field by-hand"
    >${msg('This page does not allow it. Here is the text, ready to copy by hand.', {
      id: 'common.by-hand',
      desc: 'Above a text field; copying, printing or downloading was refused by the browser',
    })}<textarea part="field" readonly rows="6" .value=${text}></textarea
  ></label>`;

/** The field of that text takes the focus, and all of it is selected. */
export function selectByHand(root: ParentNode): void {
  const field = root.querySelector<HTMLTextAreaElement>('.by-hand textarea');
  field?.focus();
  field?.select();
}

/** Copies text. Resolves to false where the page may not write to the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The kinds of files that a document can be, by their endings. */
const FILES = {
  txt: {type: 'text/plain', write: (source: ExportDocument) => toText(source)},
  md: {type: 'text/markdown', write: (source: ExportDocument) => toText(source, true)},
  html: {type: 'text/html', write: toHtml},
};

/** Offers a document as a file. False where the page is sandboxed and a browser would refuse without a word. */
function downloadDocument(source: ExportDocument, ending: keyof typeof FILES): boolean {
  if (origin === 'null') return false;
  const {type, write} = FILES[ending];
  const link = own(document, 'createElement')('a');
  // The mark tells older editors that the file is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', write(source)], {type: `${type};charset=utf-8`}));
  link.download = `${source.fileName}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}

const printing = new Set<HTMLIFrameElement>();

/** Takes away what was made for printing, with the words in it. */
export function endPrinting(): void {
  for (const frame of printing) frame.remove();
  printing.clear();
}

/** Prints a document of its own, without the page around it. Resolves to false where the page may not print. */
async function printDocument(source: ExportDocument): Promise<boolean> {
  endPrinting();
  const frame = own(document, 'createElement')('iframe');
  frame.title = source.title;
  frame.ariaHidden = 'true';
  // Not `hidden`: some browsers print nothing then. Through the CSSOM, which a strict policy allows.
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden';
  printing.add(frame);
  own(document, 'body').append(frame);
  let printed = false;
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) return false;
    fillDocument(view.document, source);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(EXPORT_STYLES);
    view.document.adoptedStyleSheets = [sheet];
    view.addEventListener('beforeprint', () => (printed = true));
    // A task later: some browsers end the event before they have taken the page.
    view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    view.print();
    return printed;
  } catch {
    return false; // a sandboxed frame may not look into another
  } finally {
    // Where no end is told, nobody prints longer than this.
    if (printed) setTimeout(() => frame.remove(), 60_000);
    else endPrinting();
  }
}
