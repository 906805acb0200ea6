import type {MsgFn} from '../language/msg.js';
import type {Fault, Rule} from './later/rules.js';

/** A piece of what is to be read without JavaScript. Text only; what has a summary is closed until the reader opens it. */
export type ReadingPart =
  {readonly tag: 'h2' | 'h3' | 'p'; readonly text: string} | {readonly summary: string; readonly parts: readonly ReadingPart[]};

const part =
  (tag: 'h2' | 'h3' | 'p') =>
  (text: string): ReadingPart => ({tag, text});
export const h2 = part('h2');
export const h3 = part('h3');
export const p = part('p');

/** What tools, tests and stories must know of a widget; each widget exports one, without a DOM, from its widget.ts. */
export interface WidgetDescription<Content> {
  readonly tag: `power-${string}`;
  /** The shape of its content files, and the check that says more than the shape can. */
  readonly rules: Rule;
  readonly check: (value: unknown) => Fault | undefined;
  /** Its words, for pages without JavaScript. `msg` gives the words of the interface. */
  readonly reading: (content: Content, msg: MsgFn) => readonly ReadingPart[];
  /** What the first view shows of a content: the rest is fetched later. By default that is all of it. */
  readonly opening?: (content: Content) => unknown;
  /** The fields of the state that the first view may begin with: the highest of these views is the space that a page keeps free. */
  readonly firstViews?: (content: Content) => readonly object[];
  /** The attributes of its tag in the gallery and in the snippets there. */
  readonly galleryAttributes?: Readonly<Record<string, string>>;
  /** The most that its English file for script tags may have, in bytes of brotli 11, if it is not the default of tools/size.mjs. */
  readonly ceiling?: number;
}
