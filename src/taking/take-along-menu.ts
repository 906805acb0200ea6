import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {MsgFn} from '../language/msg.js';
import type {Announcer} from '../element/announcer.js';
import type {ExportDocument} from './export-document.js';
import {importLater} from '../element/import-later.js';
import type {Way} from './later/take-along.js';
import type {LocaleController} from '../language/locale.js';
import type {Kept, StoreController} from '../keeping/store.js';

const loadLater = () => import('./later/index.js');
type Tools = Awaited<ReturnType<typeof loadLater>>;

interface MenuOptions {
  readonly locale: LocaleController;
  readonly store: StoreController;
  readonly announcer: Announcer;
  /** What the learner takes along. */
  readonly document: () => ExportDocument;
  /** Forgets all answers in the widget itself; the store is erased after. */
  readonly erase: () => void;
  /** What is known of the words. */
  readonly about: () => unknown;
  /** What the page hears of. */
  readonly told: (msg: MsgFn) => string;
  /** False where the host decided that nothing is kept. */
  readonly mayKeep: () => boolean;
}

/** Where the answers are, and what a learner may do with them: keep, copy, print, download, erase. */
export class TakeAlongMenu {
  /** A text that could not be copied, printed or downloaded; shown so that the learner can take it by hand. */
  #byHand: string | undefined;
  #tools: Tools | undefined;
  /** The menu is drawn when it is first opened: most readers never do. */
  #opened = false;
  /** Where the answers were when the page was last drawn. */
  #kept: Kept = 'refused';

  constructor(
    private readonly host: LitElement,
    private readonly options: MenuOptions,
  ) {}

  /** Says that the browser refuses to save, for those who do not see the line. */
  sayIfRefused(): void {
    const {store, announcer, locale, mayKeep} = this.options;
    if (!store.ready || store.kept === this.#kept) return;
    const before = this.#kept;
    this.#kept = store.kept;
    if (this.#kept === 'refused' && before !== 'refused') announcer.say(keptLine(locale.msg, store.kept, mayKeep()));
  }

  render(): TemplateResult {
    const {locale, store, mayKeep, told, about} = this.options;
    const {msg} = locale;
    // Where answers outlive the tab, erasing stands beside the line that says so.
    const onDevice = store.kept === 'device';
    const erase = html`<button part="button" @click=${() => this.#dialog?.showModal()}>
      ${msg('Erase', {id: 'common.erase', desc: 'Button: erases all answers, after a question'})}
    </button>`;
    return html`<div class="take-along" part="take-along">
      <div class="privacy actions"><p>${told(msg)} ${keptLine(msg, store.kept, mayKeep())}</p>${onDevice ? erase : nothing}</div>
      <details @toggle=${this.#open}>
        <summary>${msg('Your answers: keep, copy, print', {id: 'common.menu', desc: 'Opens the list of what a learner can do with their answers'})}</summary>
        ${this.#opened ? this.#renderMenu(msg, onDevice ? nothing : erase) : nothing}
      </details>
      ${this.#byHand === undefined ? nothing : this.#tools?.byHand(html, msg, this.#byHand)} ${about()}
      ${this.#opened || onDevice ? this.#renderDialog(msg) : nothing}
    </div>`;
  }

  /** Erasing waits for no file. */
  #renderMenu(msg: MsgFn, erase: unknown): TemplateResult {
    const {store, mayKeep} = this.options;
    return html`<div class="actions">${this.#tools?.buttons(html, msg, (way) => this.take(way))} ${erase}</div>
      ${mayKeep() ? this.#tools?.keepBox(html, msg, store.kept === 'device', this.#keep) : nothing}`;
  }

  #renderDialog(msg: MsgFn): TemplateResult {
    return html`<dialog role="alertdialog" part="dialog" aria-labelledby="erase-title">
      <p id="erase-title">
        ${msg('Erase all your answers here? This cannot be undone.', {id: 'common.erase-question', desc: 'Question before everything is erased'})}
      </p>
      <div class="actions">
        <button part="button" @click=${() => this.#dialog?.close()}>
          ${msg('Keep them', {id: 'common.erase-no', desc: 'Button: erases nothing'})}
        </button>
        <button part="button primary" class="primary" @click=${this.#erase}>
          ${msg('Erase all', {id: 'common.erase-yes', desc: 'Button: erases everything'})}
        </button>
      </div>
    </dialog>`;
  }

  readonly #open = async (): Promise<void> => {
    this.#opened = true;
    this.host.requestUpdate();
    // Now: a browser copies only right after a press.
    await this.#load();
    this.host.requestUpdate();
  };

  async #load(): Promise<Tools | undefined> {
    const {announcer, locale} = this.options;
    try {
      return (this.#tools ??= await importLater(loadLater));
    } catch {
      const missing = locale.msg('This part could not be loaded. Check your connection, and press again.', {
        id: 'common.not-loaded',
        desc: 'Shown where a press needs a file that cannot be fetched',
      });
      announcer.say(missing, {seen: true});
      return undefined;
    }
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.host.renderRoot?.querySelector('dialog');
  }

  /** Copies, prints or downloads a document. Where the browser refuses, its text is shown, selected. */
  async take(way: Way, source: ExportDocument = this.options.document()): Promise<void> {
    const {announcer, locale} = this.options;
    const tools = await this.#load();
    if (!tools) return;
    this.#byHand = await tools.take(way, source, locale.msg, (said) => announcer.say(said, {seen: true}));
    this.host.requestUpdate();
    await this.host.updateComplete;
    tools.selectByHand(this.host.renderRoot);
  }

  readonly #keep = async (event: Event): Promise<void> => {
    const {store, announcer, locale} = this.options;
    const box = event.target as HTMLInputElement;
    await store.keepOnDevice(box.checked);
    // What was refused is not ticked.
    box.checked = store.kept === 'device';
    announcer.say(keptLine(locale.msg, store.kept, true));
  };

  readonly #erase = async (): Promise<void> => {
    const {store, erase, announcer, locale} = this.options;
    this.#dialog?.close();
    this.#byHand = undefined;
    this.#tools?.endPrinting();
    erase();
    await store.erase();
    await this.host.updateComplete;
    // The button that was pressed may be gone.
    this.host.renderRoot?.querySelector<HTMLElement>('.take-along summary')?.focus();
    const {msg} = locale;
    if (store.kept === 'not-erased') announcer.say(keptLine(msg, store.kept, true));
    else announcer.say(msg('Erased.', {id: 'common.erased', desc: 'Said after everything was erased'}), {seen: true});
  };
}

/** Says plainly where the answers are. */
function keptLine(msg: MsgFn, kept: Kept, mayKeep: boolean): string {
  if (!mayKeep) {
    return msg('Nothing is saved: your answers are gone when you leave.', {
      id: 'common.kept-none',
      desc: 'Where the answers are: the page decided that nothing is saved',
    });
  }
  switch (kept) {
    case 'device':
      return msg('Your answers are kept on this device.', {id: 'common.kept-device', desc: 'Where the answers are'});
    case 'tab':
      return msg('Your answers are kept in this tab only.', {id: 'common.kept-tab', desc: 'Where the answers are'});
    case 'not-erased':
      return msg('The browser refuses to erase your answers from this device. Clear the data of this site in the browser.', {
        id: 'common.not-erased',
        desc: 'Shown where erasing failed',
      });
    case 'refused':
      return msg('Your answers are not saved on this device. Copy or print them before you leave.', {
        id: 'common.kept-refused',
        desc: 'The browser refuses to save; the answers are only on this page',
      });
    default:
      return msg('Nothing is saved yet.', {
        id: 'common.kept-page',
        desc: 'Where the answers are: only on this page so far',
      });
  }
}
