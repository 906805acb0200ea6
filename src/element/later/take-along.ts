import type {html as Html, TemplateResult} from 'lit';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {ExportDocument} from '../export-document.js';
import {own} from '../own.js';
import {EXPORT_STYLES, fillDocument, toHtml, toText} from './export-text.js';

export {toText};

export const copied = (msg: MsgFn): string => msg('Copied.', {id: 'common.copied', desc: 'Said after copying'});
export const downloaded = (msg: MsgFn): string => msg('Downloaded.', {id: 'common.downloaded', desc: 'Said after a download'});

/** The text, to take it by hand. `html` is that of the widget: a file that is fetched later has no Lit of its own. */
export const byHand = (html: typeof Html, msg: MsgFn, text: string): TemplateResult =>
  html`<label class="field by-hand"
    >${msg('This page does not allow it. Here is the text, ready to copy by hand.', {
      id: 'common.by-hand',
      desc: 'Above a text field; copying, printing or downloading was refused by the browser',
    })}<textarea part="field" readonly rows="6" .value=${text}></textarea
  ></label>`;

/** Copies text. Resolves to false where the page may not write to the clipboard. */
export async function copyText(text: string): Promise<boolean> {
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
export type Ending = keyof typeof FILES;

/** Offers a document as a file. False where the page is sandboxed and a browser would refuse without a word. */
export function downloadDocument(source: ExportDocument, ending: Ending): boolean {
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
export async function printDocument(source: ExportDocument): Promise<boolean> {
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
