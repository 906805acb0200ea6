import {html, type TemplateResult} from 'lit';
import {str} from '../../language/msg.js';
import {baseStyles} from '../../design/base.styles.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {knownWords} from '../../element/attributes.js';
import {PowerElement} from '../../activity/power-element.js';
import {english} from '../../generated/checklist.js';
import {packs} from '../../generated/packs/checklist.js';
import type {ChecklistContent, PolicyGroup, PolicyItem} from './content.js';
import {exportChecklist} from './export.js';
import {groupView} from './item-view.js';
import {count, essentialOpen, itemsOf, readState, type ChecklistState, type ItemState, type SheetState} from './model.js';
import {checklistStyles} from './power-checklist.styles.js';
import {sheetView} from './sheet-view.js';
import type {ChecklistView} from './view.js';
import {noneOpenText, progressText} from './words.js';

/** What reads a content file, for a page that gives one. */
const loadReader = () => import('./later/index.js');

/**
 * A checklist of the policies that a practice needs, with notes, and a sheet for clients made from its lines.
 *
 * @tag power-checklist
 * @csspart group - A group of policies.
 * @csspart item - One policy.
 * @csspart tag - “Essential” and “Check local rules”.
 * @csspart progress - How much of a group is in place.
 * @csspart sheet - Where the sheet for clients is put together.
 */
export class PowerChecklist extends PowerElement {
  static override readonly tag = 'power-checklist';
  static override readonly styles = [...baseStyles, checklistStyles];

  static override properties = {groups: {}, content: {attribute: false}};

  /** Only these groups of policies (ids, with spaces between). */
  groups = '';
  /** A content file as an object; it goes before `src`. */
  content?: ChecklistContent;

  readonly #activity: ActivityController<ChecklistContent, ChecklistState> = new ActivityController(this, {
    english,
    packs,
    loadReader,
    words: ['note', 'who', 'practice', 'lines'],
    // Two parts of the list on one page keep their answers apart.
    deck: () => this.groups,
    read: readState,
    progress: () => this.#progress,
    document: () => exportChecklist(this.#view),
  });

  /** What the practitioner marked and wrote, as plain JSON. Setting it shows it; what does not fit the content is left out. */
  get state(): ChecklistState | undefined {
    return this.#activity.state;
  }
  set state(state: ChecklistState | undefined) {
    this.#activity.give(state);
  }

  get #groups(): readonly PolicyGroup[] {
    const {groups} = this.#activity.content;
    const wanted = knownWords(this, 'groups', this.groups, (word) => groups.some(({id}) => id === word));
    return wanted.length ? groups.filter(({id}) => wanted.includes(id)) : groups;
  }

  get #view(): ChecklistView {
    return {
      ...this.#activity.view,
      groups: this.#groups,
      change: this.#change,
      changeSheet: this.#changeSheet,
      changeLine: this.#changeLine,
      signed: (source) => this.#activity.signed(source),
      say: this.#say,
    };
  }

  /** How many items are decided, from 0 to 1. */
  get #progress(): number {
    const items = itemsOf(this.#groups);
    return 1 - count(this.state!, items, 'open') / items.length;
  }

  readonly #change = (id: string, change: ItemState, typed = false): void => {
    const wasOpen = this.#essentialOpen.length;
    this.#activity.update({items: {[id]: change}}, typed);
    if (!change.status) return;
    this.#sayProgress(id, wasOpen > 0 && !this.#essentialOpen.length);
    const progress = this.#progress;
    this.#activity.report('answered', progress, {response: {item: id, choice: change.status}});
    if (progress < 1) this.#activity.report('progressed', progress);
    else if (!this.state!.done) {
      this.#activity.update({done: true});
      this.#activity.report('completed', 1);
    }
  };

  get #essentialOpen(): readonly PolicyItem[] {
    return essentialOpen(this.state!, itemsOf(this.#groups));
  }

  /** Says what the counts show after a mark; `last` where it was the last essential item. */
  #sayProgress(id: string, last: boolean): void {
    const {view} = this.#activity;
    const {items} = this.#groups.find((group) => group.items.some((item) => item.id === id))!;
    this.#activity.say(last ? noneOpenText(view.msg) : progressText(view, this.state!, items));
  }

  readonly #changeLine: ChecklistView['changeLine'] = (change, typed) => this.#activity.update(change, typed);
  readonly #say = (message: string): void => this.#activity.say(message);

  readonly #changeSheet = (change: Partial<SheetState>, typed = false): void => this.#activity.update({sheet: change}, typed);

  /** Opens the group of an item and goes there. */
  #jump(id: string): void {
    const radio = this.renderRoot.querySelector<HTMLInputElement>(`[name="${id}"]`)!;
    radio.closest('details')!.open = true;
    radio.focus();
  }

  protected override render(): TemplateResult {
    return this.#activity.render(
      () => {
        const view = this.#view;
        return html`<div>${view.groups.map((group) => groupView(view, group))}</div>
          ${this.#renderEssential(view)} ${sheetView(view, this.#activity.takeAlong)}`;
      },
      () => true,
    );
  }

  #renderEssential(view: ChecklistView): TemplateResult {
    const {msg} = view;
    const open = this.#essentialOpen;
    if (!open.length) return html`<p>${noneOpenText(msg)}</p>`;
    const number = view.number(open.length);
    return html`<details class="essential screen-only">
      <summary>
        <span part="subtitle" class="subtitle" role="heading" aria-level=${this.#activity.level}
          >${msg(str`Essential items still open: ${number}`, {id: 'checklist.essential-open', desc: 'Opens a list of policies; a number follows'})}</span
        >
      </summary>
      <ul>
        ${open.map(({id, item}) => html`<li><button part="button" class="jump" @click=${() => this.#jump(id)}>${view.text(item)}</button></li>`)}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-checklist': PowerChecklist;
  }
}
