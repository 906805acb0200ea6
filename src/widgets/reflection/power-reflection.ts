import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../../activity/activity.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {PowerElement} from '../../activity/power-element.js';
import {baseStyles} from '../../design/base.styles.js';
import {allowedValue} from '../../element/attributes.js';
import {opening} from '../../generated/opening/reflection.js';
import {packs} from '../../generated/packs/reflection.js';
import {cardView, type CardView} from './card-view.js';
import type {ReflectionContent} from './content.js';
import {ALL, cardsOf, newState, type ReflectionState} from './model.js';
import {reflectionStyles} from './power-reflection.styles.js';

const loadLater = () => import('./later/index.js');
type Later = Awaited<ReturnType<typeof loadLater>>;

/** All prompts, or a built-in group of them; a content file may have its own. */
export type ReflectionDeck =
  | 'all'
  | 'beliefs'
  | 'body'
  | 'history'
  | 'trust'
  | 'safety'
  | 'accountability'
  | 'respect'
  | 'self-disclosure'
  | 'tracking'
  | (string & {});

/**
 * Quiet questions about power, one card at a time, with space for notes that stay with the learner.
 *
 * @tag power-reflection
 * @slot support - People or services that a learner can turn to, shown under the care note. Empty unless the page fills it.
 * @csspart sheet - The card with a prompt.
 * @csspart eyebrow - The line above a prompt that says which card it is.
 * @csspart care - The care note beside a prompt that may bring up painful memories.
 */
export class PowerReflection extends PowerElement {
  static override readonly tag = 'power-reflection';
  static override readonly styles = [...baseStyles, reflectionStyles];

  static override properties = {deck: {}, seed: {}, content: {attribute: false}};

  /** `all`, or the id of a group of prompts: `beliefs`, `body`, `history`, `trust`, `safety` and others of the content file. */
  deck: ReflectionDeck = 'all';
  /** Determines the order that shuffling gives. By default it differs each time. */
  seed?: string;
  /** A content file as an object; it takes precedence over `src`. */
  content?: ReflectionContent;

  static readonly #description: Activity<PowerReflection, ReflectionContent, ReflectionState, Later> = {
    opening,
    packs,
    later: loadLater,
    words: ['notes'],
    told: (msg) =>
      msg('This page is told only how far you are, never your words.', {
        id: 'reflection.told',
        desc: 'What the page around the activity learns',
      }),
    deck: (reflection) => reflection.deck || ALL,
    selection: (reflection, content) => reflection.#deckOf(content),
    start: (reflection, content) => newState(content, reflection.#deckOf(content)),
    read: (reflection, {readState}, content, kept) => readState(content, reflection.#deckOf(content), kept),
    progress: ({order, furthest}) => Math.min(furthest / (order.length + 3), 1),
    document: (reflection, {exportReflection}) => exportReflection(reflection.#activity.view),
  };

  readonly #activity = new ActivityController(this as PowerReflection, PowerReflection.#description);

  /** The learner's way through the cards, with their notes, as plain JSON. Setting it shows it; anything that does not fit is left out. */
  get state(): ReflectionState | undefined {
    return this.#activity.state;
  }
  set state(state: ReflectionState | undefined) {
    this.#activity.give(state);
  }

  #deckOf({groups}: ReflectionContent): string {
    return allowedValue(this, 'deck', this.deck, [ALL, ...groups.map(({id}) => id)], ALL);
  }

  #write({target}: Event): void {
    const {id, value} = target as HTMLTextAreaElement;
    this.#activity.update({notes: {[id.replace('note-', '')]: value}}, true);
  }

  #go(position: number): void {
    const {order, furthest, done} = this.state!;
    const count = cardsOf(this.#activity.content, order).length;
    const isEnd = position === count;
    this.#activity.update({position, furthest: Math.max(position, furthest), done: done || isEnd});
    this.#activity.focus('.prompt');
    if (isEnd && !done) this.#activity.report('completed', 1);
    else if (position > furthest) this.#activity.report('progressed', position / count);
  }

  #back(): void {
    this.#go(this.state!.position - 1);
  }

  #onward(): void {
    this.#go(this.state!.position + 1);
  }

  #jump(): void {
    this.#go(this.state!.order.length + 1);
  }

  #restart(): void {
    this.#go(0);
  }

  async #shuffle(): Promise<void> {
    const part = await this.#activity.loadRest();
    if (!part) return;
    this.#activity.update({order: part.shuffleRest(this.state!, this.seed ?? `${Math.random()}`)});
    this.#activity.say(part.shuffledText(this.#activity.msg), {seen: true});
  }

  protected override render(): TemplateResult {
    return this.#activity.render(
      (state, content) => this.#renderWay(state, content),
      ({position}) => !position,
    );
  }

  /** Each card keeps its index in the list, so that the current one is not drawn again when the others are added for print. */
  #renderWay({order, position}: ReflectionState, content: ReflectionContent): TemplateResult {
    const {msg, view, kept, laterModule: part, isPrinting} = this.#activity;
    const mayKeep = this.persist !== 'none';
    const all: CardView = {...view, kept, mayKeep, part, write: this.#write, back: this.#back, onward: this.#onward};
    const cards = cardsOf(content, order);
    // If the later part is missing, print shows the first card, and a line in place of the others.
    const most = !isPrinting ? position + 1 : part ? cards.length : 2;
    return html`${cards.slice(0, most).map((card, index) => {
      if (index !== position && !isPrinting) return nothing;
      const draw = () => cardView(all, card, index, cards.length);
      // The opening content has the words of the first card only.
      return index ? this.#activity.later(draw) : draw();
    })}
    ${position === cards.length ? this.#activity.later(({endView}) => endView(view, this.#restart)) : nothing}
    ${
      position < order.length - 1
        ? html`<div class="actions">
          <button part="button" @click=${this.#shuffle} .textContent=${msg('Shuffle the rest', {id: 'reflection.shuffle', desc: 'Button: mixes the cards that are still ahead'})}></button>
          <button part="button" @click=${this.#jump} .textContent=${msg('To the last cards', {id: 'reflection.jump', desc: 'Button: passes over all cards but the last two'})}></button>
        </div>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-reflection': PowerReflection;
  }
}
