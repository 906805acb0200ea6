import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Kept} from '../../keeping/kept.js';
import type {StoreController} from '../../keeping/later/store.js';
import type {LocaleController} from '../../language/locale.js';
import type {MsgFn} from '../../language/msg.js';
import type {ExportDocument} from './export-document.js';
import {keptLine as keptNowhereElse, type TakeAlongParts} from '../take-along.js';
import {buttons, byHand, endPrinting, keepBox, selectByHand, take, type ExportMethod} from './take-along.js';

interface MenuOptions {
  readonly locale: LocaleController;
  readonly store: StoreController;
  /** Says a status message to a screen reader; `seen`: to everyone. */
  readonly say: (message: string, seen: boolean) => void;
  /** The document that the learner can copy, print or download. */
  readonly document: () => ExportDocument;
  /** Forgets all answers in the widget itself. The store is erased after that. */
  readonly erase: () => void;
  /** False if the host decided that nothing is kept. */
  readonly mayKeep: () => boolean;
}

/** Where the answers are, and what a learner may do with them: keep, copy, print, download, erase. */
export class TakeAlongMenu {
  /** A text that could not be copied, printed or downloaded. It is shown so that the learner can copy it by hand. */
  #byHand: string | undefined;
  /** The menu is not drawn until it is first opened, because most readers never open it. */
  #isOpened = false;
  /** Where the answers were when the page was last drawn. */
  #kept: Kept = 'refused';

  constructor(
    private readonly host: LitElement,
    private readonly options: MenuOptions,
  ) {}

  /** Announces that the browser refuses to save, for people who do not see the line. */
  sayIfRefused(): void {
    const {store, say} = this.options;
    if (!store.ready || store.kept === this.#kept) return;
    const before = this.#kept;
    this.#kept = store.kept;
    if (this.#kept === 'refused' && before !== 'refused') say(this.#keptLine, false);
  }

  get #keptLine(): string {
    const {locale, store, mayKeep} = this.options;
    return keptLine(locale.msg, store.kept, mayKeep());
  }

  parts(): TakeAlongParts {
    const {locale, store} = this.options;
    const {msg} = locale;
    // If answers stay after the tab is closed, the button to erase them is beside the line that says so.
    const isOnDevice = store.kept === 'device';
    const erase = html`<button part="button" @click=${() => this.#dialog?.showModal()}>
      ${msg('Erase', {id: 'common.erase', desc: 'Button: erases all answers, after a question'})}
    </button>`;
    this.#isOpened ||= !!this.host.renderRoot.querySelector<HTMLDetailsElement>('.menu')?.open;
    return {
      keptLine: this.#keptLine,
      erase: isOnDevice ? erase : nothing,
      menu: this.#isOpened ? this.#renderMenu(msg, isOnDevice ? nothing : erase) : nothing,
      below: html`${this.#byHand === undefined ? nothing : byHand(msg, this.#byHand)}
      ${this.#isOpened || isOnDevice ? this.#renderDialog(msg) : nothing}`,
    };
  }

  #renderMenu(msg: MsgFn, erase: unknown): TemplateResult {
    const {store, mayKeep} = this.options;
    return html`<div class="actions">${buttons(msg, (method) => this.take(method))} ${erase}</div>
      ${mayKeep() ? keepBox(msg, store.kept === 'device', this.#keep) : nothing}`;
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

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.host.renderRoot?.querySelector('dialog');
  }

  /** Copies, prints or downloads a document. If the browser refuses, its text is shown, selected. */
  async take(method: ExportMethod, source: ExportDocument = this.options.document()): Promise<void> {
    const {say, locale} = this.options;
    this.#byHand = await take(method, source, locale.msg, (said) => say(said, true));
    this.host.requestUpdate();
    await this.host.updateComplete;
    selectByHand(this.host.renderRoot);
  }

  readonly #keep = async (event: Event): Promise<void> => {
    const {store, say} = this.options;
    const box = event.target as HTMLInputElement;
    await store.keepOnDevice(box.checked);
    // If the device refused, the checkbox is unchecked again.
    box.checked = store.kept === 'device';
    say(this.#keptLine, false);
  };

  readonly #erase = async (): Promise<void> => {
    const {store, erase, say, locale} = this.options;
    this.#dialog?.close();
    this.#byHand = undefined;
    endPrinting();
    erase();
    await store.erase();
    await this.host.updateComplete;
    // The button that was pressed may not exist any more.
    this.host.renderRoot?.querySelector<HTMLElement>('.take-along summary')?.focus();
    if (store.kept === 'not-erased') say(this.#keptLine, false);
    else say(locale.msg('Erased.', {id: 'common.erased', desc: 'Said after everything was erased'}), true);
  };
}

/** Says plainly where the answers are. */
function keptLine(msg: MsgFn, kept: Kept, mayKeep: boolean): string {
  switch (mayKeep && kept) {
    case 'device':
      return msg('Your answers are kept on this device.', {id: 'common.kept-device', desc: 'Where the answers are'});
    case 'not-erased':
      return msg('The browser refuses to erase your answers from this device. Clear the data of this site in the browser.', {
        id: 'common.not-erased',
        desc: 'Shown if erasing failed',
      });
    case 'refused':
      return msg('Your answers are not saved on this device. Copy or print them before you leave.', {
        id: 'common.kept-refused',
        desc: 'The browser refuses to save; the answers are only on this page',
      });
    default:
      return keptNowhereElse(msg, kept, mayKeep);
  }
}
