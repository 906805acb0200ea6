import type {TemplateResult} from 'lit';
import type {MsgFn} from '../language/msg.js';

/** What every template of a widget gets. */
export interface View<Content, State> {
  readonly msg: MsgFn;
  /** The language of the interface. */
  readonly lang: string;
  readonly content: Content;
  readonly state: State;
  /** The level of the headings inside the widget. */
  readonly level: number;
  /** Words of the content, in their own language and direction. */
  readonly text: (words: string) => TemplateResult;
  /** A whole number in the digits of the language. */
  readonly number: (value: number) => string;
}

/** What is needed to make a sentence of the interface. */
export type Words = Pick<View<unknown, unknown>, 'msg' | 'number'>;
