import type {MsgFn} from '../../language/msg.js';

/** A part of a document that a learner can copy, print or download. Plain text only. */
export interface ExportBlock {
  readonly tag: 'h2' | 'h3' | 'p' | 'li';
  /** Comes before the text, in bold. */
  readonly label?: string;
  readonly text: string;
}

/** What a widget provides when the learner copies, prints or downloads. One source for all of these. */
export interface ExportDocument {
  readonly title: string;
  readonly lang: string;
  /** The file name without its extension. */
  readonly fileName: string;
  readonly blocks: readonly ExportBlock[];
}

/** A line to write on by hand. */
export const LINE = '______________________________';

/** A label with a line to write on by hand. */
export const blank = (label: string): ExportBlock => ({tag: 'p', label, text: LINE});

/** The lines for the learner's name and the date. */
export const nameLines = (msg: MsgFn): ExportBlock[] => [
  blank(msg('Name:', {id: 'common.name-line', desc: 'On paper, before a line to write on'})),
  blank(msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'})),
];
