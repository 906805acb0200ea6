import {html, nothing, type TemplateResult} from 'lit';
import {str} from '../../language/msg.js';
import {baseStyles} from '../../design/base.styles.js';
import {ActivityController} from '../../activity/activity-controller.js';
import {allowedValue} from '../../element/attributes.js';
import {heading} from '../../element/heading.js';
import {PowerElement} from '../../activity/power-element.js';
import {PrintingController} from '../../activity/printing.js';
import {english} from '../../generated/reflection.js';
import {packs} from '../../generated/packs/reflection.js';
import {cardView, type CardView} from './card-view.js';
import type {ReflectionContent} from './content.js';
import {exportReflection} from './export.js';
import {ALL, cardsOf, readState, shuffleRest, type ReflectionState} from './model.js';
import {reflectionStyles} from './power-reflection.styles.js';

/** What reads a content file, for a page that gives one. */
const loadReader = () => import('./later/index.js');

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
 * Quiet questions about power, one card at a time, with room for notes that stay with the learner.
 *
 * @tag power-reflection
 * @slot support - Whom a learner can turn to, shown under the care note. Nothing stands here unless the page names somebody.
 * @csspart sheet - The card with a prompt.
 * @csspart eyebrow - The line above a prompt that counts it.
 * @csspart care - The care note beside a prompt that may touch old things.
 */
export class PowerReflection extends PowerElement {
  static override readonly tag = 'power-reflection';
  static override readonly styles = [...baseStyles, reflectionStyles];

  static override properties = {deck: {}, seed: {}, content: {attribute: false}};

  /** `all`, or the id of a group of prompts: `beliefs`, `body`, `history`, `trust`, `safety` and others of the content file. */
  deck: ReflectionDeck = 'all';
  /** Decides the order that shuffling gives; by default it differs each time. */
  seed?: string;
  /** A content file as an object; it goes before `src`. */
  content?: ReflectionContent;

  readonly #printing = new PrintingController(this);

  readonly #activity: ActivityController<ReflectionContent, ReflectionState> = new ActivityController(this, {
    english,
    packs,
    loadReader,
    words: ['notes'],
    told: (msg) =>
      msg('This page is told only how far you are, never your words.', {id: 'reflection.told', desc: 'What the page around hears of'}),
    deck: () => this.deck || ALL,
    selection: (content) => this.#deckOf(content),
    read: (content, kept) => readState(content, this.#deckOf(content), kept),
    progress: ({order, furthest}) => Math.min(furthest / (order.length + 3), 1),
    document: () => exportReflection(this.#activity.view),
  });

  /** The learner's way through the cards, with their notes, as plain JSON. Setting it shows it; what does not fit is left out. */
  get state(): ReflectionState | undefined {
    return this.#activity.state;
  }
  set state(state: ReflectionState | undefined) {
    this.#activity.give(state);
  }

  #deckOf({groups}: ReflectionContent): string {
    return allowedValue(this, 'deck', this.deck, [ALL, ...groups.map(({id}) => id)], ALL);
  }

  readonly #write = (id: string, note: string): void => this.#activity.update({notes: {[id]: note}}, true);

  readonly #go = (position: number): void => {
    const {order, furthest, done} = this.state!;
    const count = cardsOf(this.#activity.content, order).length;
    const end = position === count;
    this.#activity.update({position, furthest: Math.max(position, furthest), done: done || end});
    this.#activity.focus('.prompt');
    if (end && !done) this.#activity.report('completed', 1);
    else if (position > furthest) this.#activity.report('progressed', position / count);
  };

  readonly #shuffle = (): void => {
    const {msg} = this.#activity;
    this.#activity.update({order: shuffleRest(this.state!, this.seed ?? `${Math.random()}`)});
    const shuffled = msg('The cards ahead are in a new order.', {id: 'reflection.shuffled', desc: 'Said after shuffling'});
    this.#activity.say(shuffled, {seen: true});
  };

  protected override render(): TemplateResult {
    return this.#activity.render(
      (state, content) => this.#renderWay(state, content),
      ({position}) => !position,
    );
  }

  /** Each card has its own place, so that the one in use stays as it is while the others come to paper. */
  #renderWay({order, position, notes}: ReflectionState, content: ReflectionContent): TemplateResult {
    const {msg} = this.#activity;
    const mayKeep = this.persist !== 'none';
    const view: CardView = {...this.#activity.view, kept: this.#activity.kept, mayKeep, write: this.#write, go: this.#go};
    const cards = cardsOf(content, order);
    return html`${cards.map((card, index) => (index === position || this.#printing.active ? cardView(view, card, index, cards.length) : nothing))}
    ${position === cards.length ? this.#renderEnd(notes) : nothing}
    ${
      position < order.length - 1
        ? html`<div class="actions">
          <button part="button" @click=${this.#shuffle}>
            ${msg('Shuffle the rest', {id: 'reflection.shuffle', desc: 'Button: mixes the cards that are still ahead'})}
          </button>
          <button part="button" @click=${() => this.#go(order.length + 1)}>
            ${msg('To the last cards', {id: 'reflection.jump', desc: 'Button: passes over all cards but the last two'})}
          </button>
        </div>`
        : nothing
    }`;
  }

  #renderEnd(notes: ReflectionState['notes']): TemplateResult {
    const {view} = this.#activity;
    const {msg, level} = view;
    const written = Object.values(notes).filter((note) => note.trim()).length;
    const count = view.number(written);
    return html`<div class="sheet stack screen-only" part="sheet">
      ${heading(level, msg('That is all for today.', {id: 'reflection.end', desc: 'Heading after the last card'}), 'subtitle', 'prompt')}
      ${written ? html`<p>${msg(str`Your notes: ${count}`, {id: 'reflection.count', desc: 'How many notes the learner wrote'})}</p>` : nothing}
      <div class="actions">
        <button part="button primary" class="primary" @click=${() => this.#go(0)}>
          ${msg('Look through your cards again', {id: 'reflection.again', desc: 'Button: to the first card; notes are kept'})}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'power-reflection': PowerReflection;
  }
}
