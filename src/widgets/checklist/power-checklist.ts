import {html, type TemplateResult} from 'lit';
import type {Activity} from '../../activity/activity.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {PowerElement} from '../../activity/power-element.js';
import {baseStyles} from '../../design/base.styles.js';
import {knownWords} from '../../element/attributes.js';
import {opening} from '../../generated/opening/checklist.js';
import {packs} from '../../generated/packs/checklist.js';
import {knownDirection} from '../../language/known-direction.js';
import {str} from '../../language/msg.js';
import type {ChecklistContent, PolicyGroup, PolicyItem} from './content.js';
import {count, essentialOpen, itemsOf, newState, type ChecklistState, type ItemState} from './model.js';
import {checklistStyles} from './power-checklist.styles.js';
import type {ChecklistView} from './view.js';
import {noneOpenText, progressText} from './words.js';

const loadLater = () => import('./later/index.js');
type Later = Awaited<ReturnType<typeof loadLater>>;

/**
 * A checklist of the policies that a practice needs, with notes, and a sheet for clients made from its lines.
 *
 * @tag power-checklist
 * @csspart group - A group of policies.
 * @csspart item - One policy.
 * @csspart tag - A label on a policy: “Essential” or “Check local rules”.
 * @csspart progress - How much of a group is in place.
 * @csspart sheet - The part in which the sheet for clients is put together.
 */
export class PowerChecklist extends PowerElement {
  static override readonly tag = 'power-checklist';
  static override readonly styles = [...baseStyles, checklistStyles];

  static override properties = {groups: {}, content: {attribute: false}};

  /** Shows only these groups of policies (ids separated by spaces). */
  groups = '';
  /** A content file as an object; it takes precedence over `src`. */
  content?: ChecklistContent;

  static readonly #description: Activity<PowerChecklist, ChecklistContent, ChecklistState, Later> = {
    opening,
    packs,
    later: loadLater,
    words: ['note', 'who', 'practice', 'lines'],
    // If a page shows two parts of the list, their answers are saved separately.
    deck: (checklist) => checklist.groups,
    start: newState,
    read: (_, {readState}, content, kept) => readState(content, kept),
    progress: (state, checklist) => checklist.#progressOf(state),
    document: (checklist, {exportChecklist}) => exportChecklist(checklist.#view),
  };

  readonly #activity = new ActivityController(this as PowerChecklist, PowerChecklist.#description);

  /** What the practitioner marked and wrote, as plain JSON. Setting it shows it; anything that does not fit the content is left out. */
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
    const activity = this.#activity;
    return {
      ...activity.view,
      groups: this.#groups,
      change: (id, change, typed) => this.#change(id, change, typed),
      changeSheet: (sheet, typed) => activity.update({sheet}, typed),
      changeLine: (change, typed) => activity.update(change, typed),
      take: (method, source) => activity.take!(method, source),
      say: (message) => activity.say(message),
    };
  }

  /** How many items are decided, from 0 to 1. */
  #progressOf(state: ChecklistState): number {
    const items = itemsOf(this.#groups);
    return 1 - count(state, items, 'open') / items.length;
  }

  #change(id: string, change: ItemState, typed = false): void {
    const wasOpen = this.#essentialOpen.length;
    this.#activity.update({items: {[id]: change}}, typed);
    if (!change.status) return;
    this.#sayProgress(id, wasOpen > 0 && !this.#essentialOpen.length);
    const progress = this.#progressOf(this.state!);
    this.#activity.report('answered', progress, {response: {item: id, choice: change.status}});
    if (progress < 1) this.#activity.report('progressed', progress);
    else if (!this.state!.done) {
      this.#activity.update({done: true});
      this.#activity.report('completed', 1);
    }
  }

  get #essentialOpen(): readonly PolicyItem[] {
    return essentialOpen(this.state!, itemsOf(this.#groups));
  }

  /** Announces the new count after an item was marked. `isLast`: it was the last essential item. */
  #sayProgress(id: string, isLast: boolean): void {
    const {view} = this.#activity;
    const {items} = this.#groups.find((group) => group.items.some((item) => item.id === id))!;
    this.#activity.say(isLast ? noneOpenText(view.msg) : progressText(view, this.state!, items));
  }

  /** Opens the group of an item and focuses the item. */
  #jump({currentTarget}: Event): void {
    const radio = this.renderRoot.querySelector<HTMLInputElement>(`[name="${(currentTarget as HTMLElement).dataset['item']}"]`)!;
    radio.closest('details')!.open = true;
    radio.focus();
  }

  protected override render(): TemplateResult {
    return this.#activity.render(
      () => {
        const view = this.#view;
        return html`<div>${view.groups.map((group) => this.#renderGroup(view, group))}</div>
          ${this.#renderEssential(view)} ${this.#renderSheet(view)}`;
      },
      () => true,
    );
  }

  /** The content of a closed part. It is fetched when the part is opened. */
  #inside(draw: (part: Later) => unknown): unknown {
    const {laterModule: part, notLoaded} = this.#activity;
    return part ? draw(part) : notLoaded;
  }

  #open(event: Event): void {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#activity.need(true);
  }

  /** A group that can be opened, with how much of it is in place. */
  #renderGroup(view: ChecklistView, group: PolicyGroup): TemplateResult {
    const {state, level} = view;
    const {label, items} = group;
    const {lang} = view.content;
    const total = items.length - count(state, items, 'not-applicable');
    return html`<details class="group" part="group" @toggle=${this.#open}>
      <summary>
        <span part="subtitle" class="subtitle" role="heading" aria-level=${level}
          ><span class="content" lang=${lang} dir=${knownDirection(lang)} .textContent=${label}></span
        ></span>
        <span class="count small"
          ><span .textContent=${progressText(view, state, items)}></span>
          <progress part="progress" max=${total || 1} value=${count(state, items, 'in-place')} aria-hidden="true"></progress
        ></span>
      </summary>
      ${this.#inside(({itemsView}) => itemsView(view, group))}
    </details>`;
  }

  #renderSheet(view: ChecklistView): TemplateResult {
    return html`<details class="sheet" part="sheet" @toggle=${this.#open}>
      <summary>
        <span
          part="subtitle"
          class="subtitle"
          role="heading"
          aria-level=${view.level}
          .textContent=${view.msg('A sheet for your clients', {id: 'checklist.sheet', desc: 'Opens the builder of a sheet for clients'})}
        ></span>
      </summary>
      ${this.#inside(({sheetView}) => sheetView(view))}
    </details>`;
  }

  #renderEssential(view: ChecklistView): TemplateResult {
    const {msg} = view;
    const open = this.#essentialOpen;
    if (!open.length) return html`<p>${noneOpenText(msg)}</p>`;
    const number = view.number(open.length);
    const jump = ({id, item}: PolicyItem) =>
      html`<li><button part="button" class="jump" data-item=${id} @click=${this.#jump}>${view.text(item)}</button></li>`;
    return html`<details class="essential screen-only" @toggle=${this.#open}>
      <summary>
        <span
          part="subtitle"
          class="subtitle"
          role="heading"
          aria-level=${view.level}
          .textContent=${msg(str`Essential items still open: ${number}`, {id: 'checklist.essential-open', desc: 'Opens a list of policies; a number follows'})}
        ></span>
      </summary>
      ${this.#inside(() => html`<ul>${open.map(jump)}</ul>`)}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-checklist': PowerChecklist;
  }
}
