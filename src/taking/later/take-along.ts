import {html, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';
import type {ExportDocument} from './export-document.js';
import {builtIn} from '../../element/built-in.js';
import {EXPORT_STYLES, fillDocument, toHtml, toText} from './export-text.js';

/** What can be done with a document: copied as text, printed, or downloaded as a file with this ending. */
export type ExportMethod = 'copy' | 'print' | keyof typeof FILES;

/** Copies, prints or downloads a document, and says so if nothing visible happens. If the browser refuses, it resolves to the text. */
export async function take(
  method: ExportMethod,
  source: ExportDocument,
  msg: MsgFn,
  say: (said: string) => void,
): Promise<string | undefined> {
  if (method === 'print') return (await printDocument(source)) ? undefined : toText(source);
  if (method !== 'copy') {
    if (!downloadDocument(source, method)) return toText(source);
    say(msg('Downloaded.', {id: 'common.downloaded', desc: 'Said after a download'}));
  } else {
    if (!(await copyText(toText(source)))) return toText(source);
    say(msg('Copied.', {id: 'common.copied', desc: 'Said after copying'}));
  }
  return undefined;
}

export const buttons = (msg: MsgFn, press: (method: ExportMethod) => void): TemplateResult =>
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

/** A field with the text, to copy it by hand. */
export const byHand = (msg: MsgFn, text: string): TemplateResult =>
  html`<label class="field by-hand"
    >${msg('This page does not allow it. Here is the text, ready to copy by hand.', {
      id: 'common.by-hand',
      desc: 'Above a text field; copying, printing or downloading was refused by the browser',
    })}<textarea part="field" readonly rows="6" .value=${text}></textarea
  ></label>`;

/** Focuses that field and selects all of its text. */
export function selectByHand(root: ParentNode): void {
  const field = root.querySelector<HTMLTextAreaElement>('.by-hand textarea');
  field?.focus();
  field?.select();
}

/** Copies text. Resolves to false if the page may not write to the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The kinds of files that a document can become, by file extension. */
const FILES = {
  txt: {type: 'text/plain', write: (source: ExportDocument) => toText(source)},
  md: {type: 'text/markdown', write: (source: ExportDocument) => toText(source, true)},
  html: {type: 'text/html', write: toHtml},
};

/** Downloads a document as a file. False if the page is sandboxed, because a browser may then refuse silently. */
function downloadDocument(source: ExportDocument, ending: keyof typeof FILES): boolean {
  if (origin === 'null') return false;
  const {type, write} = FILES[ending];
  const link = builtIn(document, 'createElement')('a');
  // The byte order mark tells older editors that the file is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', write(source)], {type: `${type};charset=utf-8`}));
  link.download = `${source.fileName}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}

const printing = new Set<HTMLIFrameElement>();

/** Removes what was made for printing, with the learner's words in it. */
export function endPrinting(): void {
  for (const frame of printing) frame.remove();
  printing.clear();
}

/** Prints a separate document, without the page around it. Resolves to false if the page may not print. */
async function printDocument(source: ExportDocument): Promise<boolean> {
  endPrinting();
  const frame = builtIn(document, 'createElement')('iframe');
  frame.title = source.title;
  frame.ariaHidden = 'true';
  // Not `hidden`, because some browsers then print nothing. The CSSOM is used because a strict policy allows it.
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden';
  printing.add(frame);
  builtIn(document, 'body').append(frame);
  let printed = false;
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) return false;
    fillDocument(view.document, source);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(EXPORT_STYLES);
    view.document.adoptedStyleSheets = [sheet];
    view.addEventListener('beforeprint', () => (printed = true));
    // In a later task, because some browsers fire the event before they have read the page.
    view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    view.print();
    return printed;
  } catch {
    return false; // a sandboxed frame may not look into another
  } finally {
    // Some browsers never fire `afterprint`. After this time printing is surely over.
    if (printed) setTimeout(() => frame.remove(), 60_000);
    else endPrinting();
  }
}
