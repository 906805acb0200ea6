import {LitElement, type PropertyDeclarations} from 'lit';
import {VERSION} from '../generated/version.js';
import type {PowerActivityEvent} from './activity-event.js';
import {enumerated} from '../element/attributes.js';
import {define} from '../element/define.js';
import {PERSIST, type Persist} from '../keeping/kept.js';

/** The values of the `theme` attribute. */
export const THEMES = ['auto', 'light', 'dark', 'contrast', 'host'] as const;
export type Theme = (typeof THEMES)[number];

/** Gives an element its styles in another document, once that has come later. */
export const inOtherDocument: {adoptStyles?: (element: PowerElement) => void} = {};

/** What is on its way for an element, until it is there or cannot be fetched. */
export const pending = new WeakMap<PowerElement, Promise<void>>();

/**
 * What all widgets share: the common attributes. Language, content, saving and status messages are controllers of each widget.
 *
 * @attr {string} lang - The language, as a tag such as `es`; inherited from the page, and followed live.
 * @slot - What is shown until the script has loaded, or if it never loads: a link to the activity, or a sentence.
 * @csspart card - The card around everything.
 * @csspart title - The heading of the card.
 * @csspart subtitle - Headings inside.
 * @csspart notice - The line about content that could not be loaded.
 * @csspart button - Every button.
 * @csspart primary - The main button, which goes on to the next step.
 * @csspart choice - A radio button or a checkbox with its label.
 * @csspart field - A field to write in.
 * @csspart take-along - The line that says where the answers are, and what can be done with them.
 * @csspart about - What is known about the words: the source of the ideas, who has read them, what a machine translated.
 * @csspart quick-exit - The button that leaves the page at once. It is there only if the host sets `quick-exit`.
 * @csspart dialog - The question before everything is erased.
 * @cssState begun - The learner has done something.
 * @cssState done - The learner is at the end.
 * @cssState broken - The content file of the page cannot be shown.
 * @fires {PowerActivityEvent} power-activity - What the learner did. It holds ids and numbers, never text.
 */
export abstract class PowerElement extends LitElement {
  static readonly version: string = VERSION;
  /** The tag of the class. */
  static readonly tag: string;

  /**
   * Registers the tag. The first copy on a page wins: another copy changes nothing, and logs a warning if its version differs.
   *
   * @param registry - The registry of the page, or a scoped one.
   */
  static define(registry?: CustomElementRegistry): void {
    define(this.tag, this as unknown as CustomElementConstructor, registry);
  }

  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {noAccessor: true},
    persist: {noAccessor: true},
    activityId: {attribute: 'activity-id'},
    quickExit: {attribute: 'quick-exit'},
    // Each widget has its own accessor. It is listed here so that a state that was set before the tag was defined is not lost.
    state: {attribute: false, noAccessor: true},
  };

  static {
    enumerated(this.prototype, 'theme', THEMES, 'auto');
    enumerated(this.prototype, 'persist', PERSIST, 'session');
  }

  /** The language, as a tag such as `es`; inherited from the page, and followed live. */
  declare lang: string;
  /** The address of a content file (JSON). `{lang}` in it is replaced by the reader's language. */
  src?: string;
  /** The level of the widget's heading, 1 to 5; headings inside it are one level deeper. */
  headingLevel = 2;
  /** `auto` is light or dark like the page around it; `host` takes all colors from the page. */
  theme: Theme = 'auto';
  /** How long answers are kept: `none`, `session` (this tab) or `device`. */
  persist: Persist = 'session';
  /** The key of the saved answers and of the events; by default the tag and the deck. */
  activityId?: string;
  /**
   * A web address for readers who must not be seen reading. The button “Leave this page”, or Escape pressed twice, hides the page at once
   * and goes to that address, and Back does not return. There is no button unless it is set.
   */
  quickExit?: string;

  /** What the learner did, as plain JSON of ids and enums (and their own words where they write). Setting it shows it. */
  abstract state: unknown;

  /** Also waits for what is being fetched, until it is drawn or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const isPending = pending.has(this);
    await pending.get(this);
    return isComplete && !isPending ? true : this.getUpdateComplete();
  }

  adoptedCallback(): void {
    inOtherDocument.adoptStyles?.(this);
  }
}

// Declared here and not beside the event, because importing a widget also loads the types of this file.
declare global {
  interface GlobalEventHandlersEventMap {
    'power-activity': PowerActivityEvent;
  }
}
