import type {MsgFn} from '../language/msg.js';
import type {Fault, Rule} from './later/rules.js';

/** A part of the text for readers without JavaScript. Plain text only; a part with a summary is closed until the reader opens it. */
export type ReadingPart =
  {readonly tag: 'h2' | 'h3' | 'p'; readonly text: string} | {readonly summary: string; readonly parts: readonly ReadingPart[]};

const part =
  (tag: 'h2' | 'h3' | 'p') =>
  (text: string): ReadingPart => ({tag, text});
export const h2 = part('h2');
export const h3 = part('h3');
export const p = part('p');

/** What tools, tests and stories must know about a widget. Each widget exports one from its widget.ts, which needs no DOM. */
export interface WidgetDescription<Content> {
  readonly tag: `power-${string}`;
  /** The shape of its content files, and the check for what the shape cannot express. */
  readonly rules: Rule;
  readonly check: (value: unknown) => Fault | undefined;
  /** Its text for pages without JavaScript. `msg` gives the words of the interface. */
  readonly reading: (content: Content, msg: MsgFn) => readonly ReadingPart[];
  /** The part of the content that the first view shows. The rest is fetched later. By default it is all of the content. */
  readonly opening?: (content: Content) => unknown;
  /**
   * The attributes that a link or a marked element may set on other people's pages, besides those that every widget has: how the widget looks
   * and what it asks, never what counts. By default there are none.
   */
  readonly linkAttributes?: readonly string[];
  /** The attributes of its tag in the gallery and in the snippets there. */
  readonly galleryAttributes?: Readonly<Record<string, string>>;
  /** The largest size of its English file for script tags, in bytes of brotli 11, if it is not the default of tools/size.mjs. */
  readonly ceiling?: number;
}
